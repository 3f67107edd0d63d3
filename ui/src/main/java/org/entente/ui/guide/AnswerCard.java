package org.entente.ui.guide;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.guide.Answer;
import org.entente.guide.Guide;
import org.entente.guide.LocalText;

/** An answer: what it says, where it leads, and what is known with it. */
final class AnswerCard extends Div {

    private final transient TextSlot label;
    private final transient TextSlot hint;
    private final ComboBox<String> next;
    private final TextField id;
    private final FactRows facts;

    AnswerCard(Answer answer, Guide guide, NodeForm form, Function<GuideNode, String> address) {
        var words = form.words();
        label = form.line("guide.ui.form.answer.label", answer.label(), false);
        hint = form.line("guide.ui.form.answer.hint", answer.hint(), true);
        next = next(answer, guide, words);
        id = new TextField(words.say("guide.ui.form.answer.id"));
        id.setHelperText(words.say("guide.ui.form.answer.id.help"));
        id.setValue(answer.id());
        facts = new FactRows(lists(answer.facts()), true, guide, words);
        var go = new Anchor("", words.say("guide.ui.form.answer.go"));
        go.addClassName("small");
        next.addValueChangeListener(change -> aim(go, guide, address));
        aim(go, guide, address);
        var more =
                new Fold(words.say("guide.ui.form.answer.more", answer.facts().size()), facts, id);
        addClassName("form-card");
        add(label.component(), hint.component(), next, go, more);
    }

    List<TextSlot> slots() {
        return List.of(label, hint);
    }

    LocalText label() {
        return label.value();
    }

    String typedId() {
        return id.getValue().strip();
    }

    void name(String written) {
        id.setValue(written);
    }

    Answer answer(String written) {
        var target = next.getValue();
        return new Answer(written, label.value(), hint.optional(), target == null ? "" : target, facts.single());
    }

    private void aim(Anchor go, Guide guide, Function<GuideNode, String> address) {
        var target =
                next.getValue() == null ? java.util.Optional.<GuideNode>empty() : GuideNode.of(guide, next.getValue());
        go.setVisible(target.isPresent());
        target.ifPresent(node -> go.setHref("/" + address.apply(node)));
    }

    /** An id that leads nowhere stays, so that it can be seen and mended. */
    private static ComboBox<String> next(Answer answer, Guide guide, GuideWords words) {
        var next = new ComboBox<String>(words.say("guide.ui.form.answer.next"));
        var ids = new ArrayList<String>();
        guide.questions().forEach(question -> ids.add(question.id()));
        guide.outcomes().forEach(outcome -> ids.add(outcome.id()));
        if (!answer.next().isEmpty() && !ids.contains(answer.next())) {
            ids.add(answer.next());
        }
        next.setItems(ids);
        next.setItemLabelGenerator(one -> words.next(guide, one));
        if (!answer.next().isEmpty()) {
            next.setValue(answer.next());
        }
        return next;
    }

    private static Map<String, List<String>> lists(Map<String, String> facts) {
        return facts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
    }
}
