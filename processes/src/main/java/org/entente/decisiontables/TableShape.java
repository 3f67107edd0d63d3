package org.entente.decisiontables;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.decisiontables.Findings.Place;

/**
 * Which elements and attributes a table's file may have, and where. What is not listed here is refused; what somebody could
 * mean harm with is refused by its own name. The layout that editors keep is let through as long as it is plain figures.
 */
final class TableShape {

    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String ENTENTE = "urn:entente:dmn";

    private static final String DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final String DC = "http://www.omg.org/spec/DMN/20180521/DC/";
    private static final String DI = "http://www.omg.org/spec/DMN/20180521/DI/";
    private static final String BIODI = "http://bpmn.io/schema/dmn/biodi/2.0";
    private static final String KIE = "https://kie.org/dmn/extensions/1.0";

    /** Attributes of these are let through and never looked at. */
    private static final Set<String> EDITORS = Set.of(
            BIODI,
            "http://bpmn.io/schema/dmn/biodi/1.0",
            KIE,
            "http://www.drools.org/kie/dmn/1.2",
            "http://camunda.org/schema/1.0/dmn",
            "http://camunda.org/schema/modeler/1.0",
            "http://camunda.org/schema/zeebe/1.0");

    private static final Map<String, Set<String>> ENTENTE_ATTRIBUTES =
            Map.of("definitions", Set.of("applies", "version"), "output", Set.of("list"));

    /** Elements without text in them that only say where something is drawn. */
    private static final Map<String, Set<String>> LAYOUT = Map.of(
            DMNDI,
                    Set.of(
                            "DMNDI",
                            "DMNDiagram",
                            "DMNShape",
                            "DMNEdge",
                            "DMNLabel",
                            "DMNStyle",
                            "Size",
                            "FillColor",
                            "StrokeColor",
                            "FontColor"),
            DC, Set.of("Bounds", "Point", "Dimension", "Color"),
            DI, Set.of("waypoint", "Style", "extension"),
            BIODI, Set.of("bounds", "edge", "waypoints"),
            KIE, Set.of("ComponentsWidthsExtension", "ComponentWidths", "width"));

    private static final Set<String> LAYOUT_ATTRIBUTES = Set.of(
            "id",
            "name",
            "dmnElementRef",
            "isCollapsed",
            "isListedInputData",
            "sharedStyle",
            "source",
            "x",
            "y",
            "width",
            "height",
            "red",
            "green",
            "blue",
            "fontFamily",
            "fontSize",
            "fontBold",
            "fontItalic",
            "fontUnderline",
            "fontStrikeThrough",
            "labelHorizontalAlignement",
            "labelVerticalAlignment",
            "useAlternativeInputDataShape");

    private static final Map<String, FindingKind> REFUSED = Map.ofEntries(
            entry("import", FindingKind.IMPORT),
            entry("importedValues", FindingKind.IMPORT),
            entry("functionDefinition", FindingKind.FUNCTION_DEFINITION),
            entry("functionItem", FindingKind.FUNCTION_DEFINITION),
            entry("encapsulatedLogic", FindingKind.FUNCTION_DEFINITION),
            entry("formalParameter", FindingKind.FUNCTION_DEFINITION),
            entry("invocation", FindingKind.INVOCATION),
            entry("binding", FindingKind.INVOCATION),
            entry("literalExpression", FindingKind.BOXED_EXPRESSION),
            entry("context", FindingKind.BOXED_EXPRESSION),
            entry("list", FindingKind.BOXED_EXPRESSION),
            entry("relation", FindingKind.BOXED_EXPRESSION),
            entry("conditional", FindingKind.BOXED_EXPRESSION),
            entry("filter", FindingKind.BOXED_EXPRESSION),
            entry("for", FindingKind.BOXED_EXPRESSION),
            entry("every", FindingKind.BOXED_EXPRESSION),
            entry("some", FindingKind.BOXED_EXPRESSION),
            entry("businessKnowledgeModel", FindingKind.BUSINESS_KNOWLEDGE_MODEL),
            entry("knowledgeRequirement", FindingKind.BUSINESS_KNOWLEDGE_MODEL),
            entry("requiredKnowledge", FindingKind.BUSINESS_KNOWLEDGE_MODEL),
            entry("decisionService", FindingKind.DECISION_SERVICE),
            entry("requiredDecision", FindingKind.SEVERAL_DECISIONS),
            entry("defaultOutputEntry", FindingKind.DEFAULT_OUTPUT),
            entry("typeConstraint", FindingKind.TYPE_CONSTRAINT));

    /**
     * What an element may have.
     *
     * @param single children of which there is one at most
     * @param several children of which there may be any number
     * @param longestText 0 if it has no text of its own
     */
    private record Shape(Set<String> attributes, Set<String> single, Set<String> several, int longestText) {

        static Shape text(int longest) {
            return new Shape(Set.of("id"), Set.of(), Set.of(), longest);
        }
    }

    private static final int LONGEST_ATTRIBUTE = 500;
    private static final int LONGEST_CELL = 8_000;
    private static final int LONGEST_WORDS = 4_000;
    private static final Set<String> DOCUMENTED = Set.of("description", "extensionElements");
    private static final Shape CELL =
            new Shape(Set.of("id", "label", "expressionLanguage"), with(DOCUMENTED, "text"), Set.of(), 0);

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            entry(
                    "definitions",
                    new Shape(
                            Set.of(
                                    "id",
                                    "name",
                                    "label",
                                    "namespace",
                                    "exporter",
                                    "exporterVersion",
                                    "expressionLanguage",
                                    "typeLanguage"),
                            DOCUMENTED,
                            Set.of("itemDefinition", "inputData", "decision"),
                            0)),
            entry(
                    "itemDefinition",
                    new Shape(
                            Set.of("id", "name", "label", "isCollection", "typeLanguage"),
                            with(DOCUMENTED, "typeRef", "allowedValues"),
                            Set.of("itemComponent"),
                            0)),
            entry(
                    "itemComponent",
                    new Shape(
                            Set.of("id", "name", "label", "isCollection", "typeLanguage"),
                            with(DOCUMENTED, "typeRef", "allowedValues"),
                            Set.of(),
                            0)),
            entry("typeRef", Shape.text(200)),
            entry("allowedValues", CELL),
            entry("inputData", new Shape(Set.of("id", "name", "label"), with(DOCUMENTED, "variable"), Set.of(), 0)),
            entry("variable", new Shape(Set.of("id", "name", "label", "typeRef"), DOCUMENTED, Set.of(), 0)),
            entry(
                    "decision",
                    new Shape(
                            Set.of("id", "name", "label"),
                            with(DOCUMENTED, "question", "allowedAnswers", "variable", "decisionTable"),
                            Set.of("informationRequirement"),
                            0)),
            entry("question", Shape.text(LONGEST_WORDS)),
            entry("allowedAnswers", Shape.text(LONGEST_WORDS)),
            entry("description", Shape.text(LONGEST_WORDS)),
            entry("extensionElements", new Shape(Set.of(), Set.of(), Set.of(), 0)),
            entry(
                    "informationRequirement",
                    new Shape(Set.of("id", "label"), with(DOCUMENTED, "requiredInput"), Set.of(), 0)),
            entry("requiredInput", new Shape(Set.of("href"), Set.of(), Set.of(), 0)),
            entry(
                    "decisionTable",
                    new Shape(
                            Set.of(
                                    "id",
                                    "label",
                                    "typeRef",
                                    "hitPolicy",
                                    "aggregation",
                                    "preferredOrientation",
                                    "outputLabel"),
                            DOCUMENTED,
                            Set.of("input", "output", "annotation", "rule"),
                            0)),
            entry(
                    "input",
                    new Shape(Set.of("id", "label"), with(DOCUMENTED, "inputExpression", "inputValues"), Set.of(), 0)),
            entry(
                    "inputExpression",
                    new Shape(
                            Set.of("id", "label", "typeRef", "expressionLanguage"),
                            with(DOCUMENTED, "text"),
                            Set.of(),
                            0)),
            entry("inputValues", CELL),
            entry(
                    "output",
                    new Shape(Set.of("id", "name", "label", "typeRef"), with(DOCUMENTED, "outputValues"), Set.of(), 0)),
            entry("outputValues", CELL),
            entry("annotation", new Shape(Set.of("name"), Set.of(), Set.of(), 0)),
            entry(
                    "rule",
                    new Shape(
                            Set.of("id", "label"),
                            DOCUMENTED,
                            Set.of("inputEntry", "outputEntry", "annotationEntry"),
                            0)),
            entry("inputEntry", CELL),
            entry(
                    "outputEntry",
                    new Shape(
                            Set.of("id", "label", "typeRef", "expressionLanguage"),
                            with(DOCUMENTED, "text"),
                            Set.of(),
                            0)),
            entry("annotationEntry", new Shape(Set.of(), Set.of("text"), Set.of(), 0)),
            entry("text", new Shape(Set.of(), Set.of(), Set.of(), LONGEST_CELL)));

    private static final Set<String> LANGUAGES = Set.of("https://www.omg.org/spec/DMN/20191111/FEEL/", "feel", "FEEL");

    private final Findings findings;
    private final List<String> inputs;
    private final List<String> outputs;
    private int row;

    /**
     * @param inputs what the columns ask, to name places
     * @param outputs names of the columns that answer
     */
    TableShape(Findings findings, List<String> inputs, List<String> outputs) {
        this.findings = findings;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    void check(XmlElement root) {
        if (!root.is("definitions")) {
            findings.add(Place.HEAD, FindingKind.NOT_DMN, root.name(), root.namespace());
            return;
        }
        check(root, Place.HEAD);
    }

    private void check(XmlElement element, Place place) {
        var shape = SHAPES.get(element.name());
        if (shape == null) {
            throw new IllegalStateException("there must be a shape for what was let in, but not for " + element.name());
        }
        checkAttributes(element, shape, place);
        checkText(element, shape, place);
        int input = 0;
        int output = 0;
        for (int i = 0; i < element.children().size() && !findings.isFull(); i++) {
            var child = element.children().get(i);
            var where = place;
            if (child.is("rule")) {
                where = new Place(child.attribute("id").map(Findings::shortened), ++row, Optional.empty());
            } else if (child.is("input") || child.is("inputEntry")) {
                where = in(place, inputs, input++);
            } else if (child.is("output") || child.is("outputEntry")) {
                where = in(place, outputs, output++);
            }
            checkChild(child, element, shape, where);
        }
    }

    private static Place in(Place place, List<String> columns, int index) {
        return index < columns.size() && !columns.get(index).isEmpty() ? place.withColumn(columns.get(index)) : place;
    }

    private void checkChild(XmlElement child, XmlElement parent, Shape shape, Place place) {
        if (!child.namespace().equals(DMN)) {
            checkLayout(child, parent, place);
        } else if (REFUSED.containsKey(child.name())) {
            findings.add(place, REFUSED.get(child.name()), child.name());
        } else if (shape.single().contains(child.name())) {
            if (parent.first(child.name()).orElseThrow() != child) {
                findings.add(place, FindingKind.REPEATED_ELEMENT, child.name(), parent.name());
            }
            check(child, place);
        } else if (shape.several().contains(child.name())) {
            check(child, place);
        } else {
            findings.add(place, FindingKind.UNKNOWN_ELEMENT, child.name(), parent.name());
        }
    }

    private void checkLayout(XmlElement element, XmlElement parent, Place place) {
        boolean known = LAYOUT.getOrDefault(element.namespace(), Set.of()).contains(element.name());
        boolean atItsPlace = switch (parent.namespace()) {
            case DMN ->
                parent.is("extensionElements")
                        || parent.is("definitions") && element.name().equals("DMNDI");
            default -> !element.name().equals("DMNDI");
        };
        if (!known || !atItsPlace) {
            findings.add(place, FindingKind.FOREIGN_ELEMENT, element.name(), element.namespace());
            return;
        }
        for (var attribute : element.attributes()) {
            if (!attribute.namespace().isEmpty() && !EDITORS.contains(attribute.namespace())) {
                findings.add(place, FindingKind.FOREIGN_ATTRIBUTE, attribute.name(), attribute.namespace());
            } else if (attribute.namespace().isEmpty() && !LAYOUT_ATTRIBUTES.contains(attribute.name())) {
                findings.add(place, FindingKind.UNKNOWN_ATTRIBUTE, attribute.name(), element.name());
            } else {
                checkLength(attribute, place);
            }
        }
        if (!isFigures(element.text())) {
            findings.add(
                    place,
                    FindingKind.UNEXPECTED_TEXT,
                    element.name(),
                    element.text().strip());
        }
        for (var child : element.children()) {
            checkLayout(child, element, place);
        }
    }

    private static boolean isFigures(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || Character.isWhitespace(c));
    }

    private void checkAttributes(XmlElement element, Shape shape, Place place) {
        for (var attribute : element.attributes()) {
            if (attribute.namespace().isEmpty()) {
                if (!shape.attributes().contains(attribute.name())) {
                    findings.add(place, FindingKind.UNKNOWN_ATTRIBUTE, attribute.name(), element.name());
                } else if (attribute.name().endsWith("Language") && !LANGUAGES.contains(attribute.value())) {
                    findings.add(place, FindingKind.OTHER_LANGUAGE, attribute.value());
                }
            } else if (attribute.namespace().equals(ENTENTE)) {
                if (!ENTENTE_ATTRIBUTES.getOrDefault(element.name(), Set.of()).contains(attribute.name())) {
                    findings.add(place, FindingKind.UNKNOWN_ATTRIBUTE, attribute.name(), element.name());
                }
            } else if (!EDITORS.contains(attribute.namespace())) {
                findings.add(place, FindingKind.FOREIGN_ATTRIBUTE, attribute.name(), attribute.namespace());
            }
            checkLength(attribute, place);
        }
    }

    private void checkLength(XmlElement.Attribute attribute, Place place) {
        if (attribute.value().length() > LONGEST_ATTRIBUTE) {
            findings.add(place, FindingKind.TEXT_TOO_LONG, attribute.name(), LONGEST_ATTRIBUTE);
        }
    }

    private void checkText(XmlElement element, Shape shape, Place place) {
        var text = element.text();
        if (shape.longestText() == 0 && !text.isBlank()) {
            findings.add(place, FindingKind.UNEXPECTED_TEXT, element.name(), text.strip());
        } else if (shape.longestText() > 0 && text.length() > shape.longestText()) {
            findings.add(place, FindingKind.TEXT_TOO_LONG, element.name(), shape.longestText());
        }
    }

    private static Set<String> with(Set<String> names, String... more) {
        var all = new HashSet<>(names);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
