package org.entente.decisiontables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.decisiontables.TableDiff.CellChange;

/**
 * Changes single cells and rules in a table's file and leaves every other character of it as it is. Takes files that {@link
 * TableReader} reads, and throws {@link IllegalArgumentException} for others. Whether what comes out is a table again depends
 * on the texts that were put in: read it.
 */
public final class TableEditor {

    /** A file to which a rule was added. */
    public record Added(byte[] xml, String rule) {}

    /** A piece of text that takes the place of another. */
    private record Edit(int start, int end, String text) {}

    /** A new rule: the texts of its cells, in the order of the columns. */
    private record NewRule(String id, List<String> inputs, List<String> outputs, List<String> notes) {}

    private final Table table;
    private final String xml;
    private final XmlPlaces.Element decisionTable;
    private final List<XmlPlaces.Element> rules;
    private final Set<String> ids = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();

    private TableEditor(byte[] file) {
        this.table = table(file);
        this.xml = XmlFile.text(file).orElseThrow();
        var decision = XmlPlaces.of(xml).first("decision").orElseThrow();
        this.decisionTable = decision.first("decisionTable").orElseThrow();
        this.rules = decisionTable.all("rule").toList();
    }

    private static Table table(byte[] file) {
        return switch (TableReader.read(file)) {
            case TableReading.Readable readable -> readable.table();
            case TableReading.Refused refused ->
                throw new IllegalArgumentException("only a table that can be read can be changed, but it has "
                        + refused.findings().getFirst());
        };
    }

    /**
     * Adds a rule behind the others. Its id is the prefix of the table's ids and the next number: {@code M-17} after
     * {@code M-16}.
     *
     * @param inputs texts of the input cells, one for each column
     * @param outputs texts of the output cells, one for each column
     * @param notes one for each annotation column, or none at all
     */
    public static Added addRule(byte[] xml, List<String> inputs, List<String> outputs, List<String> notes) {
        var editor = new TableEditor(xml);
        var id = RuleCodes.of(editor.table).next();
        editor.add(List.of(new NewRule(id, inputs, outputs, notes)));
        return new Added(editor.result(), id);
    }

    /** Adds a rule that takes exactly a region, without outputs and notes: a gap becomes a row. */
    public static Added addRule(byte[] xml, Region region) {
        int outputs = table(xml).outputs().size();
        return addRule(xml, region.cells(), Collections.nCopies(outputs, ""), List.of());
    }

    /**
     * Changes the text of a cell.
     *
     * @param column name of an input, an output or an annotation
     */
    public static byte[] setCell(byte[] xml, String rule, String column, String text) {
        var editor = new TableEditor(xml);
        editor.set(rule, column, text);
        return editor.result();
    }

    /** Removes a rule. */
    public static byte[] removeRule(byte[] xml, String rule) {
        var editor = new TableEditor(xml);
        editor.remove(rule);
        return editor.result();
    }

    /**
     * Takes chosen differences from one file over into another, as {@code TableDiff.between(onto, from)} lists them.
     *
     * @param onto the file that is changed
     * @param from the file that rules are taken from
     * @param cells to set to what they are after
     * @param added ids of rules of {@code from} to add
     * @param removed ids of rules of {@code onto} to remove
     */
    public static byte[] merge(
            byte[] onto,
            byte[] from,
            Collection<CellChange> cells,
            Collection<String> added,
            Collection<String> removed) {
        var editor = new TableEditor(onto);
        var other = table(from);
        cells.forEach(cell -> editor.set(cell.rule(), cell.column(), cell.after()));
        removed.forEach(editor::remove);
        editor.add(other.rules().stream()
                .filter(rule -> added.contains(rule.id()))
                .map(rule -> editor.arranged(other, rule))
                .toList());
        return editor.result();
    }

    /**
     * Gives each rule whose id an editor made up, such as {@code DecisionRule_0x1a}, the next id of the table's own kind. A
     * table in which no rule has one keeps its ids.
     */
    public static byte[] codeRules(byte[] xml) {
        var editor = new TableEditor(xml);
        var codes = RuleCodes.of(editor.table);
        if (codes.areInUse()) {
            editor.table.rules().stream()
                    .filter(rule -> !RuleCodes.isCode(rule.id()))
                    .forEach(rule -> editor.rename(rule, codes.next()));
        }
        return editor.result();
    }

    /**
     * Gives other ids to the rules that two people added to the same file apart from each other, as each got the next one: the
     * two rules are not versions of one. Rules that are the same in both keep their id.
     *
     * @param mine whose rules get other ids
     * @param base from which both went out
     * @param theirs whose rules keep their ids
     */
    public static byte[] recodeAdded(byte[] mine, Table base, Table theirs) {
        var editor = new TableEditor(mine);
        var taken = TableDiff.between(theirs, editor.table).cells().stream()
                .map(CellChange::rule)
                .collect(Collectors.toSet());
        var codes = RuleCodes.of(editor.table, theirs);
        editor.table.rules().stream()
                .filter(rule -> base.rule(rule.id()).isEmpty() && taken.contains(rule.id()))
                .forEach(rule -> editor.rename(rule, codes.next()));
        return editor.result();
    }

    private void rename(Rule rule, String id) {
        int start = idStart(xml, rules.get(rule.row() - 1));
        edits.add(new Edit(start, xml.indexOf(xml.charAt(start - 1), start), id));
    }

    private static int idStart(String xml, XmlPlaces.Element rule) {
        int at = rule.start() + 1 + rule.qualifiedName().length();
        while (true) {
            while (Character.isWhitespace(xml.charAt(at))) {
                at++;
            }
            int equals = xml.indexOf('=', at);
            var name = xml.substring(at, equals).strip();
            int value = equals + 1;
            while (Character.isWhitespace(xml.charAt(value))) {
                value++;
            }
            if (name.equals("id")) {
                return value + 1;
            }
            at = xml.indexOf(xml.charAt(value), value + 1) + 1;
        }
    }

    /** The cells of another version's rule, in the order of this one's columns. */
    private NewRule arranged(Table other, Rule rule) {
        if (table.rule(rule.id()).isPresent()) {
            throw new IllegalArgumentException("rule " + rule.id() + " is there already");
        }
        var inputs = other.inputs().stream().map(Input::name).toList();
        var outputs = other.outputs().stream().map(Output::name).toList();
        return new NewRule(
                rule.id(),
                table.inputs().stream()
                        .map(input -> inputs.indexOf(input.name()))
                        .map(column ->
                                column < 0 ? "-" : rule.conditions().get(column).text())
                        .toList(),
                table.outputs().stream()
                        .map(output -> outputs.indexOf(output.name()))
                        .map(column ->
                                column < 0 ? "" : rule.conclusions().get(column).text())
                        .toList(),
                table.annotations().stream()
                        .map(note -> other.annotations().indexOf(note))
                        .map(column -> column < 0 ? "" : rule.notes().get(column))
                        .toList());
    }

    private XmlPlaces.Element rule(String id) {
        var rule = table.rule(id)
                .orElseThrow(() -> new IllegalArgumentException("table " + table.key() + " has no rule " + id));
        return rules.get(rule.row() - 1);
    }

    private void remove(String id) {
        var rule = rule(id);
        edits.add(new Edit(rule.start() - blanksBefore(rule.start()).length(), rule.end(), ""));
    }

    private void set(String id, String column, String text) {
        var rule = rule(id);
        int input = table.inputs().stream().map(Input::name).toList().indexOf(column);
        if (input >= 0) {
            setText(rule.all("inputEntry").toList().get(input), text);
            return;
        }
        int output = table.outputs().stream().map(Output::name).toList().indexOf(column);
        if (output >= 0) {
            setText(rule.all("outputEntry").toList().get(output), text);
            return;
        }
        int note = table.annotations().indexOf(column);
        if (note < 0) {
            throw new IllegalArgumentException("table " + table.key() + " has no column " + column);
        }
        setNote(rule, note, text);
    }

    /** An editor keeps its only annotation in the description, which is the source of a rule that names none elsewhere. */
    private void setNote(XmlPlaces.Element rule, int note, String text) {
        var entries = rule.all("annotationEntry").toList();
        var description = rule.first("description");
        boolean blank = note >= entries.size() || text(entries.get(note)).isBlank();
        if (blank && description.isPresent() && note == table.sourceColumn()) {
            var words = description.get();
            edits.add(new Edit(words.start(), words.end(), element(words.qualifiedName(), text)));
        } else if (note < entries.size()) {
            setText(entries.get(note), text);
        } else {
            var more = new StringBuilder();
            var indent = rule.children().isEmpty()
                    ? ""
                    : blanksBefore(rule.children().getLast().start());
            for (int i = entries.size(); i <= note; i++) {
                more.append(indent).append(entry("annotationEntry", "", i == note ? text : "", indent));
            }
            int end = rule.children().getLast().end();
            edits.add(new Edit(end, end, more.toString()));
        }
    }

    private String text(XmlPlaces.Element entry) {
        return entry.first("text")
                .map(text -> xml.substring(text.contentStart(), text.contentEnd()))
                .orElse("");
    }

    private void setText(XmlPlaces.Element entry, String text) {
        var words = entry.first("text");
        if (words.isPresent() && !words.get().isSelfClosing()) {
            edits.add(new Edit(words.get().contentStart(), words.get().contentEnd(), XmlText.content(text)));
        } else if (words.isPresent()) {
            edits.add(new Edit(
                    words.get().start(), words.get().end(), element(words.get().qualifiedName(), text)));
        } else if (!entry.isSelfClosing()) {
            edits.add(new Edit(entry.contentStart(), entry.contentStart(), element(entry.prefix() + "text", text)));
        } else {
            var opened = xml.substring(entry.start(), entry.end() - 2).stripTrailing() + ">"
                    + element(entry.prefix() + "text", text) + "</" + entry.qualifiedName() + ">";
            edits.add(new Edit(entry.start(), entry.end(), opened));
        }
    }

    private void add(List<NewRule> added) {
        if (added.isEmpty()) {
            return;
        }
        var last = decisionTable.children().getLast();
        var indent = blanksBefore(last.start());
        var text = new StringBuilder();
        for (var rule : added) {
            check(rule);
            text.append(indent).append(written(rule, indent));
        }
        edits.add(new Edit(last.end(), last.end(), text.toString()));
    }

    private void check(NewRule rule) {
        if (rule.inputs().size() != table.inputs().size()
                || rule.outputs().size() != table.outputs().size()
                || !rule.notes().isEmpty()
                        && rule.notes().size() != table.annotations().size()) {
            throw new IllegalArgumentException("a rule of " + table.key() + " needs a text for each column, but got "
                    + rule.inputs().size() + " inputs, " + rule.outputs().size() + " outputs, "
                    + rule.notes().size() + " notes");
        }
    }

    private String written(NewRule rule, String indent) {
        var prefix = decisionTable.prefix();
        var inner = indent + step(indent);
        var text = new StringBuilder("<" + prefix + "rule id=\"" + XmlText.attribute(rule.id()) + "\">");
        for (int i = 0; i < rule.inputs().size(); i++) {
            var id = freeId(rule.id() + "_" + table.inputs().get(i).name());
            text.append(inner).append(entry("inputEntry", id, rule.inputs().get(i), inner));
        }
        for (int i = 0; i < rule.outputs().size(); i++) {
            var id = freeId(rule.id() + "_" + table.outputs().get(i).name());
            text.append(inner).append(entry("outputEntry", id, rule.outputs().get(i), inner));
        }
        for (int i = 0; i < table.annotations().size(); i++) {
            var note = rule.notes().isEmpty() ? "" : rule.notes().get(i);
            text.append(inner).append(entry("annotationEntry", "", note, inner));
        }
        return text.append(indent).append("</" + prefix + "rule>").toString();
    }

    private String freeId(String wanted) {
        var id = wanted;
        for (int i = 2; xml.contains("\"" + id + "\"") || !ids.add(id); i++) {
            id = wanted + "_" + i;
        }
        return id;
    }

    private String entry(String name, String id, String text, String indent) {
        var prefix = decisionTable.prefix();
        var attribute = id.isEmpty() ? "" : " id=\"" + XmlText.attribute(id) + "\"";
        return "<" + prefix + name + attribute + ">" + indent + step(indent) + element(prefix + "text", text) + indent
                + "</" + prefix + name + ">";
    }

    /** Two blanks more than what stands before, if the file has lines at all. */
    private static String step(String indent) {
        return indent.indexOf('\n') < 0 ? "" : "  ";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + XmlText.content(text) + "</" + name + ">";
    }

    private String blanksBefore(int position) {
        int start = position;
        while (start > 0 && Character.isWhitespace(xml.charAt(start - 1))) {
            start--;
        }
        return xml.substring(start, position);
    }

    private byte[] result() {
        edits.sort(Comparator.comparingInt(Edit::start));
        var result = new StringBuilder(xml.length() + 1_000);
        int at = 0;
        for (var edit : edits) {
            if (edit.start() < at) {
                throw new IllegalArgumentException("changes of the same place contradict each other");
            }
            result.append(xml, at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return result.append(xml, at, xml.length()).toString().getBytes(StandardCharsets.UTF_8);
    }
}
