package org.entente.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.companies.Company;
import org.entente.companies.EmailAddress;
import org.entente.companies.Sector;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Our handling of one complaint. Its methods are the steps of the handling; each throws {@link CaseConflict} when the
 * case is not where the step expects it.
 */
@Entity
public class ComplaintCase implements Numbered {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @NaturalId
    private String number;

    private UUID submission;
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Outcome outcome;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "company_id")
    private Company company;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Sector sector;

    private String subject;
    private String title;
    private String narrative;
    private @Nullable LocalDate happenedOn;
    private @Nullable BigDecimal amountAtStake;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "case_remedy", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "remedy")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);

    private @Nullable String otherClaim;
    private @Nullable BigDecimal claimAmount;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Publicity publicity;

    private @Nullable LocalDate alreadyContactedOn;
    private @Nullable String customerReference;
    private String consumerName;
    private @Nullable String consumerEmail;
    private @Nullable String consumerPhone;
    private @Nullable String consumerPostalCode;
    private @Nullable String consumerTown;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Channel channel;

    private @Nullable String takenDownBy;
    private Instant filedAt;
    private @Nullable Instant mailboxConfirmedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant closedAt;
    private Instant updatedAt;
    private @Nullable Integer stars;
    private @Nullable String closingComment;
    private boolean commentCleared;
    private boolean consumerMailFails;
    private @Nullable Instant readByConsumerAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable MediationOutcome mediationOutcome;

    @OneToMany(mappedBy = "complaintCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DeadlineEntry> deadlines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ComplaintCase() {}

    /**
     * A case for a complaint that was just filed.
     *
     * @param fingerprint the same for the same complaint of the same consumer on the same day
     */
    public ComplaintCase(
            CaseNumber number,
            Complaint complaint,
            Company company,
            UUID submission,
            String fingerprint,
            Instant filedAt) {
        this.number = number.toString();
        this.submission = submission;
        this.fingerprint = fingerprint;
        this.status = CaseStatus.AWAITING_CONFIRMATION;
        this.company = company;
        this.sector = complaint.sector();
        this.subject = complaint.subject();
        this.title = complaint.title();
        this.narrative = complaint.narrative();
        this.happenedOn = complaint.happenedOn();
        this.amountAtStake = complaint.amountAtStake() == null
                ? null
                : complaint.amountAtStake().amount();
        this.remedies.addAll(complaint.claim().remedies());
        this.otherClaim = complaint.claim().other();
        var amount = complaint.claim().amount();
        this.claimAmount = amount == null ? null : amount.amount();
        this.language = complaint.language();
        this.publicity = complaint.publicity();
        this.alreadyContactedOn = complaint.alreadyContactedOn();
        this.customerReference = complaint.customerReference();
        var consumer = complaint.consumer();
        this.consumerName = consumer.name();
        this.consumerEmail = consumer.email();
        this.consumerPhone = consumer.phone();
        this.consumerPostalCode = consumer.postalCode();
        this.consumerTown = consumer.town();
        this.channel = Channel.WEB;
        this.filedAt = filedAt;
        this.updatedAt = filedAt;
    }

    /** From now on somebody owes something by an instant. */
    public void addDeadline(Deadline deadline, Instant at) {
        deadlines.add(new DeadlineEntry(this, deadline, at));
    }

    /** Gives all deadlines, ended ones too, in the order in which they were set. */
    public List<DeadlineEntry> deadlines() {
        return Collections.unmodifiableList(deadlines);
    }

    /** Gives the deadlines that did not end yet, in the order in which they were set. */
    public List<DeadlineEntry> openDeadlines() {
        return deadlines.stream().filter(DeadlineEntry::isOpen).toList();
    }

    public void confirmMailbox(Instant at) {
        if (mailboxConfirmedAt == null) {
            mailboxConfirmedAt = at;
            consumerMailFails = false;
        }
    }

    /** A mediation of the complaint came to an end. */
    public void noteMediation(MediationOutcome how, Instant at) {
        mediationOutcome = how;
        updatedAt = at;
    }

    /** What the last mediation of the complaint led to; null if there was none. */
    public @Nullable MediationOutcome mediationOutcome() {
        return mediationOutcome;
    }

    public void awaitModeration(Instant at) {
        move(CaseStatus.IN_MODERATION, at);
    }

    /** A moderator, or a rule, found the complaint fit to be passed on. */
    public void accept(Instant at) {
        acceptedAt = at;
        updatedAt = at;
    }

    public void askForChanges(Instant at) {
        require(CaseStatus.IN_MODERATION, "be sent back for changes");
        move(CaseStatus.CHANGES_ASKED, at);
    }

    /** The consumer rewrote the complaint after a moderator had asked for changes. */
    public void revise(String newTitle, String newNarrative, Instant at) {
        require(CaseStatus.CHANGES_ASKED, "be revised");
        Complaint.check(newTitle, newNarrative);
        title = newTitle.strip();
        narrative = newNarrative.strip();
        updatedAt = at;
    }

    /**
     * The complaint is on its way to the company. The clock of the score starts, anew when it goes out again because the
     * company could not know it: it was never reached, or had a neutral letter only.
     */
    public void sendToCompany(Instant at) {
        sentAt = at;
        move(CaseStatus.WAITING_COMPANY, at);
    }

    public void awaitCompanyAgain(Instant at) {
        move(CaseStatus.WAITING_COMPANY, at);
    }

    public void findAddressWrong(Instant at) {
        move(CaseStatus.ADDRESS_WRONG, at);
    }

    /** A person at the company replied. The first reply is the one that counts for the score. */
    public void noteReply(Instant at) {
        if (answeredAt == null) {
            answeredAt = at;
        }
        updatedAt = at;
    }

    public void awaitReplyCheck(Instant at) {
        move(CaseStatus.REPLY_CHECK, at);
    }

    public void turnToConsumer(Instant at) {
        move(CaseStatus.CONSUMER_TURN, at);
    }

    public void missReply(Instant at) {
        move(CaseStatus.NO_REPLY, at);
    }

    public void requestEscalation(Instant at) {
        move(CaseStatus.ESCALATION_REQUESTED, at);
    }

    /** Closes with the consumer's verdict. */
    public void close(Verdict verdict, Instant at) {
        close(verdict.outcome(), at);
        stars = verdict.stars();
        closingComment = verdict.comment();
    }

    /** Closes without a verdict of the consumer. */
    public void close(Outcome how, Instant at) {
        if (status == CaseStatus.CLOSED) {
            throw new CaseConflict(number(), status, "be closed");
        }
        move(CaseStatus.CLOSED, at);
        outcome = how;
        closedAt = at;
    }

    public void changePublicity(Publicity to, Instant at) {
        publicity = to;
        updatedAt = at;
    }

    /** A moderator found the closing comment fit for the public, in redacted form. */
    public void clearComment() {
        commentCleared = true;
    }

    public void noteConsumerMailFails(Instant at) {
        consumerMailFails = true;
        updatedAt = at;
    }

    private void require(CaseStatus expected, String action) {
        if (status != expected) {
            throw new CaseConflict(number(), status, action);
        }
    }

    private void move(CaseStatus to, Instant at) {
        if (status == CaseStatus.CLOSED) {
            throw new CaseConflict(number(), status, "become " + to);
        }
        status = to;
        updatedAt = at;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("case " + number + " has not been saved");
        }
        return id;
    }

    /** An agent took the complaint down for the person who told it. */
    public void takenDown(Channel how, String account) {
        channel = how;
        takenDownBy = account;
    }

    /** The person of a complaint told at a counter gives an address to go on with at home. */
    public void reachAt(String email) {
        consumerEmail = EmailAddress.parse(email).value();
        consumerMailFails = false;
    }

    /** How the complaint reached us. */
    public Channel channel() {
        return channel;
    }

    /** The account of the agent who took the complaint down; null if the person wrote it. */
    public @Nullable String takenDownBy() {
        return takenDownBy;
    }

    @Override
    public CaseNumber number() {
        return CaseNumber.parse(number);
    }

    public CaseStatus status() {
        return status;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public Company company() {
        return company;
    }

    public Sector sector() {
        return sector;
    }

    public String subject() {
        return subject;
    }

    public String title() {
        return title;
    }

    public String narrative() {
        return narrative;
    }

    public @Nullable LocalDate happenedOn() {
        return happenedOn;
    }

    public @Nullable Money amountAtStake() {
        return amountAtStake == null ? null : Money.euro(amountAtStake);
    }

    public Claim claim() {
        return new Claim(remedies, otherClaim, claimAmount == null ? null : Money.euro(claimAmount));
    }

    public Language language() {
        return language;
    }

    public Publicity publicity() {
        return publicity;
    }

    public boolean isPublic() {
        return publicity == Publicity.PUBLIC;
    }

    public @Nullable LocalDate alreadyContactedOn() {
        return alreadyContactedOn;
    }

    public @Nullable String customerReference() {
        return customerReference;
    }

    public Consumer consumer() {
        return new Consumer(consumerName, consumerEmail, consumerPhone, consumerPostalCode, consumerTown);
    }

    @Override
    public Instant filedAt() {
        return filedAt;
    }

    public @Nullable Instant mailboxConfirmedAt() {
        return mailboxConfirmedAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    /**
     * Whether what the consumer writes may go to the company: it has the complaint, mail reaches it, and it is known to be
     * the company, because somebody checked its address or it has answered.
     */
    public boolean canWriteToCompany() {
        return sentAt != null && status != CaseStatus.ADDRESS_WRONG && (company.isVerified() || answeredAt != null);
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Integer stars() {
        return stars;
    }

    public @Nullable String closingComment() {
        return closingComment;
    }

    /** Whether a moderator has found the closing comment fit for the public. */
    public boolean isCommentCleared() {
        return commentCleared;
    }

    public boolean consumerMailFails() {
        return consumerMailFails;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Whether something happened that the consumer has not looked at. */
    public boolean isUnread() {
        return readByConsumerAt == null || readByConsumerAt.isBefore(updatedAt);
    }
}
