package org.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.internal.io.ResourceFactory;

/** Runs the saved examples of each shipped table, and the engine's analysis. */
class ShippedTablesTest {

    private static final List<ShippedTables.ShippedFile> FILES = ShippedTables.files();
    private static final Map<String, DecisionTable> TABLES = FILES.stream()
            .collect(Collectors.toMap(ShippedTables.ShippedFile::key, file -> DecisionTable.compile(file.xml())));

    @Test
    void shipsTheTablesThatTheProductAsks() {
        assertThat(TABLES)
                .containsOnlyKeys(
                        "triage",
                        "deadlines",
                        "mediationRouting",
                        "legalAidAdmission",
                        "inspectionRouting",
                        "inboundMail");
    }

    @TestFactory
    Stream<DynamicTest> givesTheResultOfEachExample() {
        return FILES.stream()
                .flatMap(file -> file.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(file.key() + ": " + example.name(), () -> {
                            var result = example.run(TABLES.get(file.key()));

                            assertThat(result.passed()).as(result.toString()).isTrue();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> hasAnExampleForEachRule() {
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(file.key(), () -> {
                    var exemplified = file.examples().stream()
                            .flatMap(example -> example.rules().stream())
                            .collect(Collectors.toSet());
                    var rules = Stream.of(new String(file.xml(), StandardCharsets.UTF_8).split("<rule id=\""))
                            .skip(1)
                            .map(rest -> rest.substring(0, rest.indexOf('"')));

                    assertThat(rules)
                            .isNotEmpty()
                            .allSatisfy(rule -> assertThat(exemplified).contains(rule));
                }));
    }

    /** The engine analyses no table with empty output cells; in one that collects findings overlaps are intended. */
    @TestFactory
    Stream<DynamicTest> hasNeitherGapNorOverlap() {
        return TABLES.keySet().stream()
                .filter(key -> !key.equals("mediationRouting"))
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
                            .filteredOn(message -> !isOnlyAsLongAsAnother(message))
                            .isEmpty();
                }));
    }

    /**
     * Each step has a rule for its period, also where two periods happen to be the same today: one must not move with the
     * other.
     */
    private static boolean isOnlyAsLongAsAnother(DMNMessage message) {
        return Set.of(DMNMessageType.DECISION_TABLE_CONTRACTION_RULE, DMNMessageType.DECISION_TABLE_2NDNFVIOLATION)
                        .contains(message.getMessageType())
                && "deadlinesTable".equals(message.getSourceId());
    }
}
