package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
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
final class ConflictDialog extends Dialog {

    /** Which of the two shall stand. */
    enum Side {
        MINE,
        THEIRS
    }

    private final transient DraftView theirs;
    private final transient byte[] mine;
    private final transient RuleWords words;
    private final transient Map<CellChange, RadioButtonGroup<Side>> cells = new LinkedHashMap<>();
    private final transient Map<String, RadioButtonGroup<Side>> added = new LinkedHashMap<>();
    private final transient Map<String, RadioButtonGroup<Side>> removed = new LinkedHashMap<>();
    private final transient RadioButtonGroup<Side> whole = new RadioButtonGroup<>();
    private final Button save;

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
        this.theirs = theirs;
        this.mine = mine;
        this.words = words;
        setHeaderTitle(words.say("rules.ui.conflict.title"));
        addClassName("conflict-dialog");
        setCloseOnOutsideClick(false);
        add(new Paragraph(words.say("rules.ui.conflict.lead", theirs.author(), String.valueOf(theirs.revision()))));
        save = new Button(words.say("rules.ui.conflict.save"), click -> {
            close();
            chosen.accept(result());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (difference.isPresent() && theirs.table().isPresent()) {
            add(both(), places(theirs.table().get(), difference.get(), sinceBase));
        } else {
            label(whole, words.say("rules.ui.conflict.mine"), words.say("rules.ui.conflict.theirs"));
            whole.setLabel(words.say("rules.ui.conflict.unreadable"));
            add(whole);
        }
        getFooter().add(new Button(words.say("rules.ui.conflict.later"), click -> close()), save);
        ready();
    }

    private Component both() {
        var buttons = new Div(
                new Button(words.say("rules.ui.conflict.allMine"), click -> chooseAll(Side.MINE)),
                new Button(words.say("rules.ui.conflict.allTheirs"), click -> chooseAll(Side.THEIRS)));
        buttons.addClassName("actions");
        return buttons;
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

    private RadioButtonGroup<Side> group(String label, String mineText, String theirsText) {
        var group = new RadioButtonGroup<Side>(label);
        label(group, mineText, theirsText);
        return group;
    }

    private void label(RadioButtonGroup<Side> group, String mineText, String theirsText) {
        group.setItems(Side.values());
        group.setItemLabelGenerator(side -> side == Side.MINE ? mineText : theirsText);
        group.addValueChangeListener(change -> ready());
    }

    private static boolean touched(TableDiff theirs, CellChange place) {
        return theirs.cells().stream()
                .anyMatch(change ->
                        change.rule().equals(place.rule()) && change.column().equals(place.column()));
    }

    void chooseAll(Side side) {
        groups().forEach(group -> group.setValue(side));
    }

    private void ready() {
        save.setEnabled(groups().stream().noneMatch(RadioButtonGroup::isEmpty));
    }

    private List<RadioButtonGroup<Side>> groups() {
        var all = new ArrayList<>(cells.values());
        all.addAll(added.values());
        all.addAll(removed.values());
        if (all.isEmpty()) {
            all.add(whole);
        }
        return all;
    }

    /** Theirs, with all of mine that was chosen. */
    private byte[] result() {
        if (groups().contains(whole)) {
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
