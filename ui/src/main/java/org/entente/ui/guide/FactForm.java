package org.entente.ui.guide;

import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.access.Language;
import org.entente.guide.FactKey;
import org.entente.guide.FactQuestion;
import org.entente.guide.Guide;

/** How a fact is asked for. Its values are the product's; their names are here. */
final class FactForm extends NodeForm {

    private final String id;
    private final transient TextSlot title;
    private final transient TextSlot help;
    private final transient Map<String, TextSlot> values = new LinkedHashMap<>();

    FactForm(FactQuestion fact, GuideWords words, Language shown) {
        super(words, shown);
        id = fact.id();
        title = line("guide.ui.form.question.title", fact.title(), false);
        help = area("guide.ui.form.question.help", 2, fact.help(), true);
        add(title.component(), help.component());
        if (!fact.answers().isEmpty()) {
            add(new H3(words.say("guide.ui.form.answers")));
        }
        for (var value : fact.answers()) {
            var slot = line("guide.ui.form.value.name", value.label(), false);
            values.put(value.id(), slot);
            add(slot.component());
        }
        FactKey.of(id).filter(key -> key.kind() == FactKey.Kind.CODE).ifPresent(this::addMissing);
    }

    @Override
    Guide applyTo(Guide guide) {
        List<FactQuestion.Value> named = new ArrayList<>();
        values.forEach((code, slot) -> named.add(new FactQuestion.Value(code, slot.value())));
        return GuideEdits.with(guide, new FactQuestion(id, title.value(), help.optional(), named));
    }

    /** A value that the guide has no name for yet gets a field. */
    private void addMissing(FactKey key) {
        key.codes().stream()
                .filter(code -> key.isAsked() && !values.containsKey(code))
                .forEach(code -> {
                    var slot = line("guide.ui.form.value.name", null, false);
                    values.put(code, slot);
                    add(slot.component());
                });
    }
}
