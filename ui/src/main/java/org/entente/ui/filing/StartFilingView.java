package org.entente.ui.filing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.entente.access.Language;
import org.entente.filing.FilingDrafts;
import org.entente.ui.shell.ConsumerLayout;

/** Opens a new draft and goes on to its first question. */
@Route(value = "file", layout = ConsumerLayout.class)
@AnonymousAllowed
class StartFilingView extends Div implements BeforeEnterObserver {

    private final transient FilingDrafts drafts;

    StartFilingView(FilingDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = drafts.open(Language.of(event.getUI().getLocale()));
        event.forwardTo(FilingNavigation.page(draft.id(), FilingPage.COMPANY));
    }
}
