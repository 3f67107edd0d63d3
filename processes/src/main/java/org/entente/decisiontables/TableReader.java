package org.entente.decisiontables;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.decisiontables.Findings.Place;

/**
 * Reads a decision table from a file of DMN 1.3 that nobody vouches for. Takes any bytes and never fails: what is no plain
 * table is refused with its place, in less than two seconds and with memory in proportion to the 5 MB that a file may have.
 * It asks for nothing outside of the bytes and runs nothing that is in them.
 *
 * <p>A table may have up to 5,000 rules, 40,000 cells, 500 values in one cell and 50,000 in all. Its names are plain
 * identifiers, its ids differ, each column asks exactly one declared input, each cell is of its column's type. The rule's
 * description, in which the editor keeps its own annotation, is read as the note {@link Table#SOURCE} where that is blank.
 */
public final class TableReader {

    private TableReader() {}

    /** Reads a table. */
    public static TableReading read(byte[] xml) {
        var findings = new Findings();
        var table = XmlFile.read(xml, findings).flatMap(root -> read(root, findings));
        if (table.isEmpty() || findings.hasErrors()) {
            return new TableReading.Refused(findings.list());
        }
        return new TableReading.Readable(table.get(), findings.list());
    }

    private static Optional<Table> read(XmlElement root, Findings findings) {
        var decision = root.first("decision");
        var table = decision.flatMap(it -> it.first("decisionTable"));
        new TableShape(
                        findings,
                        table.map(TableReader::askedNames).orElse(List.of()),
                        table.map(TableReader::answeredNames).orElse(List.of()))
                .check(root);
        checkIds(root, findings);
        if (root.all("decision").count() > 1) {
            findings.add(Place.HEAD, FindingKind.SEVERAL_DECISIONS, "decision");
        }
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        if (decision.isEmpty() || table.isEmpty()) {
            var missing = decision.isEmpty() ? "decision" : "decisionTable";
            findings.add(
                    Place.HEAD, FindingKind.MISSING_ELEMENT, missing, decision.isEmpty() ? "definitions" : "decision");
            return Optional.empty();
        }
        var head = new TableHead(root, decision.get(), table.get(), findings);
        if (findings.hasErrors() && head.isUnusable()) {
            return Optional.empty();
        }
        var rules = new TableRows(head, findings).read(table.get());
        return findings.hasErrors() ? Optional.empty() : Optional.of(head.table(rules));
    }

    private static List<String> askedNames(XmlElement table) {
        return table.all("input")
                .map(input -> input.first("inputExpression")
                        .map(expression -> expression.textOf("text").strip())
                        .orElse(""))
                .map(Findings::shortened)
                .toList();
    }

    private static List<String> answeredNames(XmlElement table) {
        return table.all("output")
                .map(output -> output.attribute("name").orElse(""))
                .map(Findings::shortened)
                .toList();
    }

    private static void checkIds(XmlElement root, Findings findings) {
        checkIds(root, Place.HEAD, new int[1], new HashSet<>(), findings);
    }

    private static void checkIds(XmlElement element, Place place, int[] rows, Set<String> seen, Findings findings) {
        var where = place;
        if (element.is("rule")) {
            var id = element.attribute("id").filter(it -> !it.isEmpty());
            where = new Place(id.map(Findings::shortened), ++rows[0], Optional.empty());
            if (id.isEmpty()) {
                findings.add(where, FindingKind.MISSING_RULE_ID);
            }
        }
        var id = element.attribute("id").filter(it -> !it.isEmpty());
        if (id.isPresent()) {
            if (!Names.isId(id.get())) {
                findings.add(where, FindingKind.BAD_ID, id.get());
            } else if (!seen.add(id.get())) {
                var kind = element.is("rule") ? FindingKind.DUPLICATE_RULE_ID : FindingKind.DUPLICATE_ID;
                findings.add(where, kind, id.get());
            }
        }
        for (var child : element.children()) {
            if (findings.isFull()) {
                return;
            }
            checkIds(child, where, rows, seen, findings);
        }
    }
}
