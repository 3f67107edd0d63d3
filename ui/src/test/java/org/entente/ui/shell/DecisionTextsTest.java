package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.casefile.DeadlineKind;
import org.entente.deadlines.PeriodUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class DecisionTextsTest {

    private final Texts texts = new Texts();

    @Test
    void thereIsASentenceForWhatTriageGives() throws IOException {
        var given = Pattern.compile(
                        "_moderation\">\\s*<text>\"(\\w+)\"</text>\\s*</outputEntry>\\s*<outputEntry [^>]*>\\s*<text>\"(\\w+)\"")
                .matcher(model("triage"))
                .results()
                .map(rule -> "decision.triage." + rule.group(1) + "." + rule.group(2))
                .toList();

        assertThat(given)
                .hasSizeGreaterThan(3)
                .allSatisfy(key -> assertThat(texts.has(key)).as(key).isTrue());
        assertThat(texts.has("decision.table.triage")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void thereIsASentenceForEachDeadline(DeadlineKind kind) {
        assertThat(texts.has("decision.deadlines." + kind)).isTrue();
        assertThat(texts.has("decision.table.deadlines")).isTrue();
    }

    /** By what it gives, so that the sentence also holds for rules that managers write. */
    @ParameterizedTest
    @CsvSource({
        "mediationRouting, reason, mediation.finding.",
        "legalAidAdmission, reason, decision.legalAidAdmission.",
        "inspectionRouting, action, decision.inspectionRouting.",
        "inboundMail, reason, decision.inboundMail."
    })
    void thereIsASentenceForWhatOtherTablesGive(String table, String output, String prefix) throws IOException {
        var model = model(table);

        var given = Pattern.compile("_" + output + "\">\\s*<text>\"(\\w+)\"</text>")
                .matcher(model)
                .results()
                .map(rule -> rule.group(1))
                .distinct()
                .toList();

        assertThat(given)
                .hasSizeGreaterThan(2)
                .allSatisfy(value ->
                        assertThat(texts.has(prefix + value)).as(prefix + value).isTrue());
        assertThat(texts.has("decision.table." + table)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "triage",
                "deadlines",
                "mediationRouting",
                "legalAidAdmission",
                "inspectionRouting",
                "inboundMail"
            })
    void thereIsANameForEachColumnAndValue(String table) throws IOException {
        var model = model(table);

        var columns = Stream.concat(
                Pattern.compile("<text>(\\w+)</text>\\s*</inputExpression>")
                        .matcher(model)
                        .results(),
                Pattern.compile("<output [^>]*name=\"(\\w+)\"").matcher(model).results());
        var values = Pattern.compile("<(?:allowedValues|outputValues|inputValues) [^>]*>\\s*<text>(.*?)</text>")
                .matcher(model)
                .results()
                .flatMap(list ->
                        Pattern.compile("\"(\\w+)\"").matcher(list.group(1)).results());

        assertThat(columns.map(column -> "rules." + table + "." + column.group(1)))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.has(key)).as(key).isTrue());
        assertThat(values.map(value -> "rules.value." + value.group(1)).distinct())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.has(key)).as(key).isTrue());
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

        assertThat(texts.get(Locale.FRENCH, "decision.deadlines.COMPANY_REPLY", period))
                .isEqualTo("Délai de réponse de l’entreprise\u00a0: 15 jours ouvrables.");
    }

    private static String model(String table) throws IOException {
        return new ClassPathResource("dmn/" + table + ".dmn").getContentAsString(StandardCharsets.UTF_8);
    }
}
