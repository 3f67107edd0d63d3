package org.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.decisiontables.Conclusion;
import org.entente.decisiontables.Explanation;
import org.entente.decisiontables.HitPolicy;
import org.entente.decisiontables.RandomTables;
import org.entente.decisiontables.Rule;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableEditor;
import org.entente.decisiontables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What managers are told about a table is what the engine does: both take the same rules for the same inputs. */
class EngineAgreesTest {

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void holdsTheSameRulesAsTheExplanation(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var table = collecting(RandomTables.small(random));
            if (table.rules().isEmpty()) {
                continue;
            }
            var engine = DecisionTable.compile(TableWriter.write(table));
            for (int i = 0; i < 25; i++) {
                var inputs = inputs(table, random);

                var answer = engine.evaluate(inputs);

                assertThat(answer.matched())
                        .as(() -> inputs + " of " + new String(TableWriter.write(table), StandardCharsets.UTF_8))
                        .containsExactlyElementsOf(Explanation.of(table, inputs).fired());
            }
        }
    }

    @Test
    void takesARuleWithAnEmptyOutput() {
        var random = new Random(3);
        var table = collecting(RandomTables.small(random));
        var emptied = new ArrayList<Rule>();
        for (var rule : table.rules()) {
            emptied.add(new Rule(
                    rule.id(), rule.row(), rule.conditions(), List.of(new Conclusion("", null)), rule.notes()));
        }
        var empty = with(table, emptied);

        assertThat(DecisionTable.compile(TableWriter.write(empty)).key()).isEqualTo("random");
    }

    @Test
    void takesARowThatWasAddedForAGap() throws IOException {
        byte[] triage = getClass().getResourceAsStream("/dmn/triage.dmn").readAllBytes();
        var added = TableEditor.addRule(
                TableEditor.removeRule(triage, "T-03"),
                List.of("true", "< 3", "\"PUBLIC\"", "> 0", "-"),
                List.of("", ""),
                List.of());

        assertThat(DecisionTable.compile(added.xml()).key()).isEqualTo("triage");
    }

    private static Table collecting(Table table) {
        return with(table, table.rules());
    }

    private static Table with(Table table, List<Rule> rules) {
        return new Table(
                table.key(),
                table.name(),
                table.question(),
                HitPolicy.COLLECT,
                table.applies(),
                table.inputs(),
                table.outputs(),
                table.annotations(),
                rules);
    }

    private static Map<String, Object> inputs(Table table, Random random) {
        var inputs = new HashMap<String, Object>();
        for (var input : table.inputs()) {
            inputs.put(
                    input.name(),
                    switch (input.type()) {
                        case BOOLEAN -> random.nextBoolean();
                        case TEXT -> List.of("A", "B", "C").get(random.nextInt(3));
                        case NUMBER -> new BigDecimal(random.nextInt(11)).divide(BigDecimal.TWO);
                        case DATE -> LocalDate.of(2026, 2, 26).plusDays(random.nextInt(11));
                    });
        }
        return inputs;
    }
}
