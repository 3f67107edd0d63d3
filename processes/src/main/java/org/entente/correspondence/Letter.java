package org.entente.correspondence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.Numbered;
import org.entente.matters.Matter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A mail of ours, complete as it will be read. Everything that identifies it is fixed when it is stored, so that sending it
 * again is the same mail again.
 */
@Entity
public class Letter {

    /** The wait after the first failed attempt; it doubles with each further one. */
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private static final Duration LONGEST_WAIT = Duration.ofHours(4);

    /** With the waits above, sending is tried for about four days (RFC 5321, 4.5.4.1). */
    private static final int MAX_ATTEMPTS = 32;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private @Nullable Long caseId;
    private @Nullable Long matterId;
    private @Nullable String caseNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Party party;

    private String recipient;
    private String recipientName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    private String subject;
    private String textBody;
    private String htmlBody;
    private String messageId;
    private @Nullable String inReplyTo;
    private String referenceIds;
    private String sender;
    private @Nullable String replyAddress;
    private boolean automatic;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LetterStatus status;

    private int attempts;
    private @Nullable Instant nextAttemptAt;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant failedAt;
    private @Nullable String lastError;
    private @Nullable UUID keptFor;
    private @Nullable Long digestId;
    private @Nullable String unsubscribe;
    private @Nullable String printedBy;

    @ElementCollection
    @CollectionTable(name = "letter_attachment", joinColumns = @JoinColumn(name = "letter_id"))
    @Column(name = "attachment_id")
    private Set<Long> attachmentIds = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    Letter(
            LetterKind kind,
            @Nullable Numbered about,
            String recipient,
            String recipientName,
            Language language,
            ComposedLetter composed,
            LetterEnvelope envelope,
            List<Long> attachmentIds,
            Instant createdAt) {
        this.kind = kind;
        this.party = kind.party();
        this.caseId = about instanceof ComplaintCase complaintCase ? complaintCase.id() : null;
        this.matterId = about instanceof Matter matter ? matter.id() : null;
        this.caseNumber = about == null ? null : about.number().toString();
        this.recipient = recipient;
        this.recipientName = recipientName;
        this.language = language;
        this.subject = composed.subject();
        this.textBody = composed.text();
        this.htmlBody = composed.html();
        this.messageId = envelope.messageId();
        this.inReplyTo = envelope.inReplyTo();
        this.referenceIds = String.join(" ", envelope.references());
        this.sender = envelope.sender();
        this.replyAddress = envelope.replyAddress();
        this.automatic = kind.isNotice();
        this.attachmentIds.addAll(attachmentIds);
        this.status = LetterStatus.QUEUED;
        this.createdAt = createdAt;
        this.nextAttemptAt = createdAt;
    }

    /** The letter is not sent by itself: the next digest of the mailbox lists it. */
    void keepFor(UUID mailbox) {
        keptFor = mailbox;
        status = LetterStatus.KEPT;
        nextAttemptAt = null;
    }

    /** The letter was listed in a digest. */
    void listedIn(Letter digest, Instant at) {
        digestId = digest.id();
        status = LetterStatus.SENT;
        sentAt = at;
    }

    /** The letter is sent by itself after all. */
    void release(Instant at) {
        keptFor = null;
        status = LetterStatus.QUEUED;
        nextAttemptAt = at;
    }

    /** A mail program can end what the letter is part of by a POST to the address (RFC 8058). */
    void endableAt(String url) {
        unsubscribe = url;
    }

    /** The recipient has no mailbox: the letter waits for somebody who prints it. */
    void goOnPaper() {
        status = LetterStatus.TO_PRINT;
        nextAttemptAt = null;
    }

    /** The letter was printed and put in the post. */
    void posted(String by, Instant at) {
        status = LetterStatus.SENT;
        printedBy = by;
        sentAt = at;
    }

    /** Whether it is printed, or was. */
    boolean isOnPaper() {
        return status == LetterStatus.TO_PRINT || printedBy != null;
    }

    /** A mail server took the letter over. */
    void sent(Instant at) {
        attempts++;
        status = LetterStatus.SENT;
        sentAt = at;
        nextAttemptAt = null;
        lastError = null;
    }

    /** An attempt failed; another one follows after a wait that doubles each time, unless there were enough. */
    void deferred(String error, Instant at) {
        attempts++;
        lastError = shortened(error);
        if (attempts >= MAX_ATTEMPTS) {
            status = LetterStatus.FAILED;
            failedAt = at;
            nextAttemptAt = null;
            return;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 10));
        nextAttemptAt = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    /** The letter was refused for good. */
    void failed(String error, Instant at) {
        attempts++;
        status = LetterStatus.FAILED;
        failedAt = at;
        nextAttemptAt = null;
        lastError = shortened(error);
    }

    /** The letter came back. */
    void bounced(String diagnostic, Instant at) {
        status = LetterStatus.BOUNCED;
        failedAt = at;
        nextAttemptAt = null;
        lastError = shortened(diagnostic);
    }

    private static String shortened(String error) {
        var oneLine = error.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return oneLine.length() <= 500 ? oneLine : oneLine.substring(0, 500);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("letter has not been saved");
        }
        return id;
    }

    public @Nullable Long caseId() {
        return caseId;
    }

    /** The number of the case or matter, {@code 2026-000123}; null for a letter that belongs to none. */
    public @Nullable String caseNumber() {
        return caseNumber;
    }

    public LetterKind kind() {
        return kind;
    }

    public Party party() {
        return party;
    }

    /** The mailbox; empty for a letter on paper. */
    public String recipient() {
        return recipient;
    }

    public String recipientName() {
        return recipientName;
    }

    public Language language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    public String textBody() {
        return textBody;
    }

    public String htmlBody() {
        return htmlBody;
    }

    /** With angle brackets. */
    public String messageId() {
        return messageId;
    }

    /** With angle brackets. */
    public @Nullable String inReplyTo() {
        return inReplyTo;
    }

    /** Message-IDs with angle brackets, oldest first. */
    public List<String> references() {
        return referenceIds.isEmpty() ? List.of() : List.of(referenceIds.split(" "));
    }

    /** The address in From, the same for all letters of a case. */
    public String sender() {
        return sender;
    }

    /** The address in Reply-To; null if no answer is expected. */
    public @Nullable String replyAddress() {
        return replyAddress;
    }

    /** Whether the letter is a notice sent by rule. */
    public boolean isAutomatic() {
        return automatic;
    }

    public LetterStatus status() {
        return status;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** When it was refused for good, given up or came back; null if none of these. */
    public @Nullable Instant failedAt() {
        return failedAt;
    }

    public @Nullable String lastError() {
        return lastError;
    }

    /** The address by which a mail program ends what the letter is part of; null if nothing can be ended. */
    public @Nullable String unsubscribe() {
        return unsubscribe;
    }

    public Set<Long> attachmentIds() {
        return Set.copyOf(attachmentIds);
    }
}
