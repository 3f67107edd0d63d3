package org.entente.ui.overview;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** The mailbox whose link to all files was opened in this session. */
record OpenedHere(UUID mailbox) implements Serializable {

    static void remember(UUID mailbox) {
        VaadinSession.getCurrent().setAttribute(OpenedHere.class, new OpenedHere(mailbox));
    }

    static Optional<UUID> current() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getAttribute(OpenedHere.class))
                .map(OpenedHere::mailbox);
    }
}
