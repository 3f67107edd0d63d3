package org.entente.correspondence;

import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.mailreading.Evidence;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A mail as it came, byte by byte, and what became of it. All else in the row can be derived from the bytes again. */
@Entity
class RawMail {

    private static final int MAX_ATTEMPTS = 4;
    private static final Duration WAIT = Duration.ofSeconds(10);

    @Id
    private long id;

    @Version
    private int version;

    private Instant receivedAt;
    private String dedupKey;
    private String digest;

    @Basic
    private byte[] raw;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RawMailStatus status;

    private @Nullable String mailKind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable QuarantineReason reason;

    @Convert(converter = EvidenceConverter.class)
    private List<Evidence> evidence;

    @Convert(converter = LinesConverter.class)
    private List<String> candidates;

    private @Nullable String messageId;
    private String sender;
    private String subject;
    private @Nullable String parserVersion;
    private int attempts;
    private @Nullable Instant nextAttemptAt;
    private @Nullable String lastError;
    private @Nullable Instant settledAt;
    private @Nullable String settledBy;
    private @Nullable String settledWhy;

    /** Rows are made by {@link RawMails#insert}. */
    @SuppressWarnings("NullAway.Init")
    protected RawMail() {}

    /** Notes what was read, before it is decided what becomes of the mail. */
    void describe(
            String kind, @Nullable String newMessageId, String newSender, String newSubject, String newParserVersion) {
        mailKind = kind;
        messageId = newMessageId == null ? null : cut(newMessageId, 998);
        sender = cut(newSender, 320);
        subject = cut(newSubject, 998);
        parserVersion = newParserVersion;
    }

    void settle(List<Evidence> why, Instant at) {
        status = RawMailStatus.SETTLED;
        reason = null;
        evidence = why;
        candidates = List.of();
        settledAt = at;
        nextAttemptAt = null;
    }

    void quarantine(QuarantineReason newReason, List<Evidence> why, List<String> likelyCases) {
        status = RawMailStatus.QUARANTINED;
        reason = newReason;
        evidence = why;
        candidates = likelyCases;
        nextAttemptAt = null;
    }

    /** A person put the mail into a case. */
    void attach(String by, List<Evidence> why, Instant at) {
        settle(why, at);
        settledBy = by;
    }

    void discard(String by, String why, Instant at) {
        status = RawMailStatus.DISCARDED;
        settledAt = at;
        settledBy = by;
        settledWhy = cut(why, 500);
    }

    /** Processing failed; it is tried again a few times, then a person has to look. */
    void failed(String error, Instant at) {
        attempts++;
        lastError = cut(error, 500);
        if (attempts >= MAX_ATTEMPTS) {
            quarantine(QuarantineReason.PROCESSING_FAILED, List.of(Evidence.of(Clue.ATTEMPTS, attempts)), List.of());
        } else {
            nextAttemptAt = at.plus(WAIT.multipliedBy(attempts));
        }
    }

    private static String cut(String text, int length) {
        var clean = text.replace("\0", "");
        return clean.length() <= length ? clean : clean.substring(0, length);
    }

    long id() {
        return id;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    byte[] raw() {
        return raw.clone();
    }

    String digest() {
        return digest;
    }

    RawMailStatus status() {
        return status;
    }

    @Nullable
    QuarantineReason reason() {
        return reason;
    }

    @Nullable
    String mailKind() {
        return mailKind;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<String> candidates() {
        return candidates;
    }

    String sender() {
        return sender;
    }

    String subject() {
        return subject;
    }

    @Nullable
    String messageId() {
        return messageId;
    }

    /** Whether it was dealt with before, and is looked at again because it was delivered once more. */
    boolean wasSettled() {
        return settledAt != null;
    }
}
