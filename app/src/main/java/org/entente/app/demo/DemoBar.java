package org.entente.app.demo;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import org.entente.ui.shell.LanguageChoice;
import org.entente.ui.shell.Texts;
import org.jsoup.nodes.Element;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says on top of every page that this is the demo, with the way to its mailboxes and clock. */
@ControllerAdvice
@Profile("demo")
class DemoBar implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    DemoBar(Texts texts) {
        this.texts = texts;
    }

    /** Has the frame of the public pages show the bar. */
    @ModelAttribute("demoBar")
    boolean onPublicPages() {
        return true;
    }

    /** Puts the bar into the page around the Vaadin views. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::addTo);
    }

    private void addTo(IndexHtmlResponse page) {
        if (page.getVaadinRequest() instanceof VaadinServletRequest request) {
            var language = LanguageChoice.of(request.getHttpServletRequest());
            page.getDocument().body().prependChild(bar(language.locale()));
        }
    }

    private Element bar(Locale locale) {
        var bar = new Element("aside").addClass("demo-bar").attr("aria-label", texts.get(locale, "demo.bar.label"));
        var wrap = bar.appendElement("div").addClass("wrap");
        wrap.appendElement("b").text(texts.get(locale, "demo.bar.label"));
        for (var link : List.of("/demo", "/demo/mail")) {
            var key = link.equals("/demo") ? "demo.bar.start" : "demo.bar.mail";
            wrap.appendElement("a").attr("href", link).text(texts.get(locale, key));
        }
        return bar;
    }
}
