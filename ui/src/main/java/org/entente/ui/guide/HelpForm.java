package org.entente.ui.guide;

import com.vaadin.flow.component.textfield.TextField;
import org.entente.access.Language;
import org.entente.guide.Guide;
import org.entente.guide.HelpBody;
import org.jspecify.annotations.Nullable;

/** Another body that helps. */
final class HelpForm extends NodeForm {

    private final String id;
    private final transient TextSlot name;
    private final TextField url;
    private final TextField phone;
    private final transient TextSlot text;

    HelpForm(HelpBody body, GuideWords words, Language shown) {
        super(words, shown);
        id = body.id();
        name = line("guide.ui.form.help.name", body.name(), false);
        url = field("guide.ui.form.help.url", body.url());
        phone = field("guide.ui.form.help.phone", body.phone());
        text = area("guide.ui.form.help.text", 3, body.text(), false);
        add(name.component(), url, phone, text.component());
    }

    @Override
    Guide applyTo(Guide guide) {
        return GuideEdits.with(guide, new HelpBody(id, name.value(), written(url), written(phone), text.value()));
    }

    private TextField field(String key, @Nullable String value) {
        var field = new TextField(words().say(key));
        field.setValue(value == null ? "" : value);
        return field;
    }

    private static @Nullable String written(TextField field) {
        var text = field.getValue().strip();
        return text.isEmpty() ? null : text;
    }
}
