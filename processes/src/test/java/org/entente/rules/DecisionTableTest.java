package org.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entente.casefile.Ruling;
import org.entente.rules.Answer.Found;
import org.entente.rules.Answer.Missing;
import org.entente.rules.Answer.Why;
import org.junit.jupiter.api.Test;

class DecisionTableTest {

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:entente="urn:entente:dmn"
                id="d" name="size" namespace="urn:entente:dmn:size" entente:applies="LATEST">
              <inputData id="amount" name="amount"><variable id="v1" name="amount" typeRef="number"/></inputData>
              <decision id="size" name="size">
                <variable id="v2" name="size" typeRef="string"/>
                <informationRequirement id="r1"><requiredInput href="#amount"/></informationRequirement>
                <decisionTable id="t" hitPolicy="UNIQUE">
                  <input id="i"><inputExpression id="ie" typeRef="number"><text>amount</text></inputExpression></input>
                  <output id="o"/>
                  %s
                </decisionTable>
              </decision>
            </definitions>
            """;

    private final DecisionTable table = table(
            rule("S-01", "< 10", "\"small\"") + rule("S-02", "[8..100]", "\"large\"") + rule("S-03", "101", "12"));

    @Test
    void givesTheOutputAndTheRuleThatGaveIt() {
        assertThat(table.evaluate(Map.of("amount", 3)))
                .isEqualTo(new Found(List.of("S-01"), List.of("S-01"), false, List.of(Map.of("size", "small"))));
    }

    @Test
    void saysThatNoRuleHolds() {
        assertThat(table.evaluate(Map.of("amount", 500))).isInstanceOfSatisfying(Missing.class, missing -> {
            assertThat(missing.why()).isEqualTo(Why.NO_RULE);
            assertThat(missing.matched()).isEmpty();
            assertThat(missing.ruling()).isEqualTo(new Ruling.Undecided("NO_RULE"));
        });
    }

    @Test
    void namesTheRulesThatContradictEachOther() {
        assertThat(table.evaluate(Map.of("amount", 9.5))).isInstanceOfSatisfying(Missing.class, missing -> {
            assertThat(missing.why()).isEqualTo(Why.SEVERAL_RULES);
            assertThat(missing.matched()).containsExactly("S-01", "S-02");
        });
    }

    @Test
    void refusesAResultOfTheWrongType() {
        assertThat(table.evaluate(Map.of("amount", 101))).isInstanceOfSatisfying(Missing.class, missing -> {
            assertThat(missing.why()).isEqualTo(Why.BAD_RULE);
            assertThat(missing.matched()).containsExactly("S-03");
        });
    }

    @Test
    void saysWhichInputIsMissingOrOfTheWrongType() {
        assertThat(table.evaluate(Map.of())).isEqualTo(new Missing(List.of(), Why.BAD_INPUT, "amount is missing"));
        assertThat(table.evaluate(Map.of("amount", "3")))
                .isEqualTo(new Missing(List.of(), Why.BAD_INPUT, "amount can't be 3, of type String"));
    }

    @Test
    void doesNotCompileWithACellThatIsNoExpression() {
        var broken = TABLE.formatted(rule("S-01", "[1..", "\"x\""));

        assertThatThrownBy(() -> compile(broken)).hasMessageContaining("size has errors");
    }

    @Test
    void doesNotCompileWhatIsNoDmnAtAll() {
        var typed = "<!DOCTYPE definitions [<!ENTITY x \"y\">]>" + TABLE.formatted(rule("S-01", "-", "\"x\""));

        assertThatThrownBy(() -> compile("<definitions"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not well-formed");
        assertThatThrownBy(() -> compile("<html/>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("starts with html");
        assertThatThrownBy(() -> compile(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("document type");
    }

    @Test
    void keepsTheAnswersOfManyThreadsApart() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var asked = IntStream.range(0, 4000)
                    .mapToObj(i -> (Callable<Answer>) () -> table.evaluate(Map.of("amount", i % 2 == 0 ? 1 : 50)))
                    .toList();

            var answers = threads.invokeAll(asked);

            for (int i = 0; i < answers.size(); i++) {
                var expected = i % 2 == 0
                        ? new Found(List.of("S-01"), List.of("S-01"), false, List.of(Map.of("size", "small")))
                        : new Found(List.of("S-02"), List.of("S-02"), false, List.of(Map.of("size", "large")));
                assertThat(answers.get(i).get()).isEqualTo(expected);
            }
        }
    }

    private static DecisionTable table(String rules) {
        return compile(TABLE.formatted(rules));
    }

    private static DecisionTable compile(String xml) {
        return DecisionTable.compile(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String rule(String id, String condition, String output) {
        return """
                <rule id="%1$s"><inputEntry id="%1$s_i"><text>%2$s</text></inputEntry>\
                <outputEntry id="%1$s_o"><text>%3$s</text></outputEntry></rule>
                """.formatted(id, condition.replace("<", "&lt;"), output);
    }
}
