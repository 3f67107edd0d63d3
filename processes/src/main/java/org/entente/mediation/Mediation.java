package org.entente.mediation;

import static org.entente.mediation.MediationState.AWAITING_PERSON;
import static org.entente.mediation.MediationState.COMPLETING;
import static org.entente.mediation.MediationState.ENDED;
import static org.entente.mediation.MediationState.EXTENDED;
import static org.entente.mediation.MediationState.FINDING_SERVICE;
import static org.entente.mediation.MediationState.HANDING_OVER;
import static org.entente.mediation.MediationState.IN_MEDIATION;
import static org.entente.mediation.MediationState.LAPSED;
import static org.entente.mediation.MediationState.NOT_ADMISSIBLE;
import static org.entente.mediation.MediationState.NOT_CONFIRMED;
import static org.entente.mediation.MediationState.NOT_TAKEN;
import static org.entente.mediation.MediationState.UNCONFIRMED;
import static org.entente.mediation.MediationState.WAITING_ADMISSIBLE;
import static org.entente.mediation.MediationState.WAITING_SERVICE;
import static org.entente.mediation.MediationState.WITHDRAWN;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.MediationOutcome;
import org.entente.casefile.Turn;
import org.entente.matters.MatterKind;
import org.entente.matters.Opening;
import org.entente.mediation.MediationFacts.CompanyAnswer;
import org.entente.mediation.MediationFacts.Condition;
import org.entente.mediation.MediationFacts.Dealing;
import org.entente.mediation.MediationFacts.StaffFinding;
import org.entente.mediation.MediationFacts.TraderArea;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A request for mediation, from the first word to what the service made of it. */
@Entity
@DiscriminatorValue("MEDIATION")
class Mediation extends org.entente.matters.Matter {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Matter dispute;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TraderArea traderArea;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Dealing dealing;

    private @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CompanyAnswer companyAnswer;

    private @Nullable LocalDate firstContactOn;
    private boolean proof;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Condition serviceCondition;

    private boolean cutOff;
    private boolean inCourt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StaffFinding staffFinding;

    private @Nullable String toldCompany;
    private @Nullable String service;
    private @Nullable Instant admissibleAt;
    private @Nullable Integer consentVersion;
    private @Nullable Instant consentedAt;
    private @Nullable Instant handedOverAt;
    private @Nullable Instant takenNoteAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant completeAt;
    private @Nullable Instant extendedAt;
    private @Nullable String extensionReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ServiceRefusal refusal;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable MediationOutcome outcome;

    private @Nullable String closingNote;

    @SuppressWarnings("NullAway.Init")
    protected Mediation() {}

    /** @param toldCompany the company as the person calls it, if it is none of the directory */
    Mediation(CaseNumber number, Opening opening, ToldFacts facts, @Nullable String toldCompany, Instant filedAt) {
        super(number, opening, UNCONFIRMED, Turn.CONSUMER, filedAt);
        this.toldCompany = toldCompany == null || toldCompany.isBlank() ? null : toldCompany.strip();
        tell(facts);
    }

    @Override
    public MatterKind kind() {
        return MatterKind.MEDIATION;
    }

    MediationState standing() {
        return MediationState.valueOf(state());
    }

    /** The facts are others now; what was found by the old ones no longer holds. */
    void correct(ToldFacts facts, Instant at) {
        require("be corrected", AWAITING_PERSON, WAITING_ADMISSIBLE, FINDING_SERVICE, NOT_ADMISSIBLE, LAPSED);
        tell(facts);
        service = null;
        closingNote = null;
        admissibleAt = null;
        consentVersion = null;
        consentedAt = null;
        enter(AWAITING_PERSON, Turn.CONSUMER, at);
    }

    /** The complaint that was missing has been filed. */
    void belongTo(ComplaintCase complaint) {
        join(complaint);
        about(complaint.company());
    }

    private void tell(ToldFacts facts) {
        dispute = facts.matter();
        traderArea = facts.traderArea();
        dealing = facts.dealing();
        amount = facts.amount();
        companyAnswer = facts.companyAnswer();
        firstContactOn = facts.firstContactOn();
        proof = facts.proof();
        serviceCondition = facts.serviceCondition();
        cutOff = facts.cutOff();
        inCourt = facts.inCourt();
        staffFinding = facts.staffFinding();
    }

    /** The service of the list that would take the case. */
    void propose(String newService) {
        service = newService;
    }

    /** The person chooses, agrees or adds something. */
    void awaitPerson(Instant at) {
        enter(AWAITING_PERSON, Turn.CONSUMER, at);
    }

    void waitUntilAdmissible(String newService, Instant from, Instant at) {
        service = newService;
        admissibleAt = from;
        enter(WAITING_ADMISSIBLE, Turn.COMPANY, at);
    }

    void findService(Instant at) {
        enter(FINDING_SERVICE, Turn.STAFF, at);
    }

    /** The person agrees to a text of that version. */
    void consent(String toService, int version, Instant at) {
        require("be agreed to", UNCONFIRMED, AWAITING_PERSON);
        service = toService.isEmpty() ? null : toService;
        consentVersion = version;
        consentedAt = at;
    }

    /** What was agreed to earlier is asked again, as things may have changed since. */
    void forgetConsent() {
        consentVersion = null;
        consentedAt = null;
    }

    void awaitHandOver(Instant at) {
        enter(HANDING_OVER, Turn.STAFF, at);
    }

    void handOver(Instant at) {
        handedOverAt = at;
        enter(WAITING_SERVICE, Turn.SERVICE, at);
    }

    void takeNote(Instant at) {
        require("be taken note of", WAITING_SERVICE);
        if (takenNoteAt == null) {
            takenNoteAt = at;
        }
    }

    /** The service takes the case; without a complete file the person first adds to it. */
    void accept(boolean isComplete, Instant at) {
        require("be accepted", WAITING_SERVICE);
        acceptedAt = at;
        if (isComplete) {
            completeAt = at;
            enter(IN_MEDIATION, Turn.SERVICE, at);
        } else {
            enter(COMPLETING, Turn.CONSUMER, at);
        }
    }

    void complete(Instant at) {
        require("be complete", COMPLETING);
        completeAt = at;
        enter(IN_MEDIATION, Turn.SERVICE, at);
    }

    /** A second extension is refused: the state no longer allows it. */
    void extend(String reason, Instant at) {
        require("be extended", IN_MEDIATION);
        extendedAt = at;
        extensionReason = reason;
        enter(EXTENDED, Turn.SERVICE, at);
    }

    void refuse(ServiceRefusal ground, String note, Instant at) {
        require("be refused", WAITING_SERVICE);
        refusal = ground;
        closingNote = note;
        enter(NOT_TAKEN, Turn.NOBODY, at);
    }

    void end(MediationOutcome how, String note, Instant at) {
        require("end", COMPLETING, IN_MEDIATION, EXTENDED);
        outcome = how;
        closingNote = note.isBlank() ? null : note;
        enter(ENDED, Turn.NOBODY, at);
    }

    /** A person looked for a service and found none. */
    void findNone(String why) {
        require("be found to have no service", FINDING_SERVICE);
        closingNote = why;
    }

    void findNotAdmissible(Instant at) {
        service = null;
        enter(NOT_ADMISSIBLE, Turn.NOBODY, at);
    }

    void lapse(Instant at) {
        enter(LAPSED, Turn.NOBODY, at);
    }

    void closeUnconfirmed(Instant at) {
        enter(NOT_CONFIRMED, Turn.NOBODY, at);
    }

    void withdraw(Instant at) {
        if (isClosed()) {
            throw new CaseConflict("mediation " + number() + " can't be withdrawn: it is " + state());
        }
        outcome = handedOverAt == null ? null : MediationOutcome.WITHDRAWN;
        enter(WITHDRAWN, Turn.NOBODY, at);
    }

    ToldFacts facts() {
        return new ToldFacts(
                dispute,
                traderArea,
                dealing,
                amount,
                companyAnswer,
                firstContactOn,
                proof,
                serviceCondition,
                cutOff,
                inCourt,
                staffFinding);
    }

    /** The company as the person calls it, if it is none of the directory. */
    Optional<String> toldCompany() {
        return Optional.ofNullable(toldCompany);
    }

    /** The service that was chosen, or that is proposed. */
    Optional<String> service() {
        return Optional.ofNullable(service);
    }

    Optional<Instant> admissibleAt() {
        return Optional.ofNullable(admissibleAt);
    }

    Optional<Integer> consentVersion() {
        return Optional.ofNullable(consentVersion);
    }

    Optional<Instant> consentedAt() {
        return Optional.ofNullable(consentedAt);
    }

    Optional<Instant> handedOverAt() {
        return Optional.ofNullable(handedOverAt);
    }

    Optional<Instant> takenNoteAt() {
        return Optional.ofNullable(takenNoteAt);
    }

    Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    Optional<Instant> completeAt() {
        return Optional.ofNullable(completeAt);
    }

    Optional<String> extensionReason() {
        return Optional.ofNullable(extensionReason);
    }

    Optional<ServiceRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    Optional<MediationOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Optional<String> closingNote() {
        return Optional.ofNullable(closingNote);
    }
}
