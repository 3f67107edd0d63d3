package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.deadlines.PeriodUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class DecisionTextsTest {

    private static final Pattern RULE = Pattern.compile("<rule id=\"([^\"]+)\"");

    private final Texts texts = new Texts();

    @ParameterizedTest
    @ValueSource(strings = {"triage", "deadlines"})
    void thereIsASentenceForEachRuleOfTheShippedTables(String table) throws IOException {
        var model = new ClassPathResource("dmn/" + table + ".dmn").getContentAsString(StandardCharsets.UTF_8);

        var rules = RULE.matcher(model).results().map(rule -> rule.group(1)).toList();

        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(texts.has("decision." + table + "." + rule))
                        .as("a sentence for " + rule)
                        .isTrue());
        assertThat(texts.has("decision.table." + table)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(PeriodUnit.class)
    void aPeriodIsWrittenInOneAndInMany(PeriodUnit unit) {
        Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("nl"), Locale.GERMAN)
                .forEach(locale -> {
                    assertThat(texts.get(locale, "decision.period." + unit, 1)).matches("1 \\p{L}.*");
                    assertThat(texts.get(locale, "decision.period." + unit, 15)).matches("15 \\p{L}.*");
                });
    }

    @Test
    void theSentenceNamesThePeriod() {
        var period = texts.get(Locale.FRENCH, "decision.period.WORKING_DAYS", 15);

        assertThat(texts.get(Locale.FRENCH, "decision.deadlines.D-06", period))
                .isEqualTo("Délai de réponse de l’entreprise\u00a0: 15 jours ouvrables.");
    }
}
