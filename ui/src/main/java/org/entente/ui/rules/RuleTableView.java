package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.access.Viewer;
import org.entente.decisiontables.HitPolicy;
import org.entente.decisiontables.Table;
import org.entente.rules.NoSuchRules;
import org.entente.rules.RuleChange;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleDrafts;
import org.entente.rules.RuleRelease;
import org.entente.rules.RuleTables;
import org.entente.rules.RuleVersion;
import org.entente.rules.TableSummary;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/** One table: its rules in force, its versions, two of them side by side, and the ways to a change. */
@Route(value = RulesNavigation.TABLES + "/:table", layout = DeskLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://assets/rules/rules.css")
class RuleTableView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_CHANGES = 12;

    private final transient RuleTables tables;
    private final transient RuleDrafts drafts;
    private final transient RuleChanges changes;
    private final transient Viewer viewer;
    private final transient RuleWords words;
    private final News news = new News();
    private final Div body = new Div();

    private String key = "";

    RuleTableView(RuleTables tables, RuleDrafts drafts, RuleChanges changes, CurrentViewer viewers, Texts texts) {
        this.tables = tables;
        this.drafts = drafts;
        this.changes = changes;
        this.viewer = viewers.get();
        this.words = new RuleWords(new Wording(texts, getLocale()));
        addClassNames("desk-page", "rules-page");
        add(news, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("table").orElse("");
        news.nothing();
        body.removeAll();
        var summary = tables.summary(key, viewer);
        var query = event.getLocation().getQueryParameters();
        var shown = number(query, "version").or(() -> summary.map(TableSummary::version));
        if (summary.isEmpty()
                || !exists(shown.orElse(0))
                || !exists(number(query, "from").orElse(1))) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(summary.get(), shown.orElseThrow(), number(query, "from").orElse(null));
    }

    @Override
    public String getPageTitle() {
        return words.all().pageTitle(words.table(key));
    }

    private void show(TableSummary summary, int number, @Nullable Integer from) {
        var version = tables.version(key, number, viewer);
        var table = tables.table(key, number, viewer);
        body.add(head(summary, table, version));
        if (!summary.warnings().isEmpty()) {
            body.add(health(summary));
        }
        body.add(from == null ? rules(table, number) : comparison(table, from, number), versions(number), changes());
    }

    private Component head(TableSummary summary, Optional<Table> table, RuleVersion version) {
        var back = new Anchor("/" + RulesNavigation.tables(), words.say("rules.ui.table.back"));
        back.addClassName("up");
        var question = new Paragraph(words.question(key, summary.question()));
        question.addClassName("lead");
        var how = new Paragraph();
        how.addClassNames("soft", "small");
        table.ifPresent(read -> how.add(
                new Span(words.say(
                        read.hitPolicy() == HitPolicy.UNIQUE ? "rules.ui.table.one" : "rules.ui.table.collect")),
                new Span(" "),
                new Span(words.all().of("rules.ui.table.applies", read.applies()))));
        var edit = new Button(words.say("rules.ui.table.edit"), click -> open());
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        var export = new Anchor(file(version), words.say("rules.ui.table.export"));
        export.setRouterIgnore(true);
        export.addClassName("action-link");
        var actions = new Div(edit, export, new FileImport(words, this::bringIn));
        actions.addClassName("actions");
        var head = new Div(back, new H1(words.table(key)), question, how, actions);
        head.addClassName("rules-head");
        return head;
    }

    private DownloadHandler file(RuleVersion version) {
        var name = version.key() + "-" + version.number() + ".dmn";
        return DownloadHandler.fromInputStream(request -> {
            var xml = tables.export(version.key(), version.number(), viewer);
            return new DownloadResponse(new ByteArrayInputStream(xml), name, "application/xml", xml.length);
        });
    }

    private void open() {
        RulesNavigation.go(RulesNavigation.change(drafts.open(key, viewer)));
    }

    private void bringIn(byte[] file) {
        switch (drafts.importTable(key, file, viewer)) {
            case org.entente.rules.SaveOutcome.Saved(var draft) ->
                RulesNavigation.go(RulesNavigation.change(draft.change().id()));
            case org.entente.rules.SaveOutcome.Refused(var findings, var engine) ->
                news.problem(
                        new Paragraph(words.say("rules.ui.table.import.refused")),
                        new FindingList(findings, engine, null, words));
            case org.entente.rules.SaveOutcome.Conflict conflict -> news.problem(words.say("rules.ui.change.passed"));
            case org.entente.rules.SaveOutcome.Passed passed -> news.problem(words.say("rules.ui.change.passed"));
        }
    }

    private Section health(TableSummary summary) {
        var list = new UnorderedList();
        summary.warnings().forEach(warning -> list.add(new ListItem(words.warning(warning))));
        if (!summary.neverFired().isEmpty()) {
            list.add(new ListItem(words.say("rules.ui.table.neverFired", String.join(", ", summary.neverFired()))));
        }
        var section = new Section(new H2(words.say("rules.ui.table.health")), list);
        section.addClassNames("card", "health");
        return section;
    }

    private Section rules(Optional<Table> table, int number) {
        var section = new Section(new H2(words.say("rules.ui.table.version", String.valueOf(number))));
        table.ifPresent(read -> section.add(new RuleGrid(read, List.of(), words)));
        return section;
    }

    private Section comparison(Optional<Table> table, int from, int number) {
        var section = new Section(
                new H2(words.say("rules.ui.table.compare.title", String.valueOf(from), String.valueOf(number))));
        var before = tables.table(key, from, viewer);
        if (before.isPresent() && table.isPresent()) {
            section.add(new Difference(before.get(), versionName(from), table.get(), versionName(number), words));
        }
        return section;
    }

    private Section versions(int shown) {
        var releases = tables.releases(key, viewer);
        var all = tables.versions(key, viewer);
        var table = new DataTable(words.say("rules.ui.table.versions"));
        table.addClassName("stacking");
        table.columns(List.of(
                words.say("rules.ui.list.version"),
                words.say("rules.ui.list.since"),
                words.say("rules.ui.table.by"),
                words.say("rules.ui.table.compare.with")));
        for (var version : all) {
            var releasesOf = releases.stream()
                    .filter(release -> release.version() == version.number())
                    .toList();
            var link = new Anchor("/" + RulesNavigation.version(key, version.number()), versionName(version.number()));
            link.getElement().setAttribute("aria-current", String.valueOf(version.number() == shown));
            table.row(link, since(releasesOf), by(releasesOf), comparisons(version.number(), all));
        }
        return new Section(new H2(words.say("rules.ui.table.versions")), table);
    }

    /** A version that was brought back has held more than once. */
    private Component since(List<RuleRelease> releases) {
        var list = new Div();
        list.addClassName("stacked-text");
        releases.forEach(release -> list.add(new Span(words.all().dateTime(release.since()))));
        return list;
    }

    private Component by(List<RuleRelease> releases) {
        var list = new Div();
        list.addClassName("stacked-text");
        releases.forEach(release -> list.add(
                new Span(words.say("rules.ui.table.released." + release.kind().name(), release.releasedBy()))));
        return list;
    }

    private Component comparisons(int number, List<RuleVersion> all) {
        var links = new ArrayList<Component>();
        for (var other : all) {
            if (other.number() < number && links.size() < 3) {
                links.add(new Anchor(
                        "/" + RulesNavigation.comparison(key, other.number(), number), versionName(other.number())));
            }
        }
        var list = new Div(links.toArray(Component[]::new));
        list.addClassNames("row", "tight");
        return list;
    }

    private Section changes() {
        var list = new UnorderedList();
        list.addClassName("change-list");
        changes.of(key, viewer).stream().limit(MOST_CHANGES).forEach(change -> list.add(line(change)));
        var section = new Section(new H2(words.say("rules.ui.table.changes")), list);
        section.setVisible(list.getComponentCount() > 0);
        return section;
    }

    private ListItem line(RuleChange change) {
        var link = new Anchor(
                "/" + RulesNavigation.change(change.id()),
                words.say("rules.ui.list.draft", String.valueOf(change.id()), change.openedBy()));
        var day = new Span(words.all().date(change.openedAt()));
        day.addClassNames("soft", "small");
        return new ListItem(link, new ChangeChip(change.state(), words.all()), day);
    }

    private String versionName(int number) {
        return words.say("rules.ui.table.version", String.valueOf(number));
    }

    private boolean exists(int number) {
        try {
            return tables.version(key, number, viewer).number() == number;
        } catch (NoSuchRules unknown) {
            return false;
        }
    }

    private static Optional<Integer> number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(written -> written.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }
}
