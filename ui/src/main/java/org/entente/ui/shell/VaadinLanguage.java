package org.entente.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.entente.access.Language;
import org.springframework.stereotype.Component;

/** Gives Vaadin views the reader's language, as {@link LanguageChoice} finds it, and says so in the page's {@code lang}. */
@Component
class VaadinLanguage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> language(VaadinRequest.getCurrent())
                        .ifPresent(language -> init.getUI().setLocale(language.locale())));
        event.addIndexHtmlRequestListener(response -> language(response.getVaadinRequest())
                .ifPresent(
                        language -> response.getDocument().selectXpath("/html").attr("lang", language.code())));
    }

    private static Optional<Language> language(VaadinRequest request) {
        return request instanceof VaadinServletRequest servletRequest
                ? Optional.of(LanguageChoice.of(servletRequest.getHttpServletRequest()))
                : Optional.empty();
    }
}
