package org.entente.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.access.Language;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Outcome;
import org.entente.companies.Sector;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What everyone may read of a case. All texts are redacted; the row exists only while the case is public and accepted,
 * and it is all that public pages and the public index ever see.
 */
@Entity
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private long caseId;
    private String number;
    private long companyId;
    private String companyName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Sector sector;

    private String subject;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Outcome outcome;

    private String remedies;
    private @Nullable BigDecimal claimAmount;
    private String title;
    private String text;
    private String conversation;
    private @Nullable Integer stars;
    private @Nullable String comment;
    private LocalDate filedOn;
    private @Nullable LocalDate sentOn;
    private @Nullable Instant replyDue;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate closedOn;
    private Instant publishedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "publication_id", nullable = false)
    @OrderBy("writtenAt, id")
    private List<PublishedMessage> messages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(long caseId, PublicComplaint content, Instant publishedAt) {
        this.caseId = caseId;
        this.publishedAt = publishedAt;
        update(content);
    }

    void renameCompany(String name) {
        companyName = name;
    }

    /** Replaces everything that is shown. */
    final void update(PublicComplaint content) {
        number = content.number().toString();
        companyId = content.companyId();
        companyName = content.companyName();
        sector = content.sector();
        subject = content.subject();
        language = content.language();
        status = content.status();
        outcome = content.outcome();
        remedies = content.remedies().stream()
                .map(Enum::name)
                .sorted()
                .reduce((a, b) -> a + "," + b)
                .orElse("");
        claimAmount =
                content.claimAmount() == null ? null : content.claimAmount().amount();
        title = content.title().value();
        text = content.text().value();
        stars = content.stars();
        comment = content.comment() == null ? null : content.comment().value();
        filedOn = content.filedOn();
        sentOn = content.sentOn();
        replyDue = content.replyDue();
        answeredOn = content.answeredOn();
        closedOn = content.closedOn();
        var shown = content.messages().stream().map(PublishedMessage::new).toList();
        if (!shown.equals(messages)) {
            messages.clear();
            messages.addAll(shown);
        }
        conversation =
                String.join("\n\n", shown.stream().map(PublishedMessage::text).toList());
    }

    public long caseId() {
        return caseId;
    }

    public String number() {
        return number;
    }

    public long companyId() {
        return companyId;
    }

    public String companyName() {
        return companyName;
    }

    public Sector sector() {
        return sector;
    }

    public String subject() {
        return subject;
    }

    public Language language() {
        return language;
    }

    public CaseStatus status() {
        return status;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** The remedies' names, sorted, with commas between. */
    public String remedies() {
        return remedies;
    }

    public @Nullable BigDecimal claimAmount() {
        return claimAmount;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public String conversation() {
        return conversation;
    }

    public @Nullable Integer stars() {
        return stars;
    }

    public @Nullable String comment() {
        return comment;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public @Nullable LocalDate sentOn() {
        return sentOn;
    }

    public @Nullable Instant replyDue() {
        return replyDue;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public List<PublishedMessage> messages() {
        return List.copyOf(messages);
    }
}
