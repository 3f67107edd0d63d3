package org.entente.ui.inspection;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.NoSuchCase;
import org.entente.inspection.ClusterFile;
import org.entente.inspection.InspectionDesk;
import org.entente.inspection.ReportRow;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DecisionBar;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;

/** A cluster of similar reports: what they have in common, how they came over time, and one decision for all that are open. */
@Route(value = InspectionNavigation.CLUSTER + "/:id", layout = DeskLayout.class)
@RolesAllowed("INSPECTOR")
@StyleSheet("context://assets/casefile.css")
class ClusterView extends Div implements BeforeEnterObserver, HasDynamicTitle, ActionForm.Runner {

    private final transient InspectionDesk desk;
    private final transient Viewer viewer;
    private final transient Wording words;
    private final Div news = new Div();
    private final Div content = new Div();
    private long id;

    ClusterView(InspectionDesk desk, CurrentViewer viewers, Texts texts) {
        this.desk = desk;
        this.viewer = viewers.get();
        this.words = new Wording(texts, getLocale());
        news.addClassName("news");
        news.getElement().setAttribute("role", "status");
        addClassNames("desk-page", "cluster-page");
        add(news, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().getLong("id");
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        id = asked.get();
        try {
            show(desk.cluster(id, viewer));
        } catch (NoSuchCase none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("inspection.cluster.title"));
    }

    @Override
    public void run(Runnable action, String doneKey) {
        news.removeAll();
        try {
            action.run();
            news.add(new Paragraph(words.say(doneKey)));
        } catch (CaseConflict late) {
            news.add(new Paragraph(words.say("matters.conflict")));
        }
        show(desk.cluster(id, viewer));
    }

    private void show(ClusterFile cluster) {
        content.removeAll();
        var lead = new Paragraph(words.say(
                "inspection.cluster.lead",
                cluster.reports().size(),
                cluster.tasks().size()));
        lead.addClassName("lead");
        content.add(
                new Paragraph(new Anchor("/" + InspectionNavigation.desk(), words.say("inspection.cluster.back"))),
                new H1(words.say("inspection.cluster.title")),
                lead,
                reasons(cluster),
                course(cluster),
                reports(cluster.reports()));
        if (!cluster.tasks().isEmpty()) {
            var all = new Section(
                    new H2(words.say(
                            "inspection.cluster.decide", cluster.tasks().size())),
                    new DecisionBar(
                            new ReportChoices(
                                            desk,
                                            cluster.tasks(),
                                            cluster.reports().getFirst().title(),
                                            viewer,
                                            words,
                                            this)
                                    .all(false),
                            words));
            content.add(all);
        }
    }

    private Section reasons(ClusterFile cluster) {
        var list = new UnorderedList();
        cluster.reasons()
                .forEach(shared -> list.add(new ListItem(words.say(
                        "inspection.cluster.reason", shared.reports(), ReasonText.of(shared.reason(), words)))));
        return new Section(new H2(words.say("inspection.cluster.reasons")), list);
    }

    private Section course(ClusterFile cluster) {
        return new Section(new H2(words.say("inspection.cluster.course")), new WeekChart(cluster.weeks(), words));
    }

    private Section reports(List<ReportRow> rows) {
        var table = new PlainTable(
                words.say("inspection.cluster.reports"),
                List.of(
                        words.say("inspection.cluster.number"),
                        words.say("inspection.cluster.about"),
                        words.say("inspection.fact.scenario"),
                        words.say("inspection.cluster.state"),
                        words.say("inspection.cluster.received")));
        rows.forEach(row -> table.row(List.of(
                new Anchor(
                        "/" + InspectionNavigation.report(row.number()),
                        row.number().toString()),
                new Span(row.title()),
                new Span(words.of("inspection.scenario", row.scenario())),
                new Span(words.of("inspection.state", row.state())),
                new Span(words.date(row.filedAt())))));
        return new Section(new H2(words.say("inspection.cluster.reports")), table);
    }
}
