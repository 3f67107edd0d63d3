package org.entente.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.FactsConverter;
import org.entente.casefile.Turn;
import org.entente.companies.Company;
import org.entente.companies.Sector;
import org.entente.matters.Matter;
import org.entente.matters.MatterKind;
import org.entente.matters.Opening;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A report of an unfair practice. */
@Entity
@DiscriminatorValue("INSPECTION_REPORT")
@PrimaryKeyJoinColumn(name = "id")
public class InspectionReport extends Matter {

    private static final int LONGEST_TITLE = 150;

    private UUID submission;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Scenario scenario;

    @Convert(converter = FactsConverter.class)
    private Map<String, String> answers;

    private @Nullable String suspectName;
    private @Nullable String website;
    private @Nullable String websiteKey;
    private @Nullable String phone;
    private @Nullable String phoneKey;
    private @Nullable String sender;
    private @Nullable String senderKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Sector sector;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable TraderArea traderArea;

    private boolean wantsClosing;
    private boolean mayBeNamed;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InspectionTeam desk;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Proposal proposal;

    @Column(name = "cluster_id")
    private @Nullable Long clusterId;

    private @Nullable String decisionNote;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String passedOnTo;

    @SuppressWarnings("NullAway.Init")
    protected InspectionReport() {}

    InspectionReport(CaseNumber number, FileReport told, @Nullable Company company, Instant at) {
        super(
                number,
                new Opening(
                        told.person(),
                        told.language(),
                        title(told),
                        told.narrative(),
                        told.channel(),
                        told.takenDownBy(),
                        null,
                        company),
                ReportState.TRIAGE,
                Turn.STAFF,
                at);
        this.submission = told.draftId();
        this.scenario = told.scenario();
        var texts = new HashMap<String, String>();
        told.answers().forEach((question, answer) -> texts.put(question.name(), answer));
        this.answers = Map.copyOf(texts);
        var about = told.about();
        this.suspectName = about.name();
        this.website = about.website();
        this.websiteKey = about.websiteKey();
        this.phone = about.phone();
        this.phoneKey = about.phoneKey();
        this.sender = about.sender();
        this.senderKey = about.senderKey();
        this.sector = about.sector();
        this.traderArea = about.area();
        this.wantsClosing = told.wantsClosing() && told.person().hasMailbox();
        this.mayBeNamed = told.mayBeNamed() && !told.person().isAnonymous();
        this.desk = InspectionTeam.GENERAL_DESK;
        this.priority = Priority.NORMAL;
        this.proposal = Proposal.EXAMINE;
    }

    private static String title(FileReport told) {
        var label = told.about().label();
        var text = label != null
                ? label
                : told.narrative().strip().lines().findFirst().orElse("");
        var line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() <= LONGEST_TITLE
                ? line
                : line.substring(0, LONGEST_TITLE - 1).strip() + "…";
    }

    @Override
    public MatterKind kind() {
        return MatterKind.INSPECTION_REPORT;
    }

    /** A report has no outcome for the person who told it. */
    @Override
    public boolean isWorkHidden() {
        return true;
    }

    /** The table has said whose it is. */
    void route(InspectionTeam newDesk, Priority newPriority, Proposal newProposal) {
        desk = newDesk;
        priority = newPriority;
        proposal = newProposal;
    }

    /** Nobody has read it in time. */
    void raisePriority() {
        priority = Priority.HIGH;
    }

    void join(@Nullable Long cluster) {
        clusterId = cluster;
    }

    /** What the inspector decided, before the process carries it out. */
    void noteDecision(@Nullable String note, @Nullable String authority, String account, Instant at) {
        require("be decided", ReportState.TRIAGE, ReportState.INQUIRY);
        decisionNote = note;
        passedOnTo = authority;
        decidedBy = account;
        decidedAt = at;
    }

    void startInquiry(Instant at) {
        require("be inquired into", ReportState.TRIAGE, ReportState.INQUIRY);
        enter(ReportState.INQUIRY, Turn.STAFF, at);
    }

    /** @param end one of the final states */
    void close(ReportState end, Instant at) {
        require("be closed", ReportState.TRIAGE, ReportState.INQUIRY);
        if (!end.isFinal()) {
            throw new IllegalArgumentException(end + " ends nothing");
        }
        enter(end, Turn.NOBODY, at);
    }

    ReportState reportState() {
        return ReportState.valueOf(state());
    }

    Scenario scenario() {
        return scenario;
    }

    Map<ReportQuestion, String> answers() {
        var known = new EnumMap<ReportQuestion, String>(ReportQuestion.class);
        scenario.questions().forEach(question -> {
            var answer = answers.get(question.name());
            if (answer != null) {
                known.put(question, answer);
            }
        });
        return known;
    }

    /** As told; the company's number is with {@link #company()}. */
    Suspect about() {
        return new Suspect(
                suspectName, company().map(Company::number).orElse(null), website, phone, sender, sector, traderArea);
    }

    @Nullable
    String websiteKey() {
        return websiteKey;
    }

    @Nullable
    String phoneKey() {
        return phoneKey;
    }

    @Nullable
    String senderKey() {
        return senderKey;
    }

    boolean wantsClosing() {
        return wantsClosing;
    }

    boolean mayBeNamed() {
        return mayBeNamed;
    }

    InspectionTeam desk() {
        return desk;
    }

    Priority priority() {
        return priority;
    }

    Proposal proposal() {
        return proposal;
    }

    Optional<Long> clusterId() {
        return Optional.ofNullable(clusterId);
    }

    Optional<String> decisionNote() {
        return Optional.ofNullable(decisionNote);
    }

    Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** The authority that has it now. */
    Optional<String> passedOnTo() {
        return Optional.ofNullable(passedOnTo);
    }
}
