package org.entente.decisiontables;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a table as a file of DMN 1.3 with nothing in it but the table: what an editor keeps beside it is gone, an empty output
 * is the {@code null} of FEEL, and each column's allowed values are a type. Reading it gives an equal table but for the ids of
 * columns. It is what an engine is given that should see no byte that somebody else wrote, and how a table is built by code.
 */
public final class TableWriter {

    private static final String INDENT = "  ";

    private final StringBuilder xml = new StringBuilder(10_000);
    private final Table table;
    private int depth;

    private TableWriter(Table table) {
        this.table = table;
    }

    /** Writes a table. */
    public static byte[] write(Table table) {
        return new TableWriter(table).file().getBytes(StandardCharsets.UTF_8);
    }

    private String file() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open(
                "definitions",
                "xmlns",
                TableShape.DMN,
                "xmlns:entente",
                TableShape.ENTENTE,
                "id",
                table.key() + "Definitions",
                "name",
                table.name(),
                "namespace",
                TableShape.ENTENTE + ":" + table.key(),
                "entente:applies",
                table.applies().name());
        table.inputs().forEach(input -> type(input.name(), input.type(), input.allowed()));
        table.outputs().forEach(output -> type(output.name(), output.type(), output.allowed()));
        for (var input : table.inputs()) {
            open("inputData", "id", "input_" + input.name(), "name", input.name());
            var type = typeRef(input.name(), input.type(), input.allowed());
            empty("variable", "id", "variable_" + input.name(), "name", input.name(), "typeRef", type);
            close("inputData");
        }
        decision();
        close("definitions");
        return xml.toString();
    }

    private void type(String column, ValueType type, Allowed allowed) {
        if (allowed.text().isEmpty()) {
            return;
        }
        open("itemDefinition", "id", "type_" + column, "name", "t_" + column);
        element("typeRef", type.feelName());
        open("allowedValues", "id", "allowed_" + column);
        element("text", allowed.text());
        close("allowedValues");
        close("itemDefinition");
    }

    private static String typeRef(String column, ValueType type, Allowed allowed) {
        return allowed.text().isEmpty() ? type.feelName() : "t_" + column;
    }

    private void decision() {
        open("decision", "id", table.key(), "name", table.name());
        if (!table.question().isEmpty()) {
            element("question", table.question());
        }
        empty("variable", "id", table.key() + "Result", "name", table.name());
        for (var input : table.inputs()) {
            open("informationRequirement", "id", "needs_" + input.name());
            empty("requiredInput", "href", "#input_" + input.name());
            close("informationRequirement");
        }
        open(
                "decisionTable",
                "id",
                table.key() + "Table",
                "hitPolicy",
                table.hitPolicy().name());
        table.inputs().forEach(this::input);
        table.outputs().forEach(this::output);
        table.annotations().forEach(annotation -> empty("annotation", "name", annotation));
        table.rules().forEach(this::rule);
        close("decisionTable");
        close("decision");
    }

    private void input(Input input) {
        open("input", "id", "asks_" + input.name(), "label", input.label());
        var type = typeRef(input.name(), input.type(), input.allowed());
        open("inputExpression", "id", "expression_" + input.name(), "typeRef", type);
        element("text", input.name());
        close("inputExpression");
        values("inputValues", "asked_" + input.name(), input.allowed());
        close("input");
    }

    private void output(Output output) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("id", "answers_" + output.name());
        attributes.put("label", output.label());
        attributes.put("name", output.name());
        attributes.put("typeRef", typeRef(output.name(), output.type(), output.allowed()));
        output.list().ifPresent(list -> attributes.put("entente:list", list));
        start("output", attributes, ">");
        depth++;
        values("outputValues", "answered_" + output.name(), output.allowed());
        close("output");
    }

    private void values(String name, String id, Allowed allowed) {
        if (!allowed.text().isEmpty()) {
            open(name, "id", id);
            element("text", allowed.text());
            close(name);
        }
    }

    private void rule(Rule rule) {
        open("rule", "id", rule.id());
        for (int i = 0; i < table.inputs().size(); i++) {
            entry("inputEntry", rule.conditions().get(i).text());
        }
        for (var conclusion : rule.conclusions()) {
            entry(
                    "outputEntry",
                    Optional.ofNullable(conclusion.value()).map(Values::feel).orElse("null"));
        }
        rule.notes().forEach(note -> entry("annotationEntry", note));
        close("rule");
    }

    private void entry(String name, String text) {
        open(name);
        element("text", text);
        close(name);
    }

    private void open(String name, String... attributes) {
        start(name, paired(attributes), ">");
        depth++;
    }

    private void empty(String name, String... attributes) {
        start(name, paired(attributes), " />");
    }

    private static Map<String, String> paired(String... attributes) {
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < attributes.length; i += 2) {
            pairs.put(attributes[i], attributes[i + 1]);
        }
        return pairs;
    }

    private void start(String name, Map<String, String> attributes, String end) {
        xml.append(INDENT.repeat(depth)).append('<').append(name);
        attributes.forEach((attribute, value) -> xml.append(' ')
                .append(attribute)
                .append("=\"")
                .append(XmlText.attribute(value))
                .append('"'));
        xml.append(end).append('\n');
    }

    private void element(String name, String text) {
        xml.append(INDENT.repeat(depth)).append('<').append(name).append('>').append(XmlText.content(text));
        xml.append("</").append(name).append(">\n");
    }

    private void close(String name) {
        depth--;
        xml.append(INDENT.repeat(depth)).append("</").append(name).append(">\n");
    }
}
