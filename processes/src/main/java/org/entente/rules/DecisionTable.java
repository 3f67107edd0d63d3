package org.entente.rules;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.entente.rules.Answer.Found;
import org.entente.rules.Answer.Missing;
import org.entente.rules.Answer.Why;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.ast.DecisionNode;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * One compiled table. Safe for use by many threads at once; an evaluation takes microseconds and changes nothing.
 */
final class DecisionTable {

    private static final QName VERSION = new QName("urn:entente:dmn", "version");

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final DecisionNode decision;
    private final String version;
    private final String contentHash;

    private DecisionTable(DMNRuntime runtime, DMNModel model, String contentHash) {
        if (model.getDecisions().size() != 1
                || !(model.getDecisions().iterator().next().getDecision().getExpression()
                        instanceof org.kie.dmn.model.api.DecisionTable)) {
            throw new IllegalArgumentException(model.getName() + " must hold one decision, and that a table");
        }
        this.runtime = runtime;
        this.model = model;
        this.decision = model.getDecisions().iterator().next();
        this.version = Optional.ofNullable(
                        model.getDefinitions().getAdditionalAttributes().get(VERSION))
                .orElseThrow(() -> new IllegalArgumentException(model.getName() + " must have a version"));
        this.contentHash = contentHash;
    }

    /**
     * Compiles a table.
     *
     * @param xml DMN 1.3, with one decision that is a table
     * @throws IllegalArgumentException if it is not, or the engine finds any error in it
     */
    static DecisionTable compile(byte[] xml) {
        DmnXml.check(xml);
        var runtime = DMNRuntimeBuilder.usingStrict()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(xml)))
                .getOrElseThrow(cause -> new IllegalArgumentException("the table can't be read", cause));
        var model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalArgumentException(
                    model.getName() + " has errors: " + texts(model.getMessages(DMNMessage.Severity.ERROR)));
        }
        runtime.addListener(FiredRules.listener());
        return new DecisionTable(runtime, model, sha256(xml));
    }

    String key() {
        return decision.getId();
    }

    String version() {
        return version;
    }

    /** Gives the SHA-256 of the file, in hexadecimal. */
    String contentHash() {
        return contentHash;
    }

    /** @param inputs by the name of the table's input; those that the table does not know are ignored */
    Answer evaluate(Map<String, Object> inputs) {
        var context = runtime.newContext();
        for (var input : model.getInputs()) {
            var value = plain(inputs.get(input.getName()));
            if (value == null) {
                return new Missing(List.of(), Why.BAD_INPUT, input.getName() + " is missing");
            }
            if (!input.getType().isAssignableValue(value)) {
                return new Missing(
                        List.of(),
                        Why.BAD_INPUT,
                        input.getName() + " can't be " + value + ", of type "
                                + value.getClass().getSimpleName());
            }
            context.set(input.getName(), value);
        }
        var fired = FiredRules.of(context);
        var result = runtime.evaluateAll(model, context);
        var errors = result.getMessages(DMNMessage.Severity.ERROR);
        var value = result.getDecisionResultById(decision.getId()).getResult();
        if (!errors.isEmpty()) {
            var why = fired.chosen().isEmpty() && fired.matched().size() > 1 ? Why.SEVERAL_RULES : Why.BAD_RULE;
            return new Missing(fired.matched(), why, texts(errors));
        }
        if (fired.chosen().isEmpty() || value == null) {
            return new Missing(fired.matched(), Why.NO_RULE, "no rule of " + key() + " holds");
        }
        return new Found(fired.matched(), fired.chosen(), outputs(value));
    }

    /** A table with several outputs gives a map; one with a single output gives the bare value. */
    private Map<String, Object> outputs(Object value) {
        if (value instanceof Map<?, ?> several) {
            var outputs = new HashMap<String, Object>();
            several.forEach((name, output) -> {
                if (output != null) {
                    outputs.put(String.valueOf(name), output);
                }
            });
            return Map.copyOf(outputs);
        }
        return Map.of(decision.getName(), value);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number;
            case Number number -> new BigDecimal(number.toString());
            default -> value;
        };
    }

    private static String texts(List<DMNMessage> messages) {
        return messages.stream().map(DMNMessage::getMessage).collect(Collectors.joining("; "));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
