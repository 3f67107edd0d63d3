package org.entente.ui.shell;

import com.vaadin.flow.component.UI;
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

    private final Texts texts;

    VaadinLanguage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init ->
                        language(VaadinRequest.getCurrent()).ifPresent(language -> speak(init.getUI(), language)));
        event.addIndexHtmlRequestListener(response -> language(response.getVaadinRequest())
                .ifPresent(
                        language -> response.getDocument().selectXpath("/html").attr("lang", language.code())));
    }

    /** Also what Vaadin itself says, when the server can't be reached. */
    private void speak(UI ui, Language language) {
        ui.setLocale(language.locale());
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(texts.get(language.locale(), "common.connection.retrying"));
        dialog.setDialogTextGaveUp(texts.get(language.locale(), "common.connection.lost"));
        ui.getPage()
                .executeJs(
                        "const shown = window.Vaadin.connectionIndicator; if (shown) shown.onlineText = $0",
                        texts.get(language.locale(), "common.connection.back"));
    }

    private static Optional<Language> language(VaadinRequest request) {
        return request instanceof VaadinServletRequest servletRequest
                ? Optional.of(LanguageChoice.of(servletRequest.getHttpServletRequest()))
                : Optional.empty();
    }
}
