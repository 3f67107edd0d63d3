package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableDiff;
import org.entente.decisiontables.TableDiff.CellChange;
import org.entente.decisiontables.TableEditor;
import org.entente.decisiontables.TableReader;
import org.entente.rules.DraftView;

/**
 * Two managers saved the same draft: for each place at which theirs and one's own differ, the second chooses what shall
 * stand. Nothing is chosen in advance where both changed something, and nothing is overwritten in silence.
 */
final class ConflictDialog extends SidesDialog {

    private final transient DraftView theirs;
    private final transient byte[] mine;
    private final transient RuleWords words;
    private final transient Map<CellChange, RadioButtonGroup<Side>> cells = new LinkedHashMap<>();
    private final transient Map<String, RadioButtonGroup<Side>> added = new LinkedHashMap<>();
    private final transient Map<String, RadioButtonGroup<Side>> removed = new LinkedHashMap<>();
    private final transient RadioButtonGroup<Side> whole = new RadioButtonGroup<>();
    private final transient Consumer<byte[]> chosen;

    /**
     * @param theirs     the draft as somebody else saved it
     * @param difference from theirs to one's own; empty if one of them can't be read
     * @param sinceBase  what they changed, so that what only one of the two touched is chosen in advance
     * @param chosen     gets the file that shall be saved over theirs
     */
    ConflictDialog(
            DraftView theirs,
            byte[] mine,
            Optional<TableDiff> difference,
            Optional<TableDiff> sinceBase,
            RuleWords words,
            Consumer<byte[]> chosen) {
        super(words.say("rules.ui.conflict.lead", theirs.author(), String.valueOf(theirs.revision())), words.all());
        this.theirs = theirs;
        this.mine = mine;
        this.words = words;
        this.chosen = chosen;
        if (difference.isPresent() && theirs.table().isPresent()) {
            add(both(), places(theirs.table().get(), difference.get(), sinceBase));
        } else {
            ask(whole, words.say("rules.ui.conflict.mine"), words.say("rules.ui.conflict.theirs"));
            whole.setLabel(words.say("rules.ui.conflict.unreadable"));
            add(whole);
        }
    }

    @Override
    protected void chosen() {
        chosen.accept(result());
    }

    private Component places(Table table, TableDiff difference, Optional<TableDiff> sinceBase) {
        var own = TableReader.read(mine).asTable().orElse(table);
        var list = new Div();
        list.addClassName("conflict-places");
        for (var change : difference.cells()) {
            var group = group(
                    words.say("rules.ui.conflict.cell", change.rule(), Difference.column(table, change, words)),
                    words.say("rules.ui.conflict.mineOf", shown(own, change, change.after())),
                    words.say("rules.ui.conflict.theirsOf", shown(table, change, change.before())));
            cells.put(change, group);
            if (sinceBase.isPresent() && !touched(sinceBase.get(), change)) {
                group.setValue(Side.MINE);
            }
            list.add(group);
        }
        difference
                .added()
                .forEach(rule -> list.add(
                        rule(added, rule.id(), words.say("rules.ui.conflict.rule.mineOnly", rule.id()), true)));
        difference
                .removed()
                .forEach(rule -> list.add(
                        rule(removed, rule.id(), words.say("rules.ui.conflict.rule.theirsOnly", rule.id()), false)));
        return list;
    }

    private String shown(Table table, CellChange change, String text) {
        var shown = Difference.cell(table, change, text, words);
        return shown.isEmpty() ? words.say("rules.ui.value.none") : shown;
    }

    /** A rule that is in one of the two only is kept or left out. */
    private RadioButtonGroup<Side> rule(
            Map<String, RadioButtonGroup<Side>> groups, String id, String label, boolean isMine) {
        var keep = words.say("rules.ui.conflict.rule.keep");
        var drop = words.say("rules.ui.conflict.rule.drop");
        var group = group(label, isMine ? keep : drop, isMine ? drop : keep);
        groups.put(id, group);
        return group;
    }

    private static boolean touched(TableDiff theirs, CellChange place) {
        return theirs.cells().stream()
                .anyMatch(change ->
                        change.rule().equals(place.rule()) && change.column().equals(place.column()));
    }

    /** Theirs, with all of mine that was chosen. */
    private byte[] result() {
        if (cells.isEmpty() && added.isEmpty() && removed.isEmpty()) {
            return whole.getValue() == Side.MINE ? mine : theirs.xml();
        }
        return TableEditor.merge(
                theirs.xml(), mine, chosen(cells, Side.MINE), chosen(added, Side.MINE), chosen(removed, Side.MINE));
    }

    private static <T> List<T> chosen(Map<T, RadioButtonGroup<Side>> groups, Side side) {
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() == side)
                .map(Map.Entry::getKey)
                .toList();
    }
}
