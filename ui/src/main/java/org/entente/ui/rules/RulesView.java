package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.entente.access.Viewer;
import org.entente.rules.RuleChange;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleTables;
import org.entente.rules.TableSummary;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;

/** All tables with how they fare, and the changes that wait for somebody. */
@Route(value = RulesNavigation.TABLES, layout = DeskLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://assets/rules/rules.css")
class RulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RuleTables tables;
    private final transient RuleChanges changes;
    private final transient Viewer viewer;
    private final transient RuleWords words;

    RulesView(RuleTables tables, RuleChanges changes, CurrentViewer viewers, Texts texts) {
        this.tables = tables;
        this.changes = changes;
        this.viewer = viewers.get();
        this.words = new RuleWords(new Wording(texts, getLocale()));
        addClassNames("desk-page", "rules-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var lead = new Paragraph(words.say("rules.ui.list.lead"));
        lead.addClassName("soft");
        add(new H1(words.say("rules.ui.list.title")), lead);
        var waiting = changes.waiting(viewer);
        if (!waiting.isEmpty()) {
            add(waiting(waiting));
        }
        add(table(tables.list(viewer)));
    }

    @Override
    public String getPageTitle() {
        return words.all().pageTitle(words.say("rules.ui.list.title"));
    }

    private Section waiting(List<RuleChange> waiting) {
        var list = new UnorderedList();
        list.addClassName("change-list");
        waiting.forEach(change -> list.add(line(change)));
        return new Section(new H2(words.say("rules.ui.list.waiting")), list);
    }

    private ListItem line(RuleChange change) {
        var link = new Anchor(
                "/" + RulesNavigation.change(change.id()),
                words.say("rules.ui.list.change", words.table(change.key()), String.valueOf(change.id())));
        link.addClassName("strong");
        var line = new ListItem(link, new ChangeChip(change.state(), words.all()));
        if (changes.mayApprove(change.id(), viewer)) {
            var yours = new Span(words.say("rules.ui.list.yours"));
            yours.addClassName("yours");
            line.add(yours);
        }
        var about = new Span(about(change));
        about.addClassNames("soft", "small");
        line.add(about);
        return line;
    }

    /** Who did the last step, and when. */
    private String about(RuleChange change) {
        var day = words.all();
        return switch (change.state()) {
            case SUBMITTED ->
                words.say(
                        "rules.ui.list.submittedBy",
                        change.submittedBy(),
                        day.date(Objects.requireNonNull(change.submittedAt())),
                        day.dateTime(Objects.requireNonNull(change.effectiveFrom())));
            case APPROVED ->
                words.say(
                        "rules.ui.list.approvedBy",
                        change.approvedBy(),
                        day.dateTime(Objects.requireNonNull(change.effectiveFrom())));
            case WATCHED ->
                words.say("rules.ui.list.watchedUntil", day.date(Objects.requireNonNull(change.watchUntil())));
            case DRAFT, KEPT, ROLLED_BACK, DISCARDED ->
                words.say("rules.ui.list.openedBy", change.openedBy(), day.date(change.openedAt()));
        };
    }

    private DataTable table(List<TableSummary> summaries) {
        var table = new DataTable(words.say("rules.ui.list.title"));
        table.addClassName("stacking");
        table.columns(List.of(
                words.say("rules.ui.list.table"),
                words.say("rules.ui.list.version"),
                words.say("rules.ui.list.since"),
                words.say("rules.ui.list.drafts"),
                words.say("rules.ui.list.hits"),
                words.say("rules.ui.list.neverFired"),
                words.say("rules.ui.list.overrides"),
                words.say("rules.ui.list.health")));
        summaries.forEach(summary -> table.row(
                name(summary),
                number(summary.version()),
                DataTable.text(words.all().date(summary.since())),
                drafts(summary),
                number(summary.hits30Days()),
                number(summary.neverFired().size()),
                number(summary.overrides()),
                health(summary)));
        return table;
    }

    private Component name(TableSummary summary) {
        var link = new Anchor("/" + RulesNavigation.table(summary.key()), words.table(summary.key()));
        link.addClassName("strong");
        var question = new Span(words.question(summary.key(), summary.question()));
        question.addClassNames("soft", "small");
        var name = new Div(link, question);
        name.addClassName("stacked-text");
        return name;
    }

    /** Links to the drafts themselves, since going on with one is what managers mostly come for. */
    private Component drafts(TableSummary summary) {
        if (summary.drafts() == 0) {
            return number(0);
        }
        var links = new Div();
        links.addClassName("stacked-text");
        changes.of(summary.key(), viewer).stream()
                .filter(change -> change.state() == State.DRAFT || change.state() == State.SUBMITTED)
                .forEach(change -> links.add(new Anchor(
                        "/" + RulesNavigation.change(change.id()),
                        words.say("rules.ui.list.draft", String.valueOf(change.id()), change.openedBy()))));
        return links;
    }

    private Component health(TableSummary summary) {
        if (summary.warnings().isEmpty()) {
            var fine = new Span(words.say("rules.ui.list.healthy"));
            fine.addClassName("soft");
            return fine;
        }
        var list = new Div();
        list.addClassName("stacked-text");
        summary.warnings().forEach(warning -> list.add(new Span(words.warning(warning))));
        return list;
    }

    private Span number(long count) {
        return DataTable.number(Formats.number(count, words.all().locale()));
    }
}
