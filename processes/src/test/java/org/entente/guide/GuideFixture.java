package org.entente.guide;

import java.util.List;
import java.util.Map;

/** A small guide without errors, from which tests make others. */
final class GuideFixture {

    static final String PAGE = "energy";

    private GuideFixture() {}

    static LocalText text(String words) {
        return new LocalText(words + " fr", words + " nl", words + " de", words + " en");
    }

    static Answer answer(String id, String next) {
        return new Answer(id, text(id), null, next, Map.of());
    }

    static Answer answer(String id, String next, Map<String, String> facts) {
        return new Answer(id, text(id), null, next, facts);
    }

    static Question question(String id, Answer... answers) {
        return new Question(id, text(id), null, List.of(answers));
    }

    static Step step(Door door, Map<String, List<String>> when) {
        return new Step(door, door == Door.HELP ? "ecc" : null, when, text(door.name()));
    }

    static GuideOutcome outcome(String id, List<String> asks, Step... steps) {
        return new GuideOutcome(
                id,
                text(id),
                text("rights"),
                List.of(PAGE),
                asks,
                List.of(steps),
                new GuideOutcome.Letter(text("title"), text("letter")));
    }

    static FactQuestion fact(FactKey key) {
        return new FactQuestion(
                key.parameter(),
                text(key.parameter()),
                null,
                key.codes().stream()
                        .map(code -> new FactQuestion.Value(code, text(code)))
                        .toList());
    }

    static List<FactQuestion> facts() {
        return java.util.Arrays.stream(FactKey.values())
                .filter(FactKey::isAsked)
                .map(GuideFixture::fact)
                .toList();
    }

    static List<HelpBody> help() {
        return List.of(new HelpBody("ecc", text("ecc"), "https://www.eccbelgium.be", null, text("help")));
    }

    /** Two themes: energy with two outcomes, one of them behind a second question; telecom straight to an outcome. */
    static Guide guide() {
        return new Guide(
                "theme",
                List.of(
                        question(
                                "theme",
                                answer("energy", "energy"),
                                answer(
                                        "telecom",
                                        "telecom-bill",
                                        Map.of("sector", "TELECOM", "subject", "billing", "matter", "TELECOM"))),
                        question(
                                "energy",
                                answer(
                                        "bill",
                                        "energy-bill",
                                        Map.of("sector", "ENERGY_WATER", "subject", "billing", "matter", "ENERGY")),
                                answer(
                                        "cut",
                                        "energy-cut",
                                        Map.of(
                                                "sector",
                                                "ENERGY_WATER",
                                                "subject",
                                                "supply",
                                                "matter",
                                                "ENERGY_REGIONAL",
                                                "contacted",
                                                "NO")))),
                List.of(
                        outcome(
                                "energy-bill",
                                List.of("contacted", "contactedOn", "traderArea", "amount"),
                                step(Door.COMPLAINT, Map.of("contacted", List.of("NO", "SILENT", "POOR"))),
                                step(Door.MEDIATION, Map.of()),
                                step(Door.HELP, Map.of("traderArea", List.of("EU", "GB")))),
                        outcome("energy-cut", List.of("contacted", "amount"), step(Door.COMPLAINT, Map.of())),
                        outcome("telecom-bill", List.of(), step(Door.COMPLAINT, Map.of()))),
                facts(),
                help());
    }
}
