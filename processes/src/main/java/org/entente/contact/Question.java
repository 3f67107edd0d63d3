package org.entente.contact;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Turn;
import org.entente.matters.Matter;
import org.entente.matters.MatterKind;
import org.entente.matters.Opening;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question that somebody asked. */
@Entity
@Table(name = "question")
@DiscriminatorValue("QUESTION")
public class Question extends Matter {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private QuestionTheme theme;

    private @Nullable UUID submission;
    private @Nullable Long rawMailId;
    private @Nullable String becameNumber;
    private @Nullable Instant answeredAt;
    private @Nullable Instant receiptSentAt;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    /**
     * @param submission the form's identity: sent twice, there is one question; null for all but forms
     * @param rawMailId  the mail that it came by; null for all but mail
     */
    Question(
            CaseNumber number,
            Opening opening,
            QuestionTheme theme,
            @Nullable UUID submission,
            @Nullable Long rawMailId,
            Instant askedAt) {
        super(number, opening, QuestionState.WAITING, Turn.STAFF, askedAt);
        this.theme = theme;
        this.submission = submission;
        this.rawMailId = rawMailId;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.QUESTION;
    }

    void answer(Instant at) {
        require("be answered", QuestionState.WAITING);
        enter(QuestionState.ANSWERED, Turn.CONSUMER, at);
        answeredAt = at;
    }

    /** @return false if it waits for an answer anyway */
    boolean askFurther(Instant at) {
        if (asked() == QuestionState.WAITING) {
            return false;
        }
        enter(QuestionState.WAITING, Turn.STAFF, at);
        return true;
    }

    void closeBySilence(Instant at) {
        require("close", QuestionState.ANSWERED);
        enter(QuestionState.CLOSED, Turn.NOBODY, at);
    }

    void closeByAsker(Instant at) {
        require("be closed", QuestionState.WAITING, QuestionState.ANSWERED);
        enter(QuestionState.CLOSED, Turn.NOBODY, at);
    }

    void putAside(Instant at) {
        require("be set aside", QuestionState.WAITING);
        enter(QuestionState.SET_ASIDE, Turn.NOBODY, at);
    }

    void turnInto(CaseNumber number, Instant at) {
        becameNumber = number.toString();
        enter(QuestionState.TURNED, Turn.NOBODY, at);
    }

    /** Notes that the asker was told of the number; returns false if that happened before. */
    boolean noteReceipt(Instant at) {
        if (receiptSentAt != null) {
            return false;
        }
        receiptSentAt = at;
        return true;
    }

    public QuestionState asked() {
        return QuestionState.valueOf(state());
    }

    public QuestionTheme theme() {
        return theme;
    }

    /** The complaint, or whatever else, that it became. */
    public Optional<CaseNumber> became() {
        return Optional.ofNullable(becameNumber).map(CaseNumber::parse);
    }

    /** When it was answered last. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Optional<UUID> submission() {
        return Optional.ofNullable(submission);
    }

    Optional<Long> rawMailId() {
        return Optional.ofNullable(rawMailId);
    }
}
