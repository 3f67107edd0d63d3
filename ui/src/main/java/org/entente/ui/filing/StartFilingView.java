package org.entente.ui.filing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.entente.access.Language;
import org.entente.filing.FilingDrafts;
import org.entente.guide.Guides;
import org.entente.ui.shell.ConsumerLayout;

/** Opens a new draft, with what somebody who comes from the guide has answered there, and goes on to its first question. */
@Route(value = "file", layout = ConsumerLayout.class)
@AnonymousAllowed
class StartFilingView extends Div implements BeforeEnterObserver {

    private final transient FilingDrafts drafts;
    private final transient Guides guides;

    StartFilingView(FilingDrafts drafts, Guides guides) {
        this.drafts = drafts;
        this.guides = guides;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var guide = guides.answers(event.getLocation().getQueryParameters().getParameters());
        var draft = drafts.open(GuideStart.of(guide, Language.of(event.getUI().getLocale())));
        event.forwardTo(FilingNavigation.page(draft.id(), FilingPage.COMPANY), QueryParameters.empty());
    }
}
