package org.entente.overview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.entente.access.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A mailbox that has files here, and what its owner wants. */
@Entity
@Table(name = "mailbox")
class MailboxEntry {

    private static final Duration BETWEEN_LINKS = Duration.ofMinutes(2);

    @Id
    private UUID id;

    private String email;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Language language;

    private boolean weekly;
    private @Nullable Instant linkSentAt;

    @SuppressWarnings("NullAway.Init")
    protected MailboxEntry() {}

    MailboxEntry(UUID id, String email) {
        this.id = id;
        this.email = email;
    }

    /** @return whether a link may be sent now; nobody floods a mailbox by asking again and again */
    boolean mayGetLink(Instant at) {
        if (linkSentAt != null && at.isBefore(linkSentAt.plus(BETWEEN_LINKS))) {
            return false;
        }
        linkSentAt = at;
        return true;
    }

    void prefer(@Nullable Language newLanguage, boolean digest) {
        language = newLanguage;
        weekly = digest;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    @Nullable
    Language language() {
        return language;
    }

    boolean isWeekly() {
        return weekly;
    }
}
