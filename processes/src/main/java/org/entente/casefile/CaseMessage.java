package org.entente.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that one party wrote after the complaint itself. */
@Entity
public class CaseMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private long caseId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Author author;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MessageState state;

    private Instant writtenAt;
    private String text;
    private @Nullable String fullText;
    private boolean late;
    private boolean cleared;
    private @Nullable Long rawMailId;

    @SuppressWarnings("NullAway.Init")
    protected CaseMessage() {}

    private CaseMessage(
            long caseId,
            Author author,
            Channel channel,
            MessageState state,
            Instant writtenAt,
            String text,
            @Nullable String fullText,
            boolean late,
            @Nullable Long rawMailId) {
        this.caseId = caseId;
        this.author = author;
        this.channel = channel;
        this.state = state;
        this.writtenAt = writtenAt;
        this.text = text;
        this.fullText = fullText;
        this.late = late;
        this.rawMailId = rawMailId;
    }

    /** Something written on a page of ours. */
    public static CaseMessage onTheWeb(long caseId, Author author, MessageState state, String text, Instant at) {
        return new CaseMessage(caseId, author, Channel.WEB, state, at, text, null, false, null);
    }

    /**
     * Something that came by mail.
     *
     * @param text     without quoted history and signature
     * @param fullText with them, if anything was left out
     * @param late     whether it came after the deadline for the reply or after the end of the case
     * @param rawMailId the stored mail; null if it is not kept
     */
    public static CaseMessage byMail(
            long caseId,
            Author author,
            MessageState state,
            String text,
            @Nullable String fullText,
            boolean late,
            @Nullable Long rawMailId,
            Instant at) {
        return new CaseMessage(caseId, author, Channel.MAIL, state, at, text, fullText, late, rawMailId);
    }

    /** A moderator, or nobody because the case is private, found it fit to be passed on. */
    public void check() {
        if (state == MessageState.HELD) {
            state = MessageState.CHECKED;
        }
    }

    /** A moderator found the text fit for the public, in redacted form. */
    public void clear() {
        cleared = true;
    }

    public void passOn() {
        state = MessageState.PASSED_ON;
    }

    public void refuse() {
        state = MessageState.REFUSED;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("message has not been saved");
        }
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public Author author() {
        return author;
    }

    public Channel channel() {
        return channel;
    }

    public MessageState state() {
        return state;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String text() {
        return text;
    }

    public @Nullable String fullText() {
        return fullText;
    }

    /** Whether a moderator has found the text fit for the public. */
    public boolean isCleared() {
        return cleared;
    }

    public boolean isLate() {
        return late;
    }
}
