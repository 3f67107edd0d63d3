package org.entente.legalaid;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.Money;
import org.entente.casefile.Turn;
import org.entente.companies.Company;
import org.entente.companies.Sector;
import org.entente.matters.Matter;
import org.entente.matters.MatterKind;
import org.entente.matters.Opening;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A member's file at the legal service. */
@Entity
@DiscriminatorValue("LEGAL_AID")
@PrimaryKeyJoinColumn(name = "id")
public class LegalFile extends Matter {

    private static final LegalState[] IN_WORK = {
        LegalState.IN_WORK, LegalState.WAITING_MEMBER, LegalState.WAITING_COMPANY
    };

    private @Nullable UUID submission;
    private @Nullable String companyName;
    private @Nullable String membershipNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Membership.@Nullable Status membership;

    private @Nullable LocalDate memberSince;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Sector sector;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Dealing dealing;

    private boolean turnedToCompany;
    private boolean inCourt;
    private @Nullable BigDecimal amount;
    private @Nullable String reason;
    private @Nullable String refusalNote;
    private @Nullable String lawyer;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable LegalOutcome outcome;

    private boolean newForLawyer;

    @SuppressWarnings("NullAway.Init")
    protected LegalFile() {}

    private LegalFile(
            CaseNumber number,
            Opening opening,
            LegalState state,
            Turn turn,
            Sector sector,
            Dealing dealing,
            @Nullable Money amount,
            Instant at) {
        super(number, opening, state, turn, at);
        this.sector = sector;
        this.dealing = dealing;
        this.amount = amount == null ? null : amount.amount();
    }

    /** A file that somebody asks for; it waits for the link in our letter, if one is sent. */
    static LegalFile asked(CaseNumber number, Opening opening, LegalRequest request, boolean confirm, Instant at) {
        var file = new LegalFile(
                number,
                opening,
                confirm ? LegalState.UNCONFIRMED : LegalState.TO_CHECK,
                confirm ? Turn.CONSUMER : Turn.STAFF,
                request.sector(),
                request.dealing(),
                request.amount(),
                at);
        file.submission = request.submission();
        file.companyName = request.companyName();
        file.turnedToCompany = request.turnedToCompany();
        file.inCourt = request.inCourt();
        file.membershipNumber =
                MembershipNumber.parse(request.membershipNumber()).value();
        return file;
    }

    /** A file that a complaint's consumer asks for; the membership number is still to be given. */
    static LegalFile ofComplaint(
            CaseNumber number, Opening opening, Sector sector, @Nullable Money amount, Instant at) {
        var file = new LegalFile(
                number, opening, LegalState.MEMBERSHIP_ASKED, Turn.CONSUMER, sector, Dealing.CONSUMER, amount, at);
        file.turnedToCompany = true;
        return file;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.LEGAL_AID;
    }

    /** The consumer of a complaint gives the number, or says that there is none. */
    void giveMembership(@Nullable MembershipNumber number, Instant at) {
        require("get a membership number", LegalState.MEMBERSHIP_ASKED);
        membershipNumber = number == null ? null : number.value();
        enter(LegalState.TO_CHECK, Turn.STAFF, at);
    }

    /** What is known of the membership today, as the admission was decided on it. */
    void noteMembership(Membership found) {
        membership = found.status();
        memberSince = found.since();
    }

    /** The inputs of the table {@code legalAidAdmission}; the number is none of them. */
    Map<String, Object> admissionInputs(Membership found, LocalDate today) {
        return Map.of(
                "membership",
                found.status().code(),
                "dealing",
                dealing.name(),
                "turnedToCompany",
                turnedToCompany,
                "inCourt",
                inCourt,
                "membershipMonths",
                found.months(today),
                "sector",
                sector.name(),
                "amount",
                amount == null ? BigDecimal.ZERO : amount);
    }

    /** A person of the legal service decides. */
    void leaveToPerson(String why, Instant at) {
        require("be left to a person", LegalState.UNCONFIRMED, LegalState.TO_CHECK);
        reason = why;
        enter(LegalState.TO_CHECK, Turn.STAFF, at);
    }

    void admit(Instant at) {
        require("be admitted", LegalState.UNCONFIRMED, LegalState.TO_CHECK);
        reason = null;
        enter(LegalState.TO_TAKE, Turn.STAFF, at);
    }

    void refuse(String why, Instant at) {
        require("be refused", LegalState.UNCONFIRMED, LegalState.TO_CHECK);
        reason = why;
        enter(LegalState.NOT_ADMITTED, Turn.NOBODY, at);
    }

    void lapse(Instant at) {
        require("lapse", LegalState.UNCONFIRMED, LegalState.MEMBERSHIP_ASKED);
        enter(LegalState.LAPSED, Turn.NOBODY, at);
    }

    void takeBy(String account, Instant at) {
        require("be taken", LegalState.TO_TAKE);
        lawyer = account;
        enter(LegalState.IN_WORK, Turn.STAFF, at);
        work(awaits(DeadlineKind.LEGAL_MEMBER_ANSWER), awaits(DeadlineKind.LEGAL_COMPANY_ANSWER), at);
    }

    void release(Instant at) {
        require("be given back", IN_WORK);
        lawyer = null;
        enter(LegalState.TO_TAKE, Turn.STAFF, at);
    }

    /** Whose turn it is while a lawyer works on it: whoever owes an answer, the member first. */
    void work(boolean awaitsMember, boolean awaitsCompany, Instant at) {
        require("go on", IN_WORK);
        if (awaitsMember) {
            enter(LegalState.WAITING_MEMBER, Turn.CONSUMER, at);
        } else if (awaitsCompany) {
            enter(LegalState.WAITING_COMPANY, Turn.COMPANY, at);
        } else {
            enter(LegalState.IN_WORK, Turn.STAFF, at);
        }
    }

    /** Whether a lawyer has it. */
    boolean isInWork() {
        return Arrays.stream(IN_WORK).anyMatch(this::is);
    }

    void end(LegalOutcome how, Instant at) {
        require("be ended", IN_WORK);
        outcome = how;
        enter(LegalState.ENDED, Turn.NOBODY, at);
    }

    /** @throws CaseConflict if it is at an end already */
    void withdraw(Instant at) {
        if (isClosed()) {
            throw new CaseConflict("legal file " + number() + " is " + state() + ": it can't be withdrawn");
        }
        outcome = LegalOutcome.WITHDRAWN;
        enter(LegalState.ENDED, Turn.NOBODY, at);
    }

    /** The lawyer found out whom it is about. */
    void concern(Company found) {
        about(found);
    }

    /** Something came that the lawyer has not looked at. */
    void noteNew() {
        newForLawyer = true;
    }

    void noteSeenByLawyer() {
        newForLawyer = false;
    }

    /** The person told the number otherwise. */
    void correctMembership(MembershipNumber number) {
        membershipNumber = number.value();
    }

    /** What a lawyer tells somebody whose file is not taken. */
    void noteRefusal(String note) {
        refusalNote = note.strip();
    }

    /** Whether a deadline of the kind is open. */
    boolean awaits(DeadlineKind kind) {
        return openDeadlines().stream().anyMatch(entry -> entry.deadline().kind() == kind);
    }

    boolean is(LegalState expected) {
        return state().equals(expected.name());
    }

    boolean isNewForLawyer() {
        return newForLawyer;
    }

    Optional<String> membershipNumber() {
        return Optional.ofNullable(membershipNumber);
    }

    Membership.@Nullable Status membership() {
        return membership;
    }

    @Nullable
    LocalDate memberSince() {
        return memberSince;
    }

    Sector sector() {
        return sector;
    }

    Dealing dealing() {
        return dealing;
    }

    @Nullable
    Money amount() {
        return amount == null ? null : Money.euro(amount);
    }

    boolean isInCourt() {
        return inCourt;
    }

    /** The company as told, if it is not one of the directory. */
    Optional<String> companyName() {
        return Optional.ofNullable(companyName);
    }

    /** Why it was left to a person or not taken, a code of the table; empty if it was neither. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** What a lawyer said about it. */
    Optional<String> refusalNote() {
        return Optional.ofNullable(refusalNote);
    }

    /** The account of the lawyer who has it. */
    Optional<String> lawyer() {
        return Optional.ofNullable(lawyer);
    }

    /** How it ended; empty while it goes on, and if it was never taken. */
    public Optional<LegalOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
