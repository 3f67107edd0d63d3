package org.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.decisiontables.TableReader;
import org.entente.decisiontables.TableReading;
import org.entente.rules.Answer.Missing;
import org.entente.rules.Answer.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** What a table can't do even if nobody had read it before the decision engine gets it. */
class HostileTableTest {

    static final String CALLS_JAVA = """
            {f: function(to) external {java: {class: "org.entente.rules.Canary", \
            method signature: "fly(java.lang.String)"}}, r: f("away")}.r""";
    static final String STARTS_PROGRAM = """
            {f: function() external {java: {class: "java.lang.Runtime", method signature: "getRuntime()"}}, \
            r: string(f())}.r""";
    static final String ENDLESS = "string(count(for a in 1..1000000000 return count(for b in 1..3000 return b)))";
    static final String EATS_MEMORY = "string(count(for a in 1..1000000000 return [a, a, a]))";
    static final String CATASTROPHIC =
            "if matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\", \"(a|aa)+$\") then \"x\" else \"y\"";

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:entente="urn:entente:dmn"
                id="d" name="%1$s" namespace="urn:entente:dmn:%1$s" entente:applies="LATEST">
              <inputData id="word" name="word"><variable id="v1" name="word" typeRef="string"/></inputData>
              <decision id="%1$s" name="%1$s">
                <variable id="v2" name="%1$s" typeRef="string"/>
                <informationRequirement id="r1"><requiredInput href="#word"/></informationRequirement>
                <decisionTable id="t" hitPolicy="UNIQUE">
                  <input id="i"><inputExpression id="ie" typeRef="string"><text>word</text></inputExpression></input>
                  <output id="o"/>
                  <rule id="H-01"><inputEntry id="e"><text>-</text></inputEntry>
                    <outputEntry id="f"><text>%2$s</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    /** A table with an output cell that no reader would take. */
    static byte[] table(String key, String cell) {
        return TABLE.formatted(
                        key, cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @BeforeEach
    void canaryOnItsPerch() {
        Canary.flown = false;
    }

    /** Without this, the next test would prove nothing. */
    @Test
    void wouldReachJavaWithTheEnginesOwnClassLoader() {
        var runtime = DMNRuntimeBuilder.usingStrict()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(table("hostile", CALLS_JAVA))))
                .getOrElseThrow(IllegalStateException::new);
        var context = runtime.newContext();
        context.set("word", "a");

        runtime.evaluateAll(runtime.getModels().getFirst(), context);

        assertThat(Canary.flown).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {CALLS_JAVA, STARTS_PROGRAM})
    void reachesNoClassOfTheProductOrOfJava(String cell) {
        assertThat(answerOf(cell))
                .isInstanceOfSatisfying(
                        Missing.class, missing -> assertThat(missing.why()).isEqualTo(Why.BAD_RULE));
        assertThat(Canary.flown).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENDLESS, EATS_MEMORY, CATASTROPHIC})
    void isEndedWhenItsTimeOrMemoryIsOver(String cell) {
        var limit = Duration.ofSeconds(8);
        var started = System.nanoTime();

        var answer = new IsolatedTable(table("hostile", cell), limit).evaluate(Map.of("word", "a"));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Missing.class, missing -> assertThat(missing.why()).isEqualTo(Why.BAD_RULE));
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(limit.plusSeconds(3));
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .as("no process is left")
                .noneMatch(child -> child.info().commandLine().orElse("").contains("IsolatedTable"));
    }

    @Test
    void answersFromTheOtherProcessIfItMeansNoHarm() {
        var answer = new IsolatedTable(table("mild", "upper case(word)"), Duration.ofSeconds(30))
                .evaluate(Map.of("word", "a"));

        assertThat(answer.chosen()).containsExactly("H-01");
        assertThat(answer.outputs()).isEqualTo(Map.of("mild", "A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {CALLS_JAVA, STARTS_PROGRAM, ENDLESS, EATS_MEMORY, CATASTROPHIC, "upper case(word)"})
    void isRefusedByTheReaderInTheFirstPlace(String cell) {
        assertThat(TableReader.read(table("hostile", cell))).isInstanceOf(TableReading.Refused.class);
    }

    private static Answer answerOf(String cell) {
        try {
            return DecisionTable.compile(table("hostile", cell)).evaluate(Map.of("word", "a"));
        } catch (IllegalArgumentException notEvenCompiled) {
            return new Missing(List.of(), Why.BAD_RULE, Objects.toString(notEvenCompiled.getMessage()));
        }
    }
}
