package org.entente.decisiontables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.decisiontables.Findings.Place;

/**
 * What the product and a table agreed upon: the key, the hit policy, which version a case uses, and the inputs and outputs
 * with their types, allowed values and lists. Code fills the inputs and acts on the outputs, so a manager's version keeps
 * them; their order, labels and all that is in the rules is the manager's.
 */
public final class TableContract {

    private record Column(ValueType type, ValueSet allowed, String text, String list) {}

    private final Table table;
    private final Map<String, Column> inputs;
    private final Map<String, Column> outputs;

    private TableContract(Table table) {
        this.table = table;
        this.inputs = inputs(table);
        this.outputs = outputs(table);
    }

    /** Gives the contract of a table that the product ships. */
    public static TableContract of(Table shipped) {
        return new TableContract(shipped);
    }

    public String key() {
        return table.key();
    }

    /** Gives where a table departs from the contract, errors all; empty if it keeps it. */
    public List<Finding> check(Table other) {
        var findings = new Findings();
        if (!other.key().equals(table.key())) {
            findings.add(Place.HEAD, FindingKind.OTHER_KEY, other.key(), table.key());
        } else if (!other.name().equals(table.name())) {
            findings.add(Place.HEAD, FindingKind.OTHER_KEY, other.name(), table.name());
        }
        if (other.hitPolicy() != table.hitPolicy()) {
            findings.add(Place.HEAD, FindingKind.OTHER_HIT_POLICY, other.hitPolicy(), table.hitPolicy());
        }
        if (other.applies() != table.applies()) {
            findings.add(Place.HEAD, FindingKind.OTHER_APPLIES, other.applies(), table.applies());
        }
        check(inputs, inputs(other), findings);
        check(outputs, outputs(other), findings);
        return findings.list();
    }

    private static void check(Map<String, Column> agreed, Map<String, Column> actual, Findings findings) {
        agreed.forEach((name, column) -> {
            var own = actual.get(name);
            if (own == null) {
                findings.add(Place.column(name), FindingKind.COLUMN_MISSING, name);
            } else {
                check(name, column, own, findings);
            }
        });
        var added = new ArrayList<>(actual.keySet());
        added.removeAll(agreed.keySet());
        added.forEach(name -> findings.add(Place.column(name), FindingKind.COLUMN_ADDED, name));
    }

    private static void check(String name, Column agreed, Column own, Findings findings) {
        var place = Place.column(name);
        if (own.type() != agreed.type()) {
            findings.add(
                    place,
                    FindingKind.COLUMN_TYPE,
                    own.type().feelName(),
                    agreed.type().feelName());
        } else if (!own.allowed().equals(agreed.allowed())) {
            findings.add(place, FindingKind.COLUMN_VALUES, own.text(), agreed.text());
        }
        if (!own.list().equals(agreed.list())) {
            findings.add(place, FindingKind.COLUMN_LIST, own.list(), agreed.list());
        }
    }

    private static Map<String, Column> inputs(Table table) {
        var columns = new LinkedHashMap<String, Column>();
        table.inputs()
                .forEach(input -> columns.put(
                        input.name(),
                        new Column(
                                input.type(),
                                input.allowed().values(),
                                input.allowed().text(),
                                "")));
        return columns;
    }

    private static Map<String, Column> outputs(Table table) {
        var columns = new LinkedHashMap<String, Column>();
        table.outputs()
                .forEach(output -> columns.put(
                        output.name(),
                        new Column(
                                output.type(),
                                output.allowed().values(),
                                output.allowed().text(),
                                output.list().orElse(""))));
        return columns;
    }
}
