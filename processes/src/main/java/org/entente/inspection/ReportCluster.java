package org.entente.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports that tell of the same practice. Clusters that turn out to be one are merged into the older. */
@Entity
class ReportCluster {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_cluster_seq")
    private @Nullable Long id;

    private Instant openedAt;

    @Column(name = "merged_into")
    private @Nullable Long mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected ReportCluster() {}

    ReportCluster(Instant openedAt) {
        this.openedAt = openedAt;
    }

    void mergeInto(long other) {
        mergedInto = other;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("cluster has not been saved");
        }
        return id;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** The cluster that took its reports over. */
    Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }
}
