package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Locale;

/** A key as it looks on a keyboard. */
@Tag("kbd")
final class Keycap extends Component {

    private Keycap(String key) {
        getElement().setText(key.toUpperCase(Locale.ROOT));
    }

    static Keycap of(String key) {
        return new Keycap(key);
    }

    /** The same, only to be seen: what it stands beside already says {@code aria-keyshortcuts}. */
    static Keycap silent(String key) {
        var cap = new Keycap(key);
        cap.getElement().setAttribute("aria-hidden", "true");
        return cap;
    }
}
