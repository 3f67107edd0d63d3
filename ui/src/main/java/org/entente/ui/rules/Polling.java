package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Looks again and again as long as a component wants it and is on the page. A page has one interval for all that is on it:
 * the first to look sets it, the last to stop ends it.
 */
final class Polling {

    private static final int MILLIS = 700;

    private final Runnable look;
    private @Nullable UI page;
    private @Nullable Registration looking;
    private boolean wanted;

    Polling(Component component, Runnable look) {
        this.look = look;
        component.addAttachListener(attach -> {
            page = attach.getUI();
            update();
        });
        component.addDetachListener(detach -> {
            stop();
            page = null;
        });
    }

    void want(boolean wanted) {
        this.wanted = wanted;
        update();
    }

    private void update() {
        if (!wanted) {
            stop();
        } else if (page != null && looking == null) {
            looking = page.addPollListener(poll -> look.run());
            page.setPollInterval(MILLIS);
        }
    }

    private void stop() {
        if (page == null || looking == null) {
            return;
        }
        looking.remove();
        looking = null;
        if (!ComponentUtil.hasEventListener(page, PollEvent.class)) {
            page.setPollInterval(-1);
        }
    }
}
