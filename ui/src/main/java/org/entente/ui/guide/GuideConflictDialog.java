package org.entente.ui.guide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.guide.Guide;
import org.entente.guide.GuideChange;
import org.entente.guide.GuideChange.Kind;
import org.entente.guide.GuideSaveOutcome;
import org.entente.ui.rules.SidesDialog;

/**
 * Two managers saved the same draft of the guide: the second one chooses for each question, outcome, fact and body that differs.
 * What only one of the two touched is chosen in advance.
 */
final class GuideConflictDialog extends SidesDialog {

    private final transient GuideSaveOutcome.Conflict conflict;
    private final transient Guide mine;
    private final transient Consumer<Guide> chosen;
    private final transient Map<GuideNode, RadioButtonGroup<Side>> groups = new LinkedHashMap<>();

    /**
     * @param base   what one started from
     * @param mine   what was to be saved
     * @param chosen gets the guide that shall be saved over theirs
     */
    GuideConflictDialog(
            GuideSaveOutcome.Conflict conflict, Guide base, Guide mine, GuideWords words, Consumer<Guide> chosen) {
        super(
                words.say(
                        "rules.ui.conflict.lead",
                        conflict.theirs().author(),
                        String.valueOf(conflict.theirs().revision())),
                words.all());
        this.conflict = conflict;
        this.mine = mine;
        this.chosen = chosen;
        var touchedByMe = nodes(GuideChange.between(base, mine));
        var touchedByThem = nodes(conflict.sinceBase());
        var list = new Div();
        list.addClassName("conflict-places");
        for (var change : conflict.difference()) {
            var node = new GuideNode(change.part(), change.id());
            var group = group(change, node, words);
            groups.put(node, group);
            if (!touchedByThem.contains(node)) {
                group.setValue(Side.MINE);
            } else if (!touchedByMe.contains(node)) {
                group.setValue(Side.THEIRS);
            }
            list.add(group);
            if (change.kind() == Kind.CHANGED) {
                var name = words.say("guide.ui.conflict.fields");
                list.add(new Fold(name, GuideChangeList.fieldTable(change.fields(), name, words)));
            }
        }
        add(both(), list);
    }

    @Override
    protected void chosen() {
        var own = groups.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() == Side.MINE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        chosen.accept(GuideEdits.merge(conflict.theirs().guide(), mine, own));
    }

    private RadioButtonGroup<Side> group(GuideChange change, GuideNode node, GuideWords words) {
        var guide = change.kind() == Kind.REMOVED ? conflict.theirs().guide() : mine;
        var name = words.say("guide.ui.part." + change.part(), words.title(guide, node));
        var keep = words.say("rules.ui.conflict.rule.keep");
        var drop = words.say("rules.ui.conflict.rule.drop");
        return switch (change.kind()) {
            case ADDED -> group(words.say("guide.ui.conflict.mineOnly", name), keep, drop);
            case REMOVED -> group(words.say("guide.ui.conflict.theirsOnly", name), drop, keep);
            case CHANGED -> group(name, words.say("rules.ui.conflict.mine"), words.say("rules.ui.conflict.theirs"));
        };
    }

    private static Set<GuideNode> nodes(java.util.List<GuideChange> changes) {
        return changes.stream()
                .map(change -> new GuideNode(change.part(), change.id()))
                .collect(Collectors.toSet());
    }
}
