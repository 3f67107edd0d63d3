package org.entente.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.casefile.DeadlineKind.COMPANY_FIRST_REMINDER;
import static org.entente.casefile.DeadlineKind.COMPANY_REPLY;
import static org.entente.casefile.DeadlineKind.COMPANY_SECOND_REMINDER;
import static org.entente.casefile.DeadlineKind.MODERATION;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineEntry;
import org.entente.casefile.DecisionRecord;
import org.entente.casefile.DecisionRecords;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.testing.CaseFixtures;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessesTest
class DeadlinesIT {

    private static final Instant MONDAY_2_MARCH = Instant.parse("2026-03-02T09:00:00Z");
    private static final AtomicInteger SERIAL = new AtomicInteger(800_000);

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DecisionRecords records;

    @Autowired
    private ComplaintCases cases;

    @Autowired
    private CompanyDirectory companies;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private ComplaintCase filed;

    @BeforeEach
    void fileACase() {
        clock.moveTo(MONDAY_2_MARCH);
        filed = transactions.execute(status -> {
            var submission = UUID.randomUUID();
            var complaint = CaseFixtures.doubleBill(Publicity.PUBLIC);
            var company =
                    companies.named("Telora", "klachten@telora.example", complaint.sector(), complaint.language());
            return cases.save(new ComplaintCase(
                    new CaseNumber(2026, SERIAL.incrementAndGet()),
                    complaint,
                    company,
                    submission,
                    submission.toString(),
                    clock.instant()));
        });
    }

    @Test
    void setsTheReplyAndItsRemindersWithTheRulesThatGaveThem() {
        transactions.executeWithoutResult(status -> deadlines.setAll(
                filed(), MONDAY_2_MARCH, Set.of(COMPANY_REPLY, COMPANY_SECOND_REMINDER, COMPANY_FIRST_REMINDER)));

        assertThat(open())
                .extracting(
                        Deadline::kind,
                        Deadline::due,
                        deadline -> DeadlineCalculation.parse(deadline.calculation())
                                .rule())
                .containsExactly(
                        tuple(COMPANY_FIRST_REMINDER, Instant.parse("2026-03-09T22:59:59Z"), "D-04"),
                        tuple(COMPANY_SECOND_REMINDER, Instant.parse("2026-03-16T22:59:59Z"), "D-05"),
                        tuple(COMPANY_REPLY, Instant.parse("2026-03-23T22:59:59Z"), "D-06"));
        assertThat(records.findByCaseIdOrderByIdAsc(filed.id()))
                .extracting(DecisionRecord::decision)
                .extracting(CaseFile.Decision::chosenRules)
                .containsExactly(List.of("D-04"), List.of("D-05"), List.of("D-06"));
    }

    @Test
    void aNewDeadlineEndsTheOpenOneOfItsKindAndNoOther() {
        transactions.executeWithoutResult(status -> {
            deadlines.set(filed(), MODERATION, MONDAY_2_MARCH);
            deadlines.set(filed(), COMPANY_REPLY, MONDAY_2_MARCH);
        });
        var later = Instant.parse("2026-03-05T09:00:00Z");
        clock.moveTo(later);

        transactions.executeWithoutResult(status -> deadlines.set(filed(), COMPANY_REPLY, later));

        assertThat(open()).extracting(Deadline::kind).containsExactly(MODERATION, COMPANY_REPLY);
        assertThat(open().getLast().due()).isEqualTo("2026-03-26T22:59:59Z");
        assertThat(jdbc.queryForObject(
                        "select count(*) from case_deadline where case_id = ?", Integer.class, filed.id()))
                .isEqualTo(3);
    }

    @Test
    void endsWhatIsNamedOrAll() {
        transactions.executeWithoutResult(status ->
                deadlines.setAll(filed(), MONDAY_2_MARCH, Set.of(MODERATION, COMPANY_FIRST_REMINDER, COMPANY_REPLY)));

        transactions.executeWithoutResult(status -> deadlines.end(filed(), COMPANY_FIRST_REMINDER, MODERATION));
        assertThat(open()).extracting(Deadline::kind).containsExactly(COMPANY_REPLY);

        transactions.executeWithoutResult(status -> deadlines.endAll(filed()));
        assertThat(open()).isEmpty();
    }

    @Test
    void whatEndsWithinTheLastSecondWasMetAndWhatEndsAfterItWasMissed() {
        var deadline = transactions.execute(status -> deadlines.set(filed(), MODERATION, MONDAY_2_MARCH));
        var second = transactions.execute(status -> deadlines.set(filed(), COMPANY_FIRST_REMINDER, MONDAY_2_MARCH));

        clock.moveTo(deadline.due().plusMillis(1));
        transactions.executeWithoutResult(status -> deadlines.end(filed(), MODERATION));
        clock.moveTo(second.over());
        transactions.executeWithoutResult(status -> deadlines.endAll(filed()));

        assertThat(jdbc.queryForList(
                        "select met from case_deadline where case_id = ? order by id", Boolean.class, filed.id()))
                .containsExactly(true, false);
    }

    /** The case as the transaction that runs knows it. */
    private ComplaintCase filed() {
        return cases.get(filed.number());
    }

    private List<Deadline> open() {
        return transactions.execute(status ->
                filed().openDeadlines().stream().map(DeadlineEntry::deadline).toList());
    }
}
