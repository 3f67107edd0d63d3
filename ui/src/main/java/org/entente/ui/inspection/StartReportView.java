package org.entente.ui.inspection;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.NoSuchCase;
import org.entente.guide.Guides;
import org.entente.inspection.ReportDrafts;
import org.entente.matters.Continuation;
import org.entente.matters.Told;
import org.entente.ui.contact.Assisted;
import org.entente.ui.contact.ContactNavigation;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.site.ReportBeginning;

/** Opens a report that goes on from a question or that an agent takes down, and goes on to its pages, which know no session. */
@Route(value = ContactNavigation.REPORT_FOR, layout = ConsumerLayout.class)
@AnonymousAllowed
class StartReportView extends Div implements BeforeEnterObserver {

    private final transient ReportDrafts drafts;
    private final transient Guides guides;
    private final transient Continuation continuation;
    private final transient CurrentViewer viewer;

    StartReportView(ReportDrafts drafts, Guides guides, Continuation continuation, CurrentViewer viewer) {
        this.drafts = drafts;
        this.guides = guides;
        this.continuation = continuation;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var told = ContactNavigation.from(parameters).flatMap(this::told);
        var assisted = Assisted.of(parameters, viewer.get()).or(() -> forAsker(told));
        if (told.isEmpty() && assisted.isEmpty()) {
            event.getUI().getPage().setLocation("/report/new");
            return;
        }
        var draft = drafts.open(ReportBeginning.of(guides.answers(parameters), told, assisted));
        event.getUI().getPage().setLocation("/report/" + draft.id() + "/what");
    }

    /** An agent who goes on from somebody's question reports for that person. */
    private Optional<Assisted> forAsker(Optional<Told> told) {
        var agent = viewer.get();
        return told.filter(from -> agent.has(Role.AGENT)
                        && !viewer.consumerOf(from.from())
                                .isConsumerOf(from.from().toString()))
                .map(from -> new Assisted(Channel.WEB, agent.name()));
    }

    private Optional<Told> told(CaseNumber question) {
        try {
            return Optional.of(continuation.told(question, viewer.consumerOf(question)));
        } catch (NoSuchCase notTheirs) {
            return Optional.empty();
        }
    }
}
