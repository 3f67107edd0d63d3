package org.entente.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.entente.casefile.Author;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A message of a published conversation, redacted. */
@Entity
public class PublishedMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Author author;

    private Instant writtenAt;
    private boolean late;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected PublishedMessage() {}

    PublishedMessage(PublicMessage message) {
        author = message.author();
        writtenAt = message.writtenAt();
        late = message.late();
        text = message.text().value();
    }

    PublicMessage message() {
        return new PublicMessage(author, writtenAt, late, new RedactedText(text));
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedMessage that
                && author == that.author
                && writtenAt.equals(that.writtenAt)
                && late == that.late
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(author, writtenAt, late, text);
    }
}
