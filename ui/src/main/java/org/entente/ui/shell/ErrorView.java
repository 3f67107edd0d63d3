package org.entente.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** The same words as on the public error pages, for a view that can't be shown. */
abstract class ErrorView extends Div implements HasDynamicTitle {

    private final Texts texts;
    private String heading = "";

    ErrorView(Texts texts) {
        this.texts = texts;
        addClassName("wrap");
    }

    @Override
    public final String getPageTitle() {
        return texts.pageTitle(getLocale(), heading);
    }

    /** Shows the words for a status, with the reference, and returns the status. */
    final int show(int status, String reference) {
        heading = getTranslation("common.error." + status + ".title");
        var lead = new Paragraph(getTranslation("common.error." + status + ".text"));
        lead.addClassName("lead");
        var home = new Anchor("/", getTranslation("common.error.home"));
        home.setRouterIgnore(true);
        home.addClassName("btn");
        var search = new Anchor("/complaints", getTranslation("common.error.search"));
        search.setRouterIgnore(true);
        search.addClassNames("btn", "quiet");
        var ways = new Div(home, search);
        ways.addClassNames("row", "tight");
        var quoted = new Paragraph(getTranslation("common.error.reference", reference));
        quoted.addClassNames("small", "soft");
        var page = new Div(new H1(heading), lead, ways, quoted);
        page.addClassNames("prose", "error-page");
        removeAll();
        add(page);
        return status;
    }
}
