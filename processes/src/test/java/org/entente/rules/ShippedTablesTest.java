package org.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.internal.io.ResourceFactory;
import org.springframework.core.io.ClassPathResource;

/** Runs the saved examples of each shipped table, and the engine's analysis. */
class ShippedTablesTest {

    private static final String RESULT = "-> ";
    private static final String RULE = "-> rule";
    private static final Map<String, DecisionTable> TABLES = ShippedTables.files().stream()
            .collect(Collectors.toMap(ShippedTables.ShippedFile::key, file -> DecisionTable.compile(file.xml())));

    @Test
    void shipsTriageAndDeadlines() {
        assertThat(TABLES).containsKeys("triage", "deadlines");
    }

    @TestFactory
    Stream<DynamicTest> givesTheResultOfEachExample() {
        return TABLES.keySet().stream()
                .sorted()
                .flatMap(key -> examples(key).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                key + ": " + example.get("example"), () -> check(TABLES.get(key), example))));
    }

    @TestFactory
    Stream<DynamicTest> hasAnExampleForEachRule() {
        return TABLES.keySet().stream()
                .map(key -> DynamicTest.dynamicTest(key, () -> {
                    Set<String> exemplified = new HashSet<>();
                    examples(key).forEach(example -> exemplified.add(example.get(RULE)));
                    var rules = Stream.of(text(key + ".dmn").split("<rule id=\""))
                            .skip(1)
                            .map(rest -> rest.substring(0, rest.indexOf('"')));

                    assertThat(rules)
                            .isNotEmpty()
                            .allSatisfy(rule -> assertThat(exemplified).contains(rule));
                }));
    }

    @TestFactory
    Stream<DynamicTest> hasNeitherGapNorOverlap() {
        return TABLES.keySet().stream()
                .map(key -> DynamicTest.dynamicTest(key, () -> {
                    var messages = DMNValidatorFactory.newValidator()
                            .validate(
                                    ResourceFactory.newClassPathResource("dmn/" + key + ".dmn"),
                                    Validation.VALIDATE_SCHEMA,
                                    Validation.VALIDATE_MODEL,
                                    Validation.VALIDATE_COMPILATION,
                                    Validation.ANALYZE_DECISION_TABLE);

                    assertThat(messages)
                            .filteredOn(
                                    message -> message.getMessageType() != DMNMessageType.DECISION_TABLE_ANALYSIS_EMPTY)
                            .filteredOn(message -> !isTheLegalPeriodThatEqualsOurs(message))
                            .isEmpty();
                }));
    }

    /** The period of the law for payment services stays a rule of its own: it must not move when ours does. */
    private static boolean isTheLegalPeriodThatEqualsOurs(DMNMessage message) {
        return Set.of(DMNMessageType.DECISION_TABLE_CONTRACTION_RULE, DMNMessageType.DECISION_TABLE_2NDNFVIOLATION)
                        .contains(message.getMessageType())
                && "deadlinesTable".equals(message.getSourceId())
                && message.getText().contains("rules [6, 7]");
    }

    private static void check(DecisionTable table, Map<String, String> example) {
        var inputs = new HashMap<String, Object>();
        var expected = new HashMap<String, Object>();
        example.forEach((column, cell) -> {
            if (!column.equals("example") && !column.equals(RULE) && !cell.isEmpty()) {
                if (column.startsWith(RESULT)) {
                    expected.put(column.substring(RESULT.length()), typed(cell));
                } else {
                    inputs.put(column, typed(cell));
                }
            }
        });

        switch (table.evaluate(inputs)) {
            case Answer.Found found -> {
                assertThat(found.chosen()).containsExactly(example.get(RULE));
                assertThat(found.rows()).isEqualTo(List.of(expected));
            }
            case Answer.Missing missing -> {
                assertThat(missing.why().name()).as(missing.detail()).isEqualTo(example.get(RULE));
                assertThat(expected).isEmpty();
            }
        }
    }

    private static List<Map<String, String>> examples(String key) {
        var lines = text(key + ".examples.csv").lines().toList();
        var columns = lines.getFirst().split(",");
        return lines.stream()
                .skip(1)
                .map(line -> {
                    var cells = line.split(",", -1);
                    assertThat(cells).as(line).hasSameSizeAs(columns);
                    var example = new HashMap<String, String>();
                    IntStream.range(0, columns.length).forEach(i -> example.put(columns[i], cells[i]));
                    return (Map<String, String>) example;
                })
                .toList();
    }

    private static Object typed(String cell) {
        if (cell.equals("true") || cell.equals("false")) {
            return Boolean.valueOf(cell);
        }
        return cell.matches("-?\\d+") ? new BigDecimal(cell) : cell;
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("dmn/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
