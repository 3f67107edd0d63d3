package org.entente.decisiontables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.decisiontables.Findings.Place;

/** Reads all of a table but its rules. */
final class TableHead {

    private static final int MOST_COLUMNS = 50;

    private final XmlElement root;
    private final XmlElement decision;
    private final XmlElement table;
    private final Findings findings;
    private final TableTypes types;
    private final List<Input> inputs = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<String> annotations;
    private final HitPolicy hitPolicy;
    private final Applies applies;
    private final Set<String> columns = new HashSet<>();

    TableHead(XmlElement root, XmlElement decision, XmlElement table, Findings findings) {
        this.root = root;
        this.decision = decision;
        this.table = table;
        this.findings = findings;
        this.types = new TableTypes(root, findings);
        this.hitPolicy = hitPolicy();
        this.applies = applies();
        this.annotations = table.all("annotation")
                .map(annotation -> annotation.attribute("name").orElse(""))
                .toList();
        checkNames();
        readInputs();
        readOutputs();
        checkResult();
    }

    List<Input> inputs() {
        return inputs;
    }

    List<Output> outputs() {
        return outputs;
    }

    List<String> annotations() {
        return annotations;
    }

    /** Tells whether there is a column that could not be read, so that the cells can't be either. */
    boolean isUnusable() {
        return inputs.isEmpty()
                || outputs.isEmpty()
                || inputs.size() != table.all("input").count()
                || outputs.size() != table.all("output").count();
    }

    Table table(List<Rule> rules) {
        return new Table(
                decision.id(),
                decision.attribute("name").orElse(""),
                decision.textOf("question").strip(),
                hitPolicy,
                applies,
                inputs,
                outputs,
                annotations,
                rules);
    }

    private HitPolicy hitPolicy() {
        table.attribute("aggregation").ifPresent(it -> findings.add(Place.HEAD, FindingKind.AGGREGATION, it));
        table.attribute("preferredOrientation")
                .filter(it -> !it.equals("Rule-as-Row"))
                .ifPresent(it -> findings.add(Place.HEAD, FindingKind.ORIENTATION, it));
        var text = table.attribute("hitPolicy").orElse("UNIQUE");
        return switch (text) {
            case "UNIQUE" -> HitPolicy.UNIQUE;
            case "COLLECT" -> HitPolicy.COLLECT;
            default -> {
                findings.add(Place.HEAD, FindingKind.HIT_POLICY, text);
                yield HitPolicy.UNIQUE;
            }
        };
    }

    private Applies applies() {
        var text = root.attribute(TableShape.ENTENTE, "applies").orElse("LATEST");
        return switch (text) {
            case "LATEST" -> Applies.LATEST;
            case "AS_OF_FILING" -> Applies.AS_OF_FILING;
            default -> {
                findings.add(Place.HEAD, FindingKind.APPLIES, text);
                yield Applies.LATEST;
            }
        };
    }

    private void checkNames() {
        for (var kind : List.of("input", "output", "annotation")) {
            if (table.all(kind).count() > MOST_COLUMNS) {
                findings.add(Place.HEAD, FindingKind.TOO_MANY_COLUMNS, MOST_COLUMNS);
            }
        }
        for (var name : List.of(decision.id(), decision.attribute("name").orElse(""))) {
            if (!Names.isName(name)) {
                findings.add(Place.HEAD, FindingKind.BAD_NAME, name);
            }
        }
        if (table.first("input").isEmpty()) {
            findings.add(Place.HEAD, FindingKind.MISSING_ELEMENT, "input", "decisionTable");
        }
        if (table.first("output").isEmpty()) {
            findings.add(Place.HEAD, FindingKind.MISSING_ELEMENT, "output", "decisionTable");
        }
    }

    private void readInputs() {
        if (table.all("input").count() > MOST_COLUMNS) {
            return;
        }
        var declared = declaredInputs();
        var required = requiredInputs(declared);
        table.all("input").forEach(column -> {
            var expression = column.first("inputExpression");
            var name = expression.map(it -> it.textOf("text").strip()).orElse("");
            var place = Place.column(Findings.shortened(name));
            var data = declared.get(name);
            if (expression.isEmpty() || data == null) {
                findings.add(place, FindingKind.UNKNOWN_INPUT, name);
                return;
            }
            if (!required.contains(name)) {
                findings.add(place, FindingKind.REQUIREMENT, name);
            }
            checkColumn(name, place);
            read(column, expression.get(), data, name, place).ifPresent(inputs::add);
        });
    }

    private Map<String, XmlElement> declaredInputs() {
        var declared = new LinkedHashMap<String, XmlElement>();
        root.all("inputData").forEach(data -> {
            var name = data.attribute("name").orElse("");
            var place = Place.column(Findings.shortened(name));
            var variable =
                    data.first("variable").flatMap(it -> it.attribute("name")).orElse(name);
            if (!Names.isName(name) || !variable.equals(name)) {
                findings.add(place, FindingKind.BAD_NAME, Names.isName(name) ? variable : name);
            } else if (declared.put(name, data) != null) {
                findings.add(place, FindingKind.DUPLICATE_NAME, name);
            }
        });
        return declared;
    }

    private Set<String> requiredInputs(Map<String, XmlElement> declared) {
        var byId = new HashMap<String, String>();
        declared.forEach((name, data) -> byId.put("#" + data.id(), name));
        var required = new HashSet<String>();
        decision.all("informationRequirement").forEach(requirement -> {
            var link = requirement
                    .first("requiredInput")
                    .flatMap(it -> it.attribute("href"))
                    .orElse("");
            var name = byId.get(link);
            if (name == null) {
                findings.add(Place.HEAD, FindingKind.REQUIREMENT, link);
            } else {
                required.add(name);
            }
        });
        return required;
    }

    private Optional<Input> read(XmlElement column, XmlElement expression, XmlElement data, String name, Place place) {
        var declared = data.first("variable").flatMap(it -> it.attribute("typeRef"));
        var own = expression.attribute("typeRef").or(() -> declared).orElse("");
        var type = types.column(own, place);
        if (declared.isPresent() && !declared.get().equals(own)) {
            var other = types.column(declared.get(), place);
            if (type.isPresent()
                    && other.isPresent()
                    && type.get().type() != other.get().type()) {
                findings.add(place, FindingKind.TYPES_DIFFER, own, declared.get());
            }
        }
        return type.flatMap(it -> allowed(column.first("inputValues"), it, place)
                .map(allowed -> {
                    if (it.type() == ValueType.TEXT && allowed.values().isAllBut()) {
                        findings.add(place, FindingKind.TEXT_WITHOUT_VALUES, name);
                    }
                    return new Input(column.id(), name, label(column, name), it.type(), allowed);
                }));
    }

    private Optional<Allowed> allowed(Optional<XmlElement> values, TableTypes.Type type, Place place) {
        var own = values.map(it -> types.allowed(it, type.type(), place)).orElse(Optional.of(type.allowed()));
        if (own.isEmpty() || own.get().text().isEmpty()) {
            return own.map(it -> type.allowed());
        }
        if (!type.allowed().text().isEmpty()
                && !own.get().values().equals(type.allowed().values())) {
            findings.add(
                    place,
                    FindingKind.ALLOWED_VALUES_DIFFER,
                    own.get().text(),
                    type.allowed().text());
        }
        return own;
    }

    private void readOutputs() {
        if (table.all("output").count() > MOST_COLUMNS) {
            return;
        }
        boolean single = table.all("output").count() == 1;
        table.all("output").forEach(column -> {
            var name = column.attribute("name")
                    .filter(it -> !it.isEmpty() || !single)
                    .orElse(single ? decision.attribute("name").orElse("") : "");
            var place = Place.column(Findings.shortened(name));
            if (!Names.isName(name)) {
                findings.add(place, FindingKind.BAD_NAME, name);
            }
            checkColumn(name, place);
            var list = column.attribute(TableShape.ENTENTE, "list");
            list.filter(it -> !Names.isName(it)).ifPresent(it -> findings.add(place, FindingKind.BAD_NAME, it));
            var typeRef = column.attribute("typeRef").orElse(single ? resultType() : "");
            types.column(typeRef, place)
                    .flatMap(type -> allowed(column.first("outputValues"), type, place)
                            .map(allowed ->
                                    new Output(column.id(), name, label(column, name), type.type(), allowed, list)))
                    .ifPresent(outputs::add);
        });
    }

    private void checkResult() {
        if (isUnusable()) {
            return;
        }
        var byName = new LinkedHashMap<String, ValueType>();
        outputs.forEach(output -> byName.put(output.name(), output.type()));
        var own = decision.first("variable").flatMap(it -> it.attribute("name"));
        if (own.isPresent() && !own.equals(decision.attribute("name"))) {
            findings.add(Place.HEAD, FindingKind.BAD_NAME, own.get());
        }
        types.checkResult(resultType(), byName, hitPolicy);
    }

    private String resultType() {
        return decision.first("variable").flatMap(it -> it.attribute("typeRef")).orElse("");
    }

    private void checkColumn(String name, Place place) {
        if (!columns.add(name)) {
            findings.add(place, FindingKind.DUPLICATE_NAME, name);
        }
    }

    private static String label(XmlElement column, String name) {
        return column.attribute("label")
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .orElse(name);
    }
}
