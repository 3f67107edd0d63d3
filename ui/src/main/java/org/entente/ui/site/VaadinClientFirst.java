package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import org.entente.ui.shell.VaadinRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

/** Hands what Vaadin's client asks to Vaadin before any public page of the same address can take it. */
@Component
class VaadinClientFirst extends AbstractHandlerMapping {

    private final Controller vaadin;

    VaadinClientFirst(@Qualifier("vaadinForwardingController") Controller vaadin) {
        this.vaadin = vaadin;
        setOrder(-1);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return VaadinRequests.isFromItsClient(request) ? vaadin : null;
    }
}
