package org.entente.casefile;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A decision of a table in a case or a matter, with everything needed to repeat it. Rows are only ever added. */
@Entity
@Immutable
public class DecisionRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private @Nullable Long caseId;
    private @Nullable Long matterId;
    private @Nullable Long versionId;
    private String tableKey;
    private String tableVersion;
    private String contentHash;

    @Convert(converter = FactsConverter.class)
    private Map<String, String> inputs;

    private String matchedRules;
    private String chosenRules;

    @Convert(converter = FactsConverter.class)
    private Map<String, String> outputs;

    private Instant decidedAt;
    private String activity;

    @SuppressWarnings("NullAway.Init")
    protected DecisionRecord() {}

    /**
     * @param caseId    null for what belongs to no case
     * @param matterId  null for what belongs to no matter
     * @param versionId the stored version of the table
     * @param decision  its id is not looked at
     */
    public DecisionRecord(
            @Nullable Long caseId, @Nullable Long matterId, @Nullable Long versionId, CaseFile.Decision decision) {
        this.caseId = caseId;
        this.matterId = matterId;
        this.versionId = versionId;
        this.tableKey = decision.table();
        this.tableVersion = decision.version();
        this.contentHash = decision.contentHash();
        this.inputs = decision.inputs();
        this.matchedRules = String.join(" ", decision.matchedRules());
        this.chosenRules = String.join(" ", decision.chosenRules());
        this.outputs = decision.outputs();
        this.decidedAt = decision.decidedAt();
        this.activity = decision.activity();
    }

    /** The stored version of the table; empty for a decision from before versions were stored. */
    public Optional<Long> versionId() {
        return Optional.ofNullable(versionId);
    }

    public CaseFile.Decision decision() {
        return new CaseFile.Decision(
                Objects.requireNonNull(id, "not yet stored"),
                tableKey,
                tableVersion,
                contentHash,
                inputs,
                ids(matchedRules),
                ids(chosenRules),
                outputs,
                decidedAt,
                activity);
    }

    /** Gives the ids of rules as records keep them: divided by a blank. */
    public static List<String> ids(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }
}
