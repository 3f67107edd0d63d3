package org.entente.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.entente.decisiontables.Input;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.ValueType;
import org.entente.rules.Answer.Found;
import org.entente.rules.Answer.Missing;
import org.entente.rules.Answer.Why;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.DMNType;
import org.kie.dmn.api.core.ast.DecisionNode;
import org.kie.dmn.api.core.ast.InputDataNode;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.internal.io.ResourceFactory;

/**
 * One compiled table. Safe for use by many threads at once; an evaluation takes microseconds and changes nothing.
 *
 * <p>The engine looks up nothing for it: it is given {@link NoClasses}, so that a function that names a class of Java finds
 * none.
 */
final class DecisionTable implements Asked {

    private static final QName APPLIES = new QName("urn:entente:dmn", "applies");
    private static final String AS_OF_FILING = "AS_OF_FILING";

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final DecisionNode decision;
    private final List<InputDataNode> inputs;
    private final Map<String, Input> columns;
    private final boolean several;
    private final boolean asOfFiling;

    private DecisionTable(DMNRuntime runtime, DMNModel model, List<Input> columns) {
        if (model.getDecisions().size() != 1
                || !(model.getDecisions().iterator().next().getDecision().getExpression()
                        instanceof org.kie.dmn.model.api.DecisionTable table)) {
            throw new IllegalArgumentException(model.getName() + " must hold one decision, and that a table");
        }
        this.runtime = runtime;
        this.model = model;
        this.decision = model.getDecisions().iterator().next();
        this.inputs = List.copyOf(model.getInputs());
        this.columns = columns.stream().collect(Collectors.toUnmodifiableMap(Input::name, Function.identity()));
        this.several = table.getHitPolicy() == HitPolicy.COLLECT;
        this.asOfFiling = AS_OF_FILING.equals(
                model.getDefinitions().getAdditionalAttributes().get(APPLIES));
    }

    /**
     * Compiles a table that nobody has read before: the engine checks the type of each value at each answer.
     *
     * @param xml DMN 1.3, with one decision that is a table
     * @throws IllegalArgumentException if it is not, or the engine finds any error in it
     */
    static DecisionTable compile(byte[] xml) {
        return compile(xml, List.of());
    }

    /**
     * Compiles a table that its reader took. Outputs are literals then, of which the reader has checked type and allowed
     * values, and inputs are checked here: the engine, which takes half of its time for that, need not do it again.
     *
     * @throws IllegalArgumentException if the engine finds any error in it
     */
    static DecisionTable compile(Table table, byte[] xml) {
        return compile(xml, table.inputs());
    }

    private static DecisionTable compile(byte[] xml, List<Input> columns) {
        DmnXml.check(xml);
        var runtime = DMNRuntimeBuilder.fromDefaults()
                .setRootClassLoader(NoClasses.INSTANCE)
                .setOption(new org.kie.dmn.core.compiler.RuntimeTypeCheckOption(columns.isEmpty()))
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(xml)))
                .getOrElseThrow(cause -> new IllegalArgumentException("the table can't be read", cause));
        var model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalArgumentException(
                    model.getName() + " has errors: " + texts(model.getMessages(DMNMessage.Severity.ERROR)));
        }
        runtime.addListener(FiredRules.listener());
        return new DecisionTable(runtime, model, columns);
    }

    String key() {
        return decision.getId();
    }

    @Override
    public boolean isAsOfFiling() {
        return asOfFiling;
    }

    @Override
    public Answer evaluate(Map<String, Object> given) {
        var context = runtime.newContext();
        for (var input : inputs) {
            var value = plain(given.get(input.getName()));
            if (value == null) {
                return new Missing(List.of(), Why.BAD_INPUT, input.getName() + " is missing");
            }
            if (!isAllowed(input, value)) {
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
        return found(fired, value);
    }

    @Override
    public Answer evaluateTexts(Map<String, String> texts) {
        return evaluate(typed(texts));
    }

    private boolean isAllowed(InputDataNode input, Object value) {
        var column = columns.get(input.getName());
        return column == null
                ? input.getType().isAssignableValue(value)
                : column.allowed().values().contains(value);
    }

    /** Values of the inputs' types; a text that is none stays a text. */
    private Map<String, Object> typed(Map<String, String> texts) {
        var values = new HashMap<String, Object>();
        for (var input : inputs) {
            var text = texts.get(input.getName());
            if (text != null && !text.isEmpty()) {
                values.put(
                        input.getName(),
                        ValueType.ofFeelName(base(input.getType()))
                                .flatMap(type -> type.ofText(text))
                                .orElse(text));
            }
        }
        return values;
    }

    private Answer found(FiredRules fired, Object value) {
        if (!several) {
            return new Found(fired.matched(), fired.chosen(), false, List.of(outputs(value)));
        }
        var rows = new ArrayList<Map<String, Object>>();
        if (value instanceof List<?> list) {
            list.forEach(row -> rows.add(row == null ? Map.of() : outputs(row)));
        }
        return rows.size() == fired.chosen().size()
                ? new Found(fired.matched(), fired.chosen(), true, List.copyOf(rows))
                : new Missing(
                        fired.matched(),
                        Why.BAD_RULE,
                        fired.chosen().size() + " rules of " + key() + " gave " + rows.size() + " rows");
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

    private static String base(DMNType type) {
        var base = type;
        while (base.getBaseType() != null) {
            base = base.getBaseType();
        }
        return base.getName();
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
}
