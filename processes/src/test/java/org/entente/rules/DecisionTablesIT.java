package org.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.DecisionRecord;
import org.entente.casefile.DecisionRecords;
import org.entente.casefile.Publicity;
import org.entente.casefile.Rulebook;
import org.entente.casefile.Ruling;
import org.entente.companies.CompanyDirectory;
import org.entente.testing.CaseFixtures;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessesTest
class DecisionTablesIT {

    private static final AtomicInteger SERIAL = new AtomicInteger(700_000);

    @Autowired
    private Rulebook rulebook;

    @Autowired
    private ComplaintCases cases;

    @Autowired
    private CompanyDirectory companies;

    @Autowired
    private DecisionRecords records;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transactions;

    private ComplaintCase filed;

    @BeforeEach
    void fileACase() {
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
    void keepsADecisionWithAllThatIsNeededToRepeatIt() {
        var inputs = Map.<String, Object>of(
                "companyVerified",
                true,
                "earlierComplaintsToday",
                0L,
                "publicity",
                "PUBLIC",
                "personalDataFound",
                2,
                "attachments",
                1);

        var ruling = transactions.execute(status -> rulebook.decide("triage", filed, inputs, "triage"));

        assertThat(ruling)
                .isEqualTo(new Ruling.Decided("T-03", Map.of("moderation", "full", "reason", "PERSONAL_DATA")));
        assertThat(recorded()).singleElement().satisfies(decision -> {
            assertThat(decision.table()).isEqualTo("triage");
            assertThat(decision.version()).isEqualTo("1");
            assertThat(decision.contentHash()).matches("[0-9a-f]{64}");
            assertThat(decision.inputs())
                    .containsOnly(
                            Map.entry("companyVerified", "true"),
                            Map.entry("earlierComplaintsToday", "0"),
                            Map.entry("publicity", "PUBLIC"),
                            Map.entry("personalDataFound", "2"),
                            Map.entry("attachments", "1"));
            assertThat(decision.matchedRules()).containsExactly("T-03");
            assertThat(decision.chosenRules()).containsExactly("T-03");
            assertThat(decision.outputs())
                    .containsOnly(Map.entry("moderation", "full"), Map.entry("reason", "PERSONAL_DATA"));
            assertThat(decision.activity()).isEqualTo("triage");
        });
    }

    @Test
    void keepsThatNothingWasDecidedToo() {
        var ruling = transactions.execute(
                status -> rulebook.decide("triage", filed, Map.of("publicity", "SECRET"), "triage"));

        assertThat(ruling).isEqualTo(new Ruling.Undecided("BAD_INPUT"));
        assertThat(recorded()).singleElement().satisfies(decision -> {
            assertThat(decision.chosenRules()).isEmpty();
            assertThat(decision.outputs())
                    .containsEntry("undecided", "BAD_INPUT")
                    .containsKey("detail");
        });
    }

    @Test
    void keepsNothingOfATransactionThatIsRolledBack() {
        transactions.executeWithoutResult(status -> {
            rulebook.decide("deadlines", filed, Map.of("kind", "MODERATION", "sector", "TELECOM"), "test");
            status.setRollbackOnly();
        });

        assertThat(recorded()).isEmpty();
    }

    @Test
    void decidesOnlyInTheTransactionOfItsCaller() {
        assertThatThrownBy(() -> rulebook.decide("triage", filed, Map.of(), "triage"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void doesNotKnowATableThatIsNotThere() {
        assertThatThrownBy(
                        () -> transactions.execute(status -> rulebook.decide("horoscope", filed, Map.of(), "triage")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("horoscope");
    }

    private List<CaseFile.Decision> recorded() {
        return records.findByCaseIdOrderByIdAsc(filed.id()).stream()
                .map(DecisionRecord::decision)
                .toList();
    }
}
