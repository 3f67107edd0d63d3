package org.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.time.Duration;
import java.util.List;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.Verdict;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.correspondence.Conversation;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.followup.ConsumerActions;
import org.entente.testing.CaseFixtures;
import org.entente.testing.DueTimers;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures after real handling: what counts, and when it begins to. */
@ProcessesTest
class PublicFiguresIT {

    @Autowired
    CompanyDirectory directory;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    ConsumerActions actions;

    @Autowired
    ComplaintCases cases;

    @Autowired
    Conversation conversation;

    @Autowired
    PublicFigures figures;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    private DueTimers timers;
    private CompanySummary company;
    private int filings;

    @BeforeEach
    void addCompany() {
        timers = new DueTimers(management, clock);
        company = directory.add(CaseFixtures.telora(), MODERATOR);
    }

    @Test
    void countsAnAnsweredAndSolvedCase() {
        var number = sent();
        clock.advance(Duration.ofDays(2));
        companyReplies(number);
        actions.close(number, new Verdict(Outcome.SOLVED, 5, null), consumerOf(number));

        var counted = figures.company(company.id());

        assertThat(counted.received()).isEqualTo(1);
        assertThat(counted.open()).isZero();
        assertThat(counted.score().responses().percent()).isEqualTo(100);
        assertThat(counted.score().solved()).isEqualTo(1);
        assertThat(counted.score().replyTimes().median()).isBetween(0.0, 2.0);
        assertThat(counted.score().points()).as("below the minimum").isNull();
    }

    @Test
    void doesNotHoldWhatIsNotDueAgainstTheCompany() {
        sent();

        var before = figures.company(company.id());
        timers.advance(Duration.ofDays(40));
        var after = figures.company(company.id());

        assertThat(before.received()).isEqualTo(1);
        assertThat(before.score().countedCases()).isZero();
        assertThat(before.score().notYetDue()).isEqualTo(1);
        assertThat(after.score().countedCases()).isEqualTo(1);
        assertThat(after.score().responses().percent()).isZero();
    }

    @Test
    void leavesOutWhatWasNeverConfirmed() {
        var before = figures.last12Months().filed();
        file();

        assertThat(figures.last12Months().filed()).isEqualTo(before);
        assertThat(figures.company(company.id()).received()).isZero();
    }

    @Test
    void addsUpSectorsAndTheYear() {
        var filed = figures.last12Months().filed();
        var inSector = telecom();
        sent();
        sent();

        assertThat(figures.last12Months().filed()).isEqualTo(filed + 2);
        assertThat(telecom()).isEqualTo(inSector + 2);
        assertThat(figures.companies().get(company.id()).received()).isEqualTo(2);
    }

    private int telecom() {
        return figures.sectors().stream()
                .filter(sector -> sector.sector() == Sector.TELECOM)
                .mapToInt(SectorFigures::filed)
                .sum();
    }

    private CaseNumber file() {
        clock.advance(Duration.ofDays(1));
        var text = "J’ai reçu deux factures pour le même mois, lettre " + (char) ('a' + ++filings) + company.number()
                + ".";
        var complaint = CaseFixtures.doubleBill(Publicity.PRIVATE, text);
        return ((FilingOutcome.Filed) filing.file(CaseFixtures.against(company.number(), complaint))).number();
    }

    /** A private complaint goes to the company as soon as the mailbox is confirmed. */
    private CaseNumber sent() {
        var number = file();
        filing.confirmMailbox(number, consumerOf(number));
        return number;
    }

    private void companyReplies(CaseNumber number) {
        transaction.executeWithoutResult(status ->
                conversation.companyWrote(cases.get(number), "Une note de crédit suit.", List.of(), null, null));
    }

    private static Viewer consumerOf(CaseNumber number) {
        return Viewer.consumerOf(number.toString());
    }
}
