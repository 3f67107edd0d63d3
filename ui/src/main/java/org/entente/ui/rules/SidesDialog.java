package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import org.entente.ui.casefile.Wording;

/**
 * Two managers saved the same draft: the second one chooses for each place at which the two differ. It can be saved only once
 * everything is chosen, and left without a choice at any time.
 */
public abstract class SidesDialog extends Dialog {

    /** Which of the two shall stand. */
    public enum Side {
        MINE,
        THEIRS
    }

    private final transient Wording words;
    private final transient List<RadioButtonGroup<Side>> groups = new ArrayList<>();
    private final Button save;

    /** @param lead who saved in the meantime */
    protected SidesDialog(String lead, Wording words) {
        this.words = words;
        setHeaderTitle(words.say("rules.ui.conflict.title"));
        addClassName("conflict-dialog");
        setCloseOnOutsideClick(false);
        add(new Paragraph(lead));
        save = new Button(words.say("rules.ui.conflict.save"), click -> {
            close();
            chosen();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("rules.ui.conflict.later"), click -> close()), save);
    }

    /** Everything is chosen and shall be saved. */
    protected abstract void chosen();

    /** Buttons that choose the same for all places. */
    protected final Component both() {
        var buttons = new Div(
                new Button(words.say("rules.ui.conflict.allMine"), click -> chooseAll(Side.MINE)),
                new Button(words.say("rules.ui.conflict.allTheirs"), click -> chooseAll(Side.THEIRS)));
        buttons.addClassName("actions");
        return buttons;
    }

    /** A place at which the two differ; nothing is chosen yet. */
    protected final RadioButtonGroup<Side> group(String label, String mineText, String theirsText) {
        var group = new RadioButtonGroup<Side>(label);
        ask(group, mineText, theirsText);
        return group;
    }

    /** Makes a group one of the places. */
    protected final void ask(RadioButtonGroup<Side> group, String mineText, String theirsText) {
        group.setItems(Side.values());
        group.setItemLabelGenerator(side -> side == Side.MINE ? mineText : theirsText);
        group.addValueChangeListener(change -> ready());
        groups.add(group);
        ready();
    }

    private void chooseAll(Side side) {
        groups.forEach(group -> group.setValue(side));
    }

    private void ready() {
        save.setEnabled(groups.stream().noneMatch(RadioButtonGroup::isEmpty));
    }
}
