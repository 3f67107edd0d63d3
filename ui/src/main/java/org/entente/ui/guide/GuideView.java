package org.entente.ui.guide;

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
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.access.Viewer;
import org.entente.guide.Guide;
import org.entente.guide.GuideDrafts;
import org.entente.guide.GuideFinding;
import org.entente.guide.GuideFinding.Severity;
import org.entente.rules.RuleChange;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleRelease;
import org.entente.rules.RuleVersion;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.rules.Ask;
import org.entente.ui.rules.ChangeChip;
import org.entente.ui.rules.DataTable;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;

/** The guide: what holds now and since when, what is being changed, its versions and two of them side by side. */
@Route(value = GuideNavigation.GUIDE, layout = DeskLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://assets/rules/rules.css")
@StyleSheet("context://assets/guide.css")
class GuideView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<State> UNDER_WAY = EnumSet.of(State.DRAFT, State.SUBMITTED, State.APPROVED, State.WATCHED);
    private static final int MOST_COMPARED = 3;

    private final transient GuideDrafts drafts;
    private final transient RuleChanges changes;
    private final transient Clock clock;
    private final transient Viewer viewer;
    private final transient GuideWords words;

    GuideView(GuideDrafts drafts, RuleChanges changes, CurrentViewer viewers, Texts texts, Clock clock) {
        this.drafts = drafts;
        this.changes = changes;
        this.clock = clock;
        this.viewer = viewers.get();
        this.words = new GuideWords(new Wording(texts, getLocale()));
        addClassNames("desk-page", "rules-page", "guide-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        var versions = drafts.versions(viewer);
        var from = number(query, "from", versions);
        var to = number(query, "to", versions);
        if (query.getParameters().containsKey("from") && (from.isEmpty() || to.isEmpty())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var releases = drafts.releases(viewer);
        add(head(releases));
        if (from.isPresent() && to.isPresent()) {
            add(comparison(from.get(), to.get()));
        }
        add(underWay(), versions(versions, releases));
    }

    @Override
    public String getPageTitle() {
        return words.all().pageTitle(words.say("guide.ui.title"));
    }

    private Component head(List<RuleRelease> releases) {
        var lead = new Paragraph(words.say("guide.ui.lead"));
        lead.addClassName("lead");
        var head = new Div(new H1(words.say("guide.ui.title")), lead);
        head.addClassName("rules-head");
        holding(releases).ifPresent(release -> head.add(now(release)));
        var edit = new Button(
                words.say("guide.ui.edit"),
                click -> open(drafts.open(viewer).change().id()));
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        var site = new Anchor("/guide", words.say("guide.ui.site"));
        site.setRouterIgnore(true);
        site.addClassName("action-link");
        var pages = new Anchor("/" + GuideNavigation.pages(), words.say("guide.ui.nav.pages"));
        pages.addClassName("action-link");
        var actions = new Div(edit, site, pages);
        actions.addClassName("actions");
        head.add(actions);
        return head;
    }

    /** What everybody sees now. */
    private Component now(RuleRelease release) {
        var guide = drafts.version(release.version(), viewer);
        var found = drafts.check(guide);
        var card = new Div(
                new H2(words.say("guide.ui.now.version", String.valueOf(release.version()))),
                new Paragraph(words.say("guide.ui.now.since", words.all().dateTime(release.since()))),
                new Paragraph(words.say(
                        "guide.ui.now.content",
                        new GuideThemes(guide).all().size(),
                        guide.questions().size(),
                        guide.outcomes().size())),
                findings(found, guide));
        card.addClassNames("card", "guide-now");
        return card;
    }

    private Component findings(List<GuideFinding> found, Guide guide) {
        var errors = found.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (found.isEmpty()) {
            var fine = new Paragraph(words.say("guide.ui.check.fine"));
            fine.addClassName("all-right");
            return fine;
        }
        return new Fold(
                words.say("guide.ui.now.findings", errors, found.size() - errors),
                new GuideFindings(found, guide, node -> GuideNavigation.guide(), words));
    }

    private Optional<RuleRelease> holding(List<RuleRelease> releases) {
        return releases.stream()
                .filter(release -> !release.since().isAfter(clock.instant()))
                .max(Comparator.comparing(RuleRelease::since));
    }

    private Section underWay() {
        var list = new UnorderedList();
        list.addClassName("change-list");
        drafts.changes(viewer).stream()
                .filter(change -> UNDER_WAY.contains(change.state()))
                .forEach(change -> list.add(line(change)));
        var section = new Section(new H2(words.say("guide.ui.underWay")));
        section.add(list.getComponentCount() == 0 ? new Paragraph(words.say("guide.ui.underWay.none")) : list);
        return section;
    }

    private ListItem line(RuleChange change) {
        var isDraft = change.state() == State.DRAFT;
        var link = new Anchor(
                "/" + (isDraft ? GuideNavigation.draft(change.id()) : GuideNavigation.draft(change.id(), "release")),
                words.say("guide.ui.draft.title", String.valueOf(change.id())));
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

    private String about(RuleChange change) {
        var opened = words.say(
                "rules.ui.list.openedBy", change.openedBy(), words.all().date(change.openedAt()));
        if (change.state() == State.WATCHED) {
            return words.say(
                    "rules.ui.list.watchedUntil", words.all().date(Objects.requireNonNull(change.watchUntil())));
        }
        if (change.state() != State.DRAFT) {
            return opened;
        }
        var found = drafts.get(change.id(), viewer).findings().size();
        return found == 0 ? opened : opened + " – " + words.say("guide.ui.mark", found);
    }

    private Section versions(List<RuleVersion> versions, List<RuleRelease> releases) {
        var holding = holding(releases).map(RuleRelease::version).orElse(0);
        var table = new DataTable(words.say("guide.ui.versions"));
        table.addClassName("stacking");
        table.columns(List.of(
                words.say("rules.ui.list.version"),
                words.say("rules.ui.list.since"),
                words.say("rules.ui.table.by"),
                words.say("rules.ui.table.compare.with"),
                words.say("guide.ui.versions.takeUp")));
        for (var version : versions) {
            var of = releases.stream()
                    .filter(release -> release.version() == version.number())
                    .toList();
            var name = new Span(name(version.number()));
            var cell = new Div(name);
            cell.addClassName("stacked-text");
            if (version.number() == holding) {
                var chip = new Span(words.say("guide.ui.versions.now"));
                chip.addClassNames("chip", "solved");
                cell.add(chip);
            }
            table.row(
                    cell,
                    stacked(of.stream()
                            .map(release -> words.all().dateTime(release.since()))
                            .toList()),
                    stacked(of.stream()
                            .map(release -> words.say(
                                    "rules.ui.table.released." + release.kind().name(), release.releasedBy()))
                            .toList()),
                    comparisons(version.number(), versions),
                    takeUp(version.number()));
        }
        return new Section(new H2(words.say("guide.ui.versions")), table);
    }

    private Button takeUp(int number) {
        var button = new Button(
                words.say("guide.ui.versions.takeUp"),
                click -> Ask.before(
                        words.say("guide.ui.versions.takeUp"),
                        words.say("guide.ui.versions.takeUp.sure", String.valueOf(number)),
                        words.say("common.action.cancel"),
                        () -> open(drafts.open(number, viewer).change().id())));
        button.getElement()
                .setAttribute("aria-label", words.say("guide.ui.versions.takeUp.label", String.valueOf(number)));
        button.addClassName("small-button");
        return button;
    }

    private Component comparisons(int number, List<RuleVersion> all) {
        var links = new ArrayList<Component>();
        for (var other : all) {
            if (other.number() < number && links.size() < MOST_COMPARED) {
                links.add(new Anchor("/" + GuideNavigation.comparison(other.number(), number), name(other.number())));
            }
        }
        var list = new Div(links.toArray(Component[]::new));
        list.addClassNames("row", "tight");
        return list;
    }

    private Section comparison(int from, int to) {
        var back = new Anchor("/" + GuideNavigation.guide(), words.say("guide.ui.compare.close"));
        return new Section(
                new H2(words.say("rules.ui.table.compare.title", String.valueOf(from), String.valueOf(to))),
                new GuideChangeList(
                        drafts.version(from, viewer),
                        drafts.version(to, viewer),
                        drafts.compare(from, to, viewer),
                        words),
                back);
    }

    private String name(int number) {
        return words.say("rules.ui.table.version", String.valueOf(number));
    }

    private static void open(long change) {
        GuideNavigation.go(GuideNavigation.draft(change));
    }

    private static Component stacked(List<String> lines) {
        var list = new Div();
        list.addClassName("stacked-text");
        lines.forEach(line -> list.add(new Span(line)));
        return list;
    }

    private static Optional<Integer> number(QueryParameters query, String name, List<RuleVersion> versions) {
        return query.getSingleParameter(name)
                .filter(written -> written.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> versions.stream().anyMatch(version -> version.number() == number));
    }
}
