package org.entente.ui.moderation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.ui.casefile.Wording;

/**
 * Single keys that work the desk. They rest while somebody types in a field or a dialog is open, and can be switched off
 * for this browser (WCAG 2.2, 2.1.4), since they disturb people who speak to their computer.
 */
final class DeskKeys implements Serializable {

    /** For everybody; the others are for those who decide on tasks. */
    private static final String COMMON = "/?";

    private static final String DECIDING = "jknmacrphtseq";

    private static final String LISTEN = """
            const desk = this, keys = $0;
            if (desk.deskKeys) { window.removeEventListener('keydown', desk.deskKeys); }
            desk.deskKeys = event => {
              if (!desk.isConnected) { window.removeEventListener('keydown', desk.deskKeys); return; }
              if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) { return; }
              if (event.key.length !== 1 || !keys.includes(event.key.toLowerCase())) { return; }
              if (localStorage.getItem('desk-keys') === 'off') { return; }
              const at = event.composedPath()[0];
              const input = at.closest && at.closest('input');
              const typing = at.isContentEditable || (at.closest && at.closest('textarea, select, vaadin-select'))
                || (input && !['checkbox', 'radio', 'button', 'submit'].includes(input.type));
              if (typing || document.querySelector('vaadin-dialog[opened], [popover]:popover-open')) { return; }
              event.preventDefault();
              const item = desk.querySelector('[data-item]');
              desk.dispatchEvent(new CustomEvent('desk-key',
                { detail: { key: event.key.toLowerCase(), item: item ? item.dataset.item : '' } }));
            };
            window.addEventListener('keydown', desk.deskKeys);
            """;

    private final Element desk;
    private final transient Wording words;
    private final boolean decides;

    /** Takes a pressed key and the item that was on the screen then. */
    interface Listener extends Serializable {
        void pressed(String key, String item);
    }

    /** What travels with the event. */
    record Pressed(String key, String item) {}

    DeskKeys(Element desk, Viewer viewer, Wording words, Listener listener) {
        this.desk = desk;
        this.words = words;
        this.decides = viewer.has(Role.MODERATOR);
        desk.addEventListener("desk-key", event -> {
                    var pressed = event.getEventDetail(Pressed.class);
                    listener.pressed(pressed.key(), pressed.item());
                })
                .addEventDetail();
    }

    /** Begins to listen; to be called each time the desk appears in a page. */
    void listen() {
        desk.executeJs(LISTEN, decides ? COMMON + DECIDING : COMMON);
    }

    /** Shows which keys there are, with the switch that turns them off. */
    void explain() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.say("desk.keys.title"));
        dialog.addClassName("keys-dialog");
        dialog.add(
                new Paragraph(words.say("desk.keys.lead")),
                list(),
                new Paragraph(words.say("desk.keys.send")),
                onOff());
        dialog.getFooter().add(new Button(words.say("common.action.close"), click -> dialog.close()));
        dialog.open();
    }

    private DescriptionList list() {
        var list = new DescriptionList();
        list.addClassName("keys");
        if (decides) {
            for (var key : DECIDING.split("")) {
                add(list, key, "desk.keys." + key);
            }
        }
        add(list, "/", "desk.keys.search");
        add(list, "?", "desk.keys.help");
        return list;
    }

    private void add(DescriptionList list, String key, String textKey) {
        var term = new DescriptionList.Term();
        term.add(Keycap.of(key));
        list.add(term, new DescriptionList.Description(new Span(words.say(textKey))));
    }

    private Checkbox onOff() {
        var on = new Checkbox(words.say("desk.keys.on"), true);
        on.getElement()
                .executeJs("return localStorage.getItem('desk-keys') !== 'off'")
                .then(Boolean.class, on::setValue);
        on.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.executeJs("localStorage.setItem('desk-keys', $0)", change.getValue() ? "on" : "off");
            }
        });
        return on;
    }
}
