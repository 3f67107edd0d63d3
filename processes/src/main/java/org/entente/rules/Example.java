package org.entente.rules;

import java.util.List;
import java.util.Map;
import org.entente.casefile.DecisionOutputs;
import org.entente.casefile.Ruling;

/**
 * Inputs of a table with the result they must have.
 *
 * @param inputs  by name, as texts; a name that is absent is a missing input
 * @param outputs by name, as texts; of a table whose rules each give a finding, the values of all findings in the order
 *                of the rules, divided by {@code  | }, an empty cell as nothing. An output that is absent is not looked at
 * @param rules   ids of the rules that must be chosen, in their order; empty if that does not matter
 * @param why     the name of an {@link Answer.Why} if there must be no answer, else empty
 */
public record Example(
        String name, Map<String, String> inputs, Map<String, String> outputs, List<String> rules, String why) {

    private static final int LONGEST_NAME = 200;

    public Example {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "an example's name must have 1 to " + LONGEST_NAME + " characters, but has " + name.length());
        }
        if (!why.isEmpty()) {
            Answer.Why.valueOf(why);
        }
        inputs = Map.copyOf(inputs);
        outputs = Map.copyOf(outputs);
        rules = List.copyOf(rules);
    }

    /** What became of an example: {@code actual} are the outputs in the form of {@link Example#outputs}. */
    public record Result(
            Example example, boolean passed, List<String> actualRules, Map<String, String> actual, String actualWhy) {}

    /** Runs the example. */
    Result run(DecisionTable table) {
        return switch (table.evaluateTexts(inputs)) {
            case Answer.Missing missing ->
                new Result(
                        this,
                        why.equals(missing.why().name()),
                        List.of(),
                        Map.of(),
                        missing.why().name());
            case Answer.Found found -> {
                var actual = DecisionOutputs.joined(
                        found.rows().stream().map(Ruling::texts).toList());
                var passed = why.isEmpty()
                        && (rules.isEmpty() || rules.equals(found.chosen()))
                        && outputs.entrySet().stream()
                                .allMatch(output ->
                                        sameValue(output.getValue(), actual.getOrDefault(output.getKey(), "")));
                yield new Result(this, passed, found.chosen(), actual, "");
            }
        };
    }

    /** 5 and 5.0 are the same. */
    private static boolean sameValue(String expected, String actual) {
        if (expected.equals(actual)) {
            return true;
        }
        try {
            return new java.math.BigDecimal(expected).compareTo(new java.math.BigDecimal(actual)) == 0;
        } catch (NumberFormatException texts) {
            return false;
        }
    }
}
