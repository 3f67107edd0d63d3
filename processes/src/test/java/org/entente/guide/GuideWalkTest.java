package org.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.guide.FactKey.Problem;
import org.entente.guide.GuideAnswers.Standing;
import org.entente.guide.GuidePlace.AtFact;
import org.entente.guide.GuidePlace.AtOutcome;
import org.entente.guide.GuidePlace.AtQuestion;
import org.entente.guide.GuidePlace.Lost;
import org.junit.jupiter.api.Test;

/** Goes through the small guide. */
class GuideWalkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final GuideWalk walk = new GuideWalk(GuideFixture.guide());

    @Test
    void asksQuestionAfterQuestionAndThenTheFacts() {
        assertThat(at("")).isInstanceOfSatisfying(AtQuestion.class, place -> {
            assertThat(place.question().id()).isEqualTo("theme");
            assertThat(place.trail().number()).isEqualTo(1);
            assertThat(place.trail().about()).isEqualTo(3);
        });
        assertThat(at("energy"))
                .isInstanceOfSatisfying(
                        AtQuestion.class,
                        place -> assertThat(place.question().id()).isEqualTo("energy"));
        assertThat(at("energy/bill")).isInstanceOfSatisfying(AtFact.class, place -> {
            assertThat(place.key()).isEqualTo(FactKey.CONTACTED);
            assertThat(place.trail().number()).isEqualTo(3);
            assertThat(place.trail().about()).isEqualTo(6);
            assertThat(place.trail().answered())
                    .extracting(answered -> answered.change().href())
                    .containsExactly("/guide", "/guide/energy");
        });
        assertThat(at("energy/bill", "contacted", "SILENT"))
                .isInstanceOfSatisfying(
                        AtFact.class, place -> assertThat(place.key()).isEqualTo(FactKey.CONTACTED_ON));
    }

    @Test
    void neverAsksWhatIsKnown() {
        assertThat(at("telecom")).as("nothing is to be asked").isInstanceOf(AtOutcome.class);
        assertThat(at("energy/cut"))
                .as("the choice says that nobody was contacted")
                .isInstanceOfSatisfying(
                        AtFact.class, place -> assertThat(place.key()).isEqualTo(FactKey.AMOUNT));
        assertThat(at("energy/bill", "contacted", "NO"))
                .as("nobody waits for an answer to what they did not ask")
                .isInstanceOfSatisfying(
                        AtFact.class, place -> assertThat(place.key()).isEqualTo(FactKey.TRADER_AREA));
        assertThat(at("energy/bill", "contacted", "NO", "traderArea", "BE", "amount", ""))
                .as("the amount was skipped")
                .isInstanceOf(AtOutcome.class);
    }

    @Test
    void showsTheStepsThatTheFactsLeave() {
        assertThat(doors("contacted", "NO", "traderArea", "BE", "amount", ""))
                .containsExactly(Door.COMPLAINT, Door.MEDIATION);
        assertThat(doors("contacted", "WAITING", "contactedOn", "2026-02-20", "traderArea", "EU", "amount", "12,50"))
                .containsExactly(Door.MEDIATION, Door.HELP);
    }

    @Test
    void saysWhatIsWrongWithWhatWasTyped() {
        assertThat(problem("contactedOn", "2026-03-02", "contacted", "POOR")).isEqualTo(Problem.FUTURE);
        assertThat(problem("contactedOn", "yesterday", "contacted", "POOR")).isEqualTo(Problem.NO_DATE);
        assertThat(problem("contacted", "MAYBE")).isEqualTo(Problem.NO_ANSWER);
        assertThat(problem("contacted", "NO", "traderArea", "BE", "amount", "a lot"))
                .isEqualTo(Problem.NO_AMOUNT);
        assertThat(FactKey.POSTAL_CODE.read("123", TODAY)).isEqualTo(new FactKey.Reading.Wrong(Problem.NO_POSTAL_CODE));
    }

    @Test
    void readsAmountsAsPeopleWriteThem() {
        assertThat(List.of("1234.5", "1.234,50", "1 234,5", "€ 1234,50", "1'234.50 EUR"))
                .allSatisfy(typed -> assertThat(FactKey.AMOUNT.read(typed, TODAY))
                        .isInstanceOfSatisfying(
                                FactKey.Reading.Value.class,
                                value -> assertThat(new java.math.BigDecimal(value.value()))
                                        .isEqualByComparingTo("1234.5")));
    }

    @Test
    void isLostWhereThereIsNoSuchChoice() {
        assertThat(at("energy/nonsense"))
                .isInstanceOfSatisfying(
                        Lost.class,
                        place -> assertThat(place.trail().address().href()).isEqualTo("/guide/energy"));
        assertThat(at("telecom/bill/more")).isInstanceOf(Lost.class);
    }

    @Test
    void findsEveryPath() {
        assertThat(walk.paths())
                .extracting(path -> String.join("/", path.choices()) + " → "
                        + path.outcome().id())
                .containsExactly("energy/bill → energy-bill", "energy/cut → energy-cut", "telecom → telecom-bill");
    }

    @Test
    void givesWhatWasAnsweredToTheFormBehindADoor() {
        var parameters = Map.of(
                "guide", List.of("energy/bill"),
                "contacted", List.of("SILENT"),
                "contactedOn", List.of("2026-01-05"),
                "traderArea", List.of("BE"),
                "amount", List.of("99,90"));
        var answers = GuideAnswers.parse(parameters, walk, TODAY);

        assertThat(answers.standing()).isEqualTo(Standing.COMPLETE);
        assertThat(answers.sector()).contains(org.entente.companies.Sector.ENERGY_WATER);
        assertThat(answers.subject()).contains("billing");
        assertThat(answers.contactedOn()).contains(LocalDate.of(2026, 1, 5));
        assertThat(answers.amount()).contains(new java.math.BigDecimal("99.90"));
        assertThat(answers.letterText(org.entente.access.Language.DE)).contains("letter de");
        assertThat(answers.address().asParameters())
                .isEqualTo("guide=energy/bill&contacted=SILENT&contactedOn=2026-01-05&traderArea=BE&amount=99.90");
        assertThat(answers.named()).containsEntry("matter", "ENERGY").containsEntry("contacted", "SILENT");
    }

    @Test
    void takesTheFactsInsideTheParameterToo() {
        var whole = GuideAnswers.parse(
                Map.of("guide", List.of("/guide/energy/bill?contacted=NO&traderArea=BE&amount=")), walk, TODAY);

        assertThat(whole.standing()).isEqualTo(Standing.COMPLETE);
        assertThat(whole.isSkipped(FactKey.AMOUNT)).isTrue();
        assertThat(whole.amount()).isEmpty();
    }

    @Test
    void takesAnyTextForWhatItIs() {
        assertThat(List.of(
                        "", "///", "?", "&=&", "energy/bill?contactedOn=x&amount=-1&traderArea=%%", "é".repeat(3000)))
                .allSatisfy(text -> assertThat(GuideAnswers.parse(Map.of("guide", List.of(text)), walk, TODAY)
                                .standing())
                        .isNotEqualTo(Standing.COMPLETE));
        assertThat(GuideAnswers.parse(Map.of("guide", List.of("no/such")), walk, TODAY)
                        .standing())
                .isEqualTo(Standing.UNKNOWN);
        assertThat(GuideAnswers.parse(Map.of(), walk, TODAY).standing()).isEqualTo(Standing.NONE);
    }

    private GuidePlace at(String way, String... told) {
        var facts = new java.util.HashMap<String, String>();
        for (int i = 0; i < told.length; i += 2) {
            facts.put(told[i], told[i + 1]);
        }
        return walk.at(way.isEmpty() ? List.of() : List.of(way.split("/")), facts, TODAY);
    }

    private List<Door> doors(String... told) {
        return ((AtOutcome) at("energy/bill", told))
                .steps().stream().map(Step::door).toList();
    }

    private Problem problem(String... told) {
        var problem = ((AtFact) at("energy/bill", told)).problem();
        return java.util.Objects.requireNonNull(problem);
    }
}
