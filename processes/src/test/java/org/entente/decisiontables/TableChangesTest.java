package org.entente.decisiontables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.decisiontables.TableDiff.CellChange;
import org.entente.decisiontables.TableDiff.ColumnKind;
import org.entente.decisiontables.TableDiff.HeadPart;
import org.junit.jupiter.api.Test;

/** Changes to a table's file, and what is told to differ afterwards. */
class TableChangesTest {

    private final byte[] file = Tables.file("routing");
    private final Table table = Tables.readable(file);

    @Test
    void changesOneCellAndNothingElse() {
        var changed = TableEditor.setCell(file, "M-01", "amount", "> 5000");

        assertThat(new String(changed, UTF_8))
                .isEqualTo(new String(file, UTF_8).replace("<text>&lt;= 5000</text>", "<text>&gt; 5000</text>"));
        assertThat(TableDiff.between(table, Tables.readable(changed)))
                .isEqualTo(new TableDiff(
                        List.of(),
                        List.of(),
                        List.of(new CellChange("M-01", ColumnKind.INPUT, "amount", "<= 5000", "> 5000")),
                        List.of()));
    }

    @Test
    void changesOutputsAndNotes() {
        var changed = TableEditor.setCell(file, "M-02", "days", "45");
        changed = TableEditor.setCell(changed, "M-02", "Source", "Law & order <2>");

        assertThat(TableDiff.between(table, Tables.readable(changed)).cells())
                .containsExactly(
                        new CellChange("M-02", ColumnKind.OUTPUT, "days", "60", "45"),
                        new CellChange("M-02", ColumnKind.NOTE, "Source", "Handling policy 2", "Law & order <2>"));
    }

    @Test
    void changesTheDescriptionThatTheEditorKeepsTheSourceIn() {
        var edited = Tables.file("triage-from-the-editor");

        var changed = TableEditor.setCell(edited, "DecisionRule_0x1a2b3", "Source", "Handling policy 10");
        changed = TableEditor.setCell(changed, "DecisionRule_0x1a2b3", "Meaning", "Many of them");
        changed = TableEditor.setCell(changed, "DecisionRule_0x1a2b3", "publicity", "\"PUBLIC\"");

        var read = Tables.readable(changed);
        var rule = read.rule("DecisionRule_0x1a2b3").orElseThrow();
        assertThat(read.source(rule)).isEqualTo("Handling policy 10");
        assertThat(rule.notes()).containsExactly("Many of them", "Handling policy 10");
        assertThat(rule.conditions().get(2).text()).isEqualTo("\"PUBLIC\"");
    }

    @Test
    void addsARuleWithTheNextCode() {
        var added = TableEditor.addRule(
                file,
                List.of("\"TELECOM\"", "> 5000", "-", "true"),
                List.of("\"CONSUMER_SERVICE\"", "90"),
                List.of("Law 3"));

        var changed = Tables.readable(added.xml());
        assertThat(added.rule()).isEqualTo("M-03");
        assertThat(changed.rule("M-03").orElseThrow().row()).isEqualTo(3);
        assertThat(changed.source(changed.rule("M-03").orElseThrow())).isEqualTo("Law 3");
        assertThat(TableDiff.between(table, changed).added())
                .extracting(Rule::id)
                .containsExactly("M-03");
        assertThat(TableEditor.removeRule(added.xml(), "M-03")).isEqualTo(file);
    }

    @Test
    void givesRulesOfTheEditorTheNextCode() {
        var coded = Tables.readable(TableEditor.codeRules(Tables.file("triage-from-the-editor")));

        assertThat(coded.rules()).extracting(Rule::id).endsWith("T-06", "T-07");
        assertThat(TableEditor.codeRules(file)).isEqualTo(file);

        var odd = new String(Tables.file("triage-from-the-editor"), UTF_8)
                .replace("<rule id=\"DecisionRule_0x1a2b3\">", "<rule  label='id=\"x\"' id = 'DecisionRule&#95;1'>");
        assertThat(Tables.readable(TableEditor.codeRules(odd.getBytes(UTF_8))).rules())
                .extracting(Rule::id)
                .endsWith("T-06", "T-07");
    }

    @Test
    void takesChosenDifferencesOver() {
        var mine = TableEditor.setCell(file, "M-01", "amount", "< 4000");
        mine = TableEditor.setCell(mine, "M-01", "days", "20");
        mine = TableEditor.addRule(mine, List.of("-", "> 10000", "-", "-"), List.of("", "1"), List.of())
                .xml();
        var theirs = TableEditor.removeRule(TableEditor.setCell(file, "M-01", "days", "25"), "M-02");
        var differences = TableDiff.between(Tables.readable(theirs), Tables.readable(mine));
        assertThat(differences.cells()).hasSize(2);
        assertThat(differences.added()).extracting(Rule::id).containsExactly("M-02", "M-03");

        var merged =
                TableEditor.merge(theirs, mine, List.of(differences.cells().getFirst()), List.of("M-03"), List.of());

        var read = Tables.readable(merged);
        assertThat(read.rules()).extracting(Rule::id).containsExactly("M-01", "M-03");
        assertThat(read.rule("M-01").orElseThrow().conditions().get(1).text()).isEqualTo("< 4000");
        assertThat(read.rule("M-01").orElseThrow().conclusions().get(1).text()).isEqualTo("25");
        assertThat(read.rule("M-03").orElseThrow().conditions().get(1).text()).isEqualTo("> 10000");
    }

    @Test
    void keepsRulesApartThatTwoPeopleAdded() {
        var mine = TableEditor.addRule(file, List.of("-", "> 10000", "-", "-"), List.of("", "1"), List.of())
                .xml();
        var theirs = TableEditor.addRule(file, List.of("-", "0", "-", "true"), List.of("", "2"), List.of())
                .xml();

        var recoded = TableEditor.recodeAdded(mine, table, Tables.readable(theirs));

        var difference = TableDiff.between(Tables.readable(theirs), Tables.readable(recoded));
        assertThat(difference.added()).extracting(Rule::id).containsExactly("M-04");
        assertThat(difference.removed()).extracting(Rule::id).containsExactly("M-03");
        assertThat(TableEditor.recodeAdded(mine, table, Tables.readable(mine))).isEqualTo(mine);
    }

    @Test
    void saysWhatDoesNotFit() {
        assertThatThrownBy(() -> TableEditor.setCell(file, "M-09", "amount", "-"))
                .hasMessageContaining("M-09");
        assertThatThrownBy(() -> TableEditor.setCell(file, "M-01", "nothing", "-"))
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> TableEditor.setCell(file, "M-01", "amount", "\u0000"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableEditor.addRule(file, List.of("-"), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableEditor.removeRule("<x/>".getBytes(UTF_8), "M-01"))
                .hasMessageContaining("NOT_DMN");
    }

    @Test
    void tellsRulesByTheirIdsAndHeadsByTheirNames() {
        var text = new String(file, UTF_8);
        int first = text.indexOf("<rule id=\"M-01\">");
        int second = text.indexOf("<rule id=\"M-02\">");
        int end = text.indexOf("</decisionTable>");
        var swapped = text.substring(0, first)
                + text.substring(second, end)
                + text.substring(first, second)
                + text.substring(end);

        assertThat(TableDiff.between(table, Tables.readable(swapped)).isEmpty()).isTrue();
        assertThat(TableDiff.between(table, Tables.readable(text.replace("Who helps?", "Who?")))
                        .head())
                .extracting(TableDiff.HeadChange::part)
                .containsExactly(HeadPart.QUESTION);
    }

    @Test
    void writesATableThatReadsBack() {
        for (var key : List.of("triage", "deadlines")) {
            var shipped = Tables.shipped(key);

            var again = Tables.readable(TableWriter.write(shipped));

            assertThat(TableDiff.between(shipped, again).isEmpty()).isTrue();
            assertThat(TableContract.of(shipped).check(again)).isEmpty();
            assertThat(TableWriter.write(again)).isEqualTo(TableWriter.write(shipped));
        }
    }
}
