package org.entente.ui.guide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.entente.guide.Door;
import org.entente.guide.Guide;
import org.entente.guide.HelpBody;
import org.entente.guide.Step;

/** Something that one can do: which door, why, and for whom. */
final class StepCard extends Div {

    private final Select<Door> door = new Select<>();
    private final Select<String> body = new Select<>();
    private final transient TextSlot text;
    private final FactRows when;

    StepCard(Step step, Guide guide, NodeForm form) {
        var words = form.words();
        door.setLabel(words.say("guide.ui.form.step.door"));
        door.setItems(Door.values());
        door.setItemLabelGenerator(one -> words.say("guide.ui.door." + one));
        door.setValue(step.door());
        body.setLabel(words.say("guide.ui.form.step.help"));
        body.setItems(bodies(step, guide));
        body.setItemLabelGenerator(id -> id == null
                ? ""
                : guide.help(id).map(HelpBody::name).map(words::text).orElse(id));
        if (step.help() != null) {
            body.setValue(step.help());
        }
        body.setVisible(step.door() == Door.HELP);
        door.addValueChangeListener(change -> body.setVisible(change.getValue() == Door.HELP));
        text = form.area("guide.ui.form.step.text", 2, step.text(), false);
        when = new FactRows(step.when(), false, guide, words);
        var conditions =
                new Fold(words.say("guide.ui.form.step.when", step.when().size()), when);
        conditions.setOpen(!step.when().isEmpty());
        addClassName("form-card");
        add(door, body, text.component(), conditions);
    }

    List<TextSlot> slots() {
        return List.of(text);
    }

    Step step() {
        var chosen = door.getValue();
        return new Step(chosen, chosen == Door.HELP ? body.getValue() : null, when.values(), text.value());
    }

    private static List<String> bodies(Step step, Guide guide) {
        var ids = new ArrayList<>(guide.help().stream().map(HelpBody::id).toList());
        if (step.help() != null && !ids.contains(step.help())) {
            ids.add(step.help());
        }
        return ids;
    }
}
