package org.entente.decisiontables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.entente.decisiontables.Findings.Place;

/** The types that a file defines: plain ones with allowed values, and for the decision's result one of several parts. */
final class TableTypes {

    /** A plain type with its values. */
    record Type(ValueType type, Allowed allowed) {}

    private final Map<String, Type> plain = new HashMap<>();
    private final Map<String, Map<String, Type>> ofParts = new HashMap<>();
    private final HashSet<String> lists = new HashSet<>();
    private final Findings findings;

    TableTypes(XmlElement root, Findings findings) {
        this.findings = findings;
        var names = new HashSet<String>();
        root.all("itemDefinition").forEach(definition -> {
            var name = definition.attribute("name").orElse("");
            if (!Names.isName(name)) {
                findings.add(Place.HEAD, FindingKind.BAD_NAME, name);
            } else if (!names.add(name)) {
                findings.add(Place.HEAD, FindingKind.DUPLICATE_NAME, name);
            }
        });
        root.all("itemDefinition")
                .filter(definition -> definition.first("itemComponent").isEmpty() && !isList(definition))
                .forEach(definition -> plain(definition, Place.HEAD)
                        .ifPresent(
                                type -> plain.put(definition.attribute("name").orElse(""), type)));
        root.all("itemDefinition")
                .filter(definition -> definition.first("itemComponent").isPresent())
                .forEach(this::addParts);
        root.all("itemDefinition").filter(TableTypes::isList).forEach(this::addList);
    }

    private static boolean isList(XmlElement definition) {
        return definition
                .attribute("isCollection")
                .filter(it -> !it.equals("false"))
                .isPresent();
    }

    private Optional<Type> plain(XmlElement definition, Place place) {
        var name = definition.textOf("typeRef").strip();
        var type = ValueType.ofFeelName(name);
        if (type.isEmpty()) {
            findings.add(place, FindingKind.UNKNOWN_TYPE, name);
            return Optional.empty();
        }
        return definition
                .first("allowedValues")
                .map(values -> allowed(values, type.get(), place))
                .orElse(Optional.of(Allowed.all(type.get())))
                .map(allowed -> new Type(type.get(), allowed));
    }

    private void addParts(XmlElement definition) {
        var parts = new HashMap<String, Type>();
        if (definition.first("typeRef").isPresent()
                || definition.first("allowedValues").isPresent()) {
            findings.add(
                    Place.HEAD,
                    FindingKind.TYPE_CONSTRAINT,
                    definition.attribute("name").orElse(""));
        }
        definition.all("itemComponent").forEach(part -> {
            var name = part.attribute("name").orElse("");
            if (!Names.isName(name)) {
                findings.add(Place.HEAD, FindingKind.BAD_NAME, name);
            }
            if (isList(part)) {
                findings.add(Place.column(name), FindingKind.COLLECTION_TYPE, part.textOf("typeRef"));
            }
            var defined = plain.get(part.textOf("typeRef").strip());
            var type = defined == null || part.first("allowedValues").isPresent()
                    ? plain(part, Place.column(name))
                    : Optional.of(defined);
            if (type.isPresent() && parts.put(name, type.get()) != null) {
                findings.add(Place.HEAD, FindingKind.DUPLICATE_NAME, name);
            }
        });
        ofParts.put(definition.attribute("name").orElse(""), parts);
    }

    private void addList(XmlElement definition) {
        var name = definition.attribute("name").orElse("");
        lists.add(name);
        if (ofParts.containsKey(name)) {
            return;
        }
        var of = definition.textOf("typeRef").strip();
        var parts = ofParts.get(of);
        if (parts != null && !lists.contains(of)) {
            ofParts.put(name, parts);
        } else if (!plain.containsKey(of) && ValueType.ofFeelName(of).isEmpty()) {
            findings.add(Place.HEAD, FindingKind.UNKNOWN_TYPE, of);
        }
    }

    /** Gives the type that a column has; empty with a finding if it can have none such. */
    Optional<Type> column(String name, Place place) {
        var type = plain.get(name);
        if (type != null) {
            return Optional.of(type);
        }
        var base = ValueType.ofFeelName(name).map(it -> new Type(it, Allowed.all(it)));
        if (base.isEmpty()) {
            boolean list = lists.contains(name);
            findings.add(place, list ? FindingKind.COLLECTION_TYPE : FindingKind.UNKNOWN_TYPE, name);
        }
        return base;
    }

    /** Checks the type of the decision's result; a file need not name it. */
    void checkResult(String name, Map<String, ValueType> outputs, HitPolicy hitPolicy) {
        if (name.isEmpty()) {
            return;
        }
        if (lists.contains(name) && hitPolicy != HitPolicy.COLLECT) {
            findings.add(Place.HEAD, FindingKind.COLLECTION_TYPE, name);
            return;
        }
        var parts = ofParts.get(name);
        if (parts == null) {
            if (!lists.contains(name)) {
                column(name, Place.HEAD);
            }
            return;
        }
        outputs.forEach((output, type) -> {
            var part = parts.get(output);
            if (part == null || part.type() != type) {
                var other = part == null ? "" : part.type().feelName();
                findings.add(Place.column(output), FindingKind.TYPES_DIFFER, type.feelName(), other);
            }
        });
    }

    Optional<Allowed> allowed(XmlElement values, ValueType type, Place place) {
        var text = values.textOf("text").strip();
        if (text.isEmpty()) {
            return Optional.of(Allowed.all(type));
        }
        try {
            return Optional.of(new Allowed(text, CellParser.allowed(text, type)));
        } catch (CellProblem problem) {
            findings.add(place, problem.kind(), problem.arguments());
            return Optional.empty();
        }
    }
}
