package org.entente.ui.filing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.NoSuchCase;
import org.entente.filing.DraftOrigin;
import org.entente.filing.FilingDrafts;
import org.entente.guide.Guides;
import org.entente.matters.Continuation;
import org.entente.matters.Told;
import org.entente.ui.contact.Assisted;
import org.entente.ui.contact.ContactNavigation;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Kiosk;

/** Opens a new draft, with what somebody who comes from the guide has answered there, and goes on to its first question. */
@Route(value = "file", layout = ConsumerLayout.class)
@AnonymousAllowed
class StartFilingView extends Div implements BeforeEnterObserver {

    private final transient FilingDrafts drafts;
    private final transient Guides guides;
    private final transient Continuation continuation;
    private final transient CurrentViewer viewer;

    StartFilingView(FilingDrafts drafts, Guides guides, Continuation continuation, CurrentViewer viewer) {
        this.drafts = drafts;
        this.guides = guides;
        this.continuation = continuation;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var language = Language.of(event.getUI().getLocale());
        var told = ContactNavigation.from(parameters).flatMap(this::told);
        var origin = originOf(parameters, told);
        var draft = told.map(from -> drafts.open(GuideStart.of(from), origin.from(from.from())))
                .orElseGet(() -> drafts.open(GuideStart.of(guides.answers(parameters), language), origin));
        Kiosk.remember(draft.id());
        event.forwardTo(FilingNavigation.page(draft.id(), FilingPage.COMPANY), QueryParameters.empty());
    }

    /** An agent who goes on from what somebody told files for that person. */
    private DraftOrigin originOf(Map<String, List<String>> parameters, Optional<Told> told) {
        var agent = viewer.get();
        var forAsker = told.filter(from -> agent.has(Role.AGENT)
                && !viewer.consumerOf(from.from()).isConsumerOf(from.from().toString()));
        return Assisted.of(parameters, agent)
                .map(assisted -> DraftOrigin.takenDown(assisted.channel(), agent))
                .or(() -> forAsker.map(from -> DraftOrigin.takenDown(Channel.WEB, agent)))
                .orElse(DraftOrigin.OWN);
    }

    /** What was told in a matter, if this session may read it. */
    private Optional<Told> told(CaseNumber matter) {
        try {
            return Optional.of(continuation.told(matter, viewer.consumerOf(matter)));
        } catch (NoSuchCase notTheirs) {
            return Optional.empty();
        }
    }
}
