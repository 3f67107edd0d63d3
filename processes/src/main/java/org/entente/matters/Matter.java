package org.entente.matters;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.Deadline;
import org.entente.casefile.Numbered;
import org.entente.casefile.Turn;
import org.entente.companies.Company;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person brings besides a complaint. What is special to a path is a subclass: its columns, its states and
 * the steps that change them. What was told is never edited.
 *
 * <p>A subclass names its states by an enum; {@link #state()} is the name of the present one.
 */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.STRING)
public abstract class Matter implements Numbered {

    /** The states of a matter for a person from whom its real ones are kept, see {@link #isWorkHidden()}. */
    public static final String OPEN = "OPEN";

    public static final String CLOSED = "CLOSED";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matter_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "kind", insertable = false, updatable = false)
    private @Nullable String kindName;

    @NaturalId
    private String number;

    private String state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Turn turn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private @Nullable ComplaintCase complaintCase;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    private @Nullable Company company;

    private String title;
    private String narrative;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Channel channel;

    private @Nullable String takenDownBy;
    private @Nullable String personName;
    private @Nullable String personEmail;
    private @Nullable String personPhone;
    private @Nullable String personPostalCode;
    private @Nullable String personTown;
    private Instant filedAt;
    private @Nullable Instant mailboxConfirmedAt;
    private @Nullable Instant closedAt;
    private Instant updatedAt;
    private @Nullable Instant readByPersonAt;
    private boolean personMailFails;

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<MatterDeadline> deadlines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Matter() {}

    /** A matter that was just told, in its first state. */
    protected Matter(CaseNumber number, Opening opening, Enum<?> state, Turn turn, Instant filedAt) {
        this.number = number.toString();
        this.state = state.name();
        this.turn = turn;
        this.complaintCase = opening.complaintCase();
        this.company = opening.company();
        this.title = opening.title();
        this.narrative = opening.narrative();
        this.language = opening.language();
        this.channel = opening.channel();
        this.takenDownBy = opening.takenDownBy();
        var person = opening.person();
        this.personName = person.name();
        this.personEmail = person.email();
        this.personPhone = person.phone();
        this.personPostalCode = person.postalCode();
        this.personTown = person.town();
        this.filedAt = filedAt;
        this.updatedAt = filedAt;
    }

    /** The path it is on. */
    public abstract MatterKind kind();

    /** Whether the person learns only that the matter is open or closed, not what is done, until when, and how it ended. */
    public boolean isWorkHidden() {
        return false;
    }

    /** Goes to another state; {@link Turn#NOBODY} closes the matter, and any other opens it again. */
    protected void enter(Enum<?> newState, Turn newTurn, Instant at) {
        state = newState.name();
        turn = newTurn;
        closedAt = newTurn == Turn.NOBODY ? at : null;
        updatedAt = at;
    }

    /** Whom it is about was found out later. */
    protected void about(Company found) {
        company = found;
    }

    /** It came before the complaint, and belongs to it from now on. */
    protected void join(ComplaintCase complaint) {
        complaintCase = complaint;
    }

    /** @throws CaseConflict unless the matter is in one of the states */
    protected void require(String step, Enum<?>... expected) {
        for (var one : expected) {
            if (one.name().equals(state)) {
                return;
            }
        }
        throw new CaseConflict("matter " + number + " can't " + step + ": it is " + state);
    }

    /** The person opened the link in our letter: the mailbox is theirs. */
    public void confirmMailbox(Instant at) {
        if (mailboxConfirmedAt == null) {
            mailboxConfirmedAt = at;
            updatedAt = at;
        }
    }

    /** The person has seen everything up to now. */
    public void noteRead(Instant at) {
        readByPersonAt = at;
    }

    /** Something changed that the person may want to know. */
    public void touch(Instant at) {
        updatedAt = at;
    }

    /** Mail to the person comes back. */
    public void notePersonMailFails(Instant at) {
        personMailFails = true;
        updatedAt = at;
    }

    /** The person of a matter told at a counter gives an address to go on with at home. */
    public void reachAt(String email) {
        personEmail = new Person(null, email, null, null, null).email();
        personMailFails = false;
    }

    /** The person says where they live. */
    public void livesAt(String postalCode, String town) {
        var place = new Person(null, null, null, postalCode, town);
        personPostalCode = place.postalCode();
        personTown = place.town();
    }

    /** Adds a deadline; called by {@code deadlines}. */
    public void addDeadline(Deadline deadline, Instant at) {
        deadlines.add(new MatterDeadline(this, deadline, at));
    }

    public List<MatterDeadline> deadlines() {
        return Collections.unmodifiableList(deadlines);
    }

    public List<MatterDeadline> openDeadlines() {
        return deadlines.stream().filter(MatterDeadline::isOpen).toList();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("matter has not been saved");
        }
        return id;
    }

    @Override
    public CaseNumber number() {
        return CaseNumber.parse(number);
    }

    /** The name of its state, one of the path's. */
    public String state() {
        return state;
    }

    public Turn turn() {
        return turn;
    }

    /** The complaint that it came from. */
    public Optional<ComplaintCase> complaintCase() {
        return Optional.ofNullable(complaintCase);
    }

    public Optional<Company> company() {
        return Optional.ofNullable(company);
    }

    public String title() {
        return title;
    }

    public String narrative() {
        return narrative;
    }

    /** The language of the person. */
    public Language language() {
        return language;
    }

    public Channel channel() {
        return channel;
    }

    /** The account of the agent who took it down for the person. */
    public Optional<String> takenDownBy() {
        return Optional.ofNullable(takenDownBy);
    }

    public Person person() {
        return new Person(personName, personEmail, personPhone, personPostalCode, personTown);
    }

    @Override
    public Instant filedAt() {
        return filedAt;
    }

    public Optional<Instant> mailboxConfirmedAt() {
        return Optional.ofNullable(mailboxConfirmedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public boolean personMailFails() {
        return personMailFails;
    }

    /** Whether something happened that the person has not looked at. */
    public boolean isUnread() {
        return readByPersonAt == null || readByPersonAt.isBefore(updatedAt);
    }
}
