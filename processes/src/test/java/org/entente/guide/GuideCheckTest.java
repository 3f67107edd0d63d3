package org.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.guide.GuideFixture.answer;
import static org.entente.guide.GuideFixture.fact;
import static org.entente.guide.GuideFixture.outcome;
import static org.entente.guide.GuideFixture.question;
import static org.entente.guide.GuideFixture.step;
import static org.entente.guide.GuideFixture.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.guide.GuideFinding.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each kind of finding is found in a guide that has it and nothing else is wrong with. */
class GuideCheckTest {

    private static final Guide GOOD = GuideFixture.guide();
    private static final Map<String, String> BILL =
            Map.of("sector", "ENERGY_WATER", "subject", "billing", "matter", "ENERGY");

    @Test
    void findsNothingInAGuideWithoutErrors() {
        assertThat(check(GOOD)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> findsEachKind() {
        var broken = broken();
        assertThat(new HashSet<>(broken.keySet())).as("every kind has its test").isEqualTo(Set.of(Kind.values()));
        return broken.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey().name(),
                        () -> assertThat(check(one.getValue()))
                                .extracting(GuideFinding::kind)
                                .contains(one.getKey())
                                .allMatch(kind -> kind == one.getKey() || isConsequence(one.getKey(), kind))));
    }

    @Test
    void namesThePlace() {
        var guide = with(outcome(
                "energy-bill", List.of(), new Step(Door.REPORT, null, Map.of(), new LocalText("fr", "nl", " ", "en"))));

        assertThat(check(guide)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).hasToString("OUTCOME energy-bill steps.1.text");
            assertThat(finding.arguments()).containsExactly("de");
        });
    }

    @Test
    void readsWhatItWrites() {
        assertThat(GuideJson.read(GuideJson.write(GOOD))).isEqualTo(GOOD);
        assertThat(GuideJson.write(GuideJson.read(GuideJson.write(GOOD)))).isEqualTo(GuideJson.write(GOOD));
    }

    @Test
    void refusesWhatIsNoGuideAndSaysWhere() {
        assertThatThrownBy(() -> read("{\"questions\":[{\"id\":\"a\",\"answers\":[{\"id\":\"b\",\"nxt\":\"c\"}]}]}"))
                .isInstanceOfSatisfying(
                        UnreadableGuide.class,
                        wrong -> assertThat(wrong.place()).isEqualTo("questions[0].answers[0].nxt"));
        assertThatThrownBy(() -> read("{\"outcomes\":[{\"id\":\"a\",\"steps\":[{\"door\":\"WINDOW\"}]}]}"))
                .isInstanceOfSatisfying(
                        UnreadableGuide.class,
                        wrong -> assertThat(wrong.place()).isEqualTo("outcomes[0].steps[0].door"));
        assertThatThrownBy(() -> read("{\"start\":\"a\",\"start\":\"b\"}")).isInstanceOf(UnreadableGuide.class);
        assertThatThrownBy(() -> read("{} {}")).isInstanceOf(UnreadableGuide.class);
        assertThatThrownBy(() -> read("no json")).isInstanceOf(UnreadableGuide.class);
        assertThatThrownBy(() -> read("{\"start\":\"" + "a".repeat(30_000) + "\"}"))
                .isInstanceOf(UnreadableGuide.class);
        assertThatThrownBy(() -> GuideJson.read(new byte[GuideJson.MOST_BYTES + 1]))
                .isInstanceOf(UnreadableGuide.class);
    }

    @Test
    void saysWhatChanged() {
        var changed = with(outcome("energy-bill", List.of("amount"), step(Door.REPORT, Map.of())));

        assertThat(GuideChange.between(GOOD, GOOD)).isEmpty();
        assertThat(GuideChange.between(GOOD, changed)).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo("energy-bill");
            assertThat(change.kind()).isEqualTo(GuideChange.Kind.CHANGED);
            assertThat(change.fields())
                    .extracting(GuideChange.Field::path)
                    .contains("asks.1", "steps.1.door", "steps.1.text.fr")
                    .doesNotContain("title.fr");
        });
    }

    private static Map<Kind, Guide> broken() {
        var broken = new LinkedHashMap<Kind, Guide>();
        broken.put(Kind.NO_START, new Guide("nowhere", GOOD.questions(), GOOD.outcomes(), GOOD.facts(), GOOD.help()));
        broken.put(
                Kind.BAD_ID,
                start(question("theme", answer("Energy!", "energy"), answer("telecom", "telecom-bill", telecom()))));
        broken.put(
                Kind.DUPLICATE_ID,
                start(question(
                        "theme",
                        answer("energy", "energy"),
                        answer("telecom", "telecom-bill", telecom()),
                        answer("telecom", "telecom-bill", telecom()))));
        broken.put(
                Kind.UNKNOWN_NEXT,
                start(question(
                        "theme",
                        answer("energy", "energy"),
                        answer("telecom", "telecom-bill", telecom()),
                        answer("other", "nothing"))));
        broken.put(
                Kind.DEAD_END,
                more(
                        start(question(
                                "theme",
                                answer("energy", "energy"),
                                answer("telecom", "telecom-bill", telecom()),
                                answer("other", "empty"))),
                        question("empty")));
        broken.put(
                Kind.LOOP,
                start(question(
                        "theme",
                        answer("energy", "energy"),
                        answer("telecom", "telecom-bill", telecom()),
                        answer("other", "theme"))));
        broken.put(Kind.UNREACHABLE, more(GOOD, question("island", answer("bill", "energy-bill", BILL))));
        broken.put(
                Kind.MISSING_TEXT,
                start(new Question(
                        "theme",
                        new LocalText("fr", null, "de", "en"),
                        null,
                        GOOD.question("theme").orElseThrow().answers())));
        broken.put(
                Kind.TOO_LONG,
                with(new GuideOutcome(
                        "energy-bill",
                        text("t"),
                        text("r"),
                        List.of(),
                        List.of(),
                        List.of(step(Door.COMPLAINT, Map.of())),
                        new GuideOutcome.Letter(text("t".repeat(150)), text("l")))));
        broken.put(Kind.UNKNOWN_FACT, with(outcome("energy-bill", List.of("weather"), step(Door.REPORT, Map.of()))));
        broken.put(
                Kind.UNKNOWN_VALUE,
                with(outcome(
                        "energy-bill",
                        List.of("contacted"),
                        step(Door.REPORT, Map.of()),
                        step(Door.COMPLAINT, Map.of("contacted", List.of("NEVER"))))));
        broken.put(
                Kind.FOREIGN_SUBJECT,
                start(question(
                        "theme",
                        answer("energy", "energy"),
                        answer(
                                "telecom",
                                "telecom-bill",
                                Map.of("sector", "TELECOM", "subject", "meter", "matter", "TELECOM")))));
        broken.put(Kind.NOT_ASKABLE, with(outcome("energy-bill", List.of("sector"), step(Door.REPORT, Map.of()))));
        broken.put(
                Kind.NO_FACT_QUESTION,
                new Guide(
                        "theme",
                        GOOD.questions(),
                        GOOD.outcomes(),
                        GOOD.facts().stream()
                                .filter(asked -> !asked.id().equals("amount"))
                                .toList(),
                        GOOD.help()));
        broken.put(
                Kind.NEVER_KNOWN,
                with(outcome("energy-bill", List.of(), step(Door.REPORT, Map.of("inCourt", List.of("NO"))))));
        broken.put(
                Kind.UNKNOWN_HELP,
                with(outcome("energy-bill", List.of(), new Step(Door.HELP, "nobody", Map.of(), text("t")))));
        broken.put(Kind.HELP_WITHOUT_WAY, help(new HelpBody("ecc", text("ecc"), null, null, text("help"))));
        broken.put(Kind.BAD_LINK, help(new HelpBody("ecc", text("ecc"), "javascript:alert(1)", null, text("help"))));
        broken.put(
                Kind.UNKNOWN_PAGE,
                with(new GuideOutcome(
                        "energy-bill",
                        text("t"),
                        text("r"),
                        List.of("nowhere"),
                        List.of(),
                        List.of(step(Door.REPORT, Map.of())),
                        null)));
        broken.put(
                Kind.NO_LETTER,
                with(new GuideOutcome(
                        "energy-bill",
                        text("t"),
                        text("r"),
                        List.of(),
                        List.of(),
                        List.of(step(Door.COMPLAINT, Map.of())),
                        null)));
        broken.put(
                Kind.NO_SECTOR,
                start(question(
                        "theme",
                        answer("energy", "energy"),
                        answer("telecom", "telecom-bill", Map.of("matter", "TELECOM")))));
        broken.put(
                Kind.NO_MATTER,
                new Guide(
                        "theme",
                        List.of(
                                GOOD.questions().getFirst(),
                                question(
                                        "energy",
                                        answer(
                                                "bill",
                                                "energy-bill",
                                                Map.of("sector", "ENERGY_WATER", "subject", "billing")),
                                        answer("cut", "energy-cut", BILL))),
                        GOOD.outcomes(),
                        GOOD.facts(),
                        GOOD.help()));
        broken.put(
                Kind.NOTHING_TO_DO,
                with(outcome(
                        "energy-bill",
                        List.of("contacted", "traderArea"),
                        step(Door.COMPLAINT, Map.of("contacted", List.of("NO", "SILENT", "POOR"))),
                        step(Door.HELP, Map.of("traderArea", List.of("EU"))))));
        return broken;
    }

    /** What a fault brings about by itself, so that no guide has it alone. */
    private static boolean isConsequence(Kind fault, Kind kind) {
        return switch (fault) {
            case NO_START -> kind == Kind.UNREACHABLE;
            default -> false;
        };
    }

    private static List<GuideFinding> check(Guide guide) {
        return GuideCheck.findings(guide, Set.of(GuideFixture.PAGE));
    }

    private static Guide start(Question start) {
        return new Guide(
                "theme",
                Stream.concat(Stream.of(start), GOOD.questions().stream().skip(1))
                        .toList(),
                GOOD.outcomes(),
                GOOD.facts(),
                GOOD.help());
    }

    private static Guide more(Guide guide, Question question) {
        var questions = new ArrayList<>(guide.questions());
        questions.add(question);
        return new Guide("theme", questions, guide.outcomes(), guide.facts(), guide.help());
    }

    private static Guide with(GuideOutcome changed) {
        return new Guide(
                "theme",
                GOOD.questions(),
                GOOD.outcomes().stream()
                        .map(outcome -> outcome.id().equals(changed.id()) ? changed : outcome)
                        .toList(),
                GOOD.facts(),
                GOOD.help());
    }

    private static Guide help(HelpBody... bodies) {
        return new Guide("theme", GOOD.questions(), GOOD.outcomes(), GOOD.facts(), Arrays.asList(bodies));
    }

    private static Map<String, String> telecom() {
        return Map.of("sector", "TELECOM", "subject", "billing", "matter", "TELECOM");
    }

    private static Guide read(String json) {
        return GuideJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesEveryValueOfAFact() {
        var facts = new ArrayList<>(GOOD.facts());
        facts.replaceAll(asked -> asked.id().equals("contacted")
                ? new FactQuestion(
                        "contacted",
                        text("t"),
                        null,
                        fact(FactKey.CONTACTED).answers().subList(0, 2))
                : asked);
        var guide = new Guide("theme", GOOD.questions(), GOOD.outcomes(), facts, GOOD.help());

        assertThat(check(guide))
                .extracting(GuideFinding::kind, finding -> finding.arguments().getLast())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.NO_FACT_QUESTION, "SILENT"),
                        org.assertj.core.groups.Tuple.tuple(Kind.NO_FACT_QUESTION, "POOR"));
    }
}
