package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.access.Viewer;
import org.entente.casefile.ReferenceList;
import org.entente.decisiontables.Finding;
import org.entente.decisiontables.Table;
import org.entente.rules.DraftView;
import org.entente.rules.NoSuchRules;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleDrafts;
import org.entente.rules.RuleOverrides;
import org.entente.rules.RuleReplays;
import org.entente.rules.RuleTables;
import org.entente.rules.RuleTrial;
import org.entente.rules.SaveOutcome;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** A change of a table, from draft to watch: the editor with its check, examples, a trial, past cases, the release. */
@Route(value = RulesNavigation.CHANGE + "/:change", layout = DeskLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://assets/rules/rules.css")
class RuleChangeView extends Div implements BeforeEnterObserver, HasDynamicTitle, ChangeHost {

    /** Beyond this a table is read page by page; up to it the editor opens within a second. */
    private static final int MOST_CELLS = 20_000;

    /** Parts of the page, by their name in its address. */
    private enum Part {
        RULES,
        EXAMPLES,
        TRIAL,
        REPLAY,
        RELEASE;

        String inAddress() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final transient RuleDrafts drafts;
    private final transient RuleTables tables;
    private final transient RuleReplays replays;
    private final transient ObjectProvider<ReferenceList> lists;
    private final transient Clock clock;
    private final transient Viewer viewer;
    private final transient RuleWords words;
    private final News news = new News();
    private final Div head = new Div();
    private final Nav parts = new Nav();
    private final Paragraph state = new Paragraph();
    private final Div editing = new Div();
    private final TableEditorField editor;
    private final Button save;
    private final CheckPanel check;
    private final ExamplesPanel examples;
    private final TrialPanel trial;
    private final ReplayPanel replay;
    private final ReleasePanel release;
    private final Div difference = new Div();
    private final Map<Part, Component> pages = new EnumMap<>(Part.class);

    private transient @Nullable DraftView draft;
    /** The revision that what is in the editor was made from. */
    private int editedRevision;

    private boolean dirty;
    private Part part = Part.RULES;
    /** Parts that still show an earlier state of the change. */
    private final transient Set<Part> stale = EnumSet.noneOf(Part.class);

    RuleChangeView(
            RuleDrafts drafts,
            RuleTables tables,
            RuleChanges changes,
            RuleReplays replays,
            RuleTrial trials,
            RuleOverrides overrides,
            ObjectProvider<ReferenceList> lists,
            CurrentViewer viewers,
            Texts texts,
            Clock clock) {
        this.drafts = drafts;
        this.tables = tables;
        this.replays = replays;
        this.lists = lists;
        this.clock = clock;
        this.viewer = viewers.get();
        this.words = new RuleWords(new Wording(texts, getLocale()));
        this.editor = new TableEditorField(words.all());
        this.save = new Button(words.say("rules.ui.change.save"), click -> save());
        this.check = new CheckPanel(this, drafts);
        this.examples = new ExamplesPanel(this, drafts, overrides);
        this.trial = new TrialPanel(this, trials, this::asExample);
        this.replay = new ReplayPanel(this, replays, tables);
        this.release = new ReleasePanel(this, changes, words.all(), clock);
        addClassNames("desk-page", "rules-page", "change-page");
        head.addClassName("rules-head");
        parts.addClassName("parts");
        parts.getElement().setAttribute("aria-label", words.say("rules.ui.change.section.label"));
        pages.put(Part.RULES, rules());
        pages.put(Part.EXAMPLES, examples);
        pages.put(Part.TRIAL, trial);
        pages.put(Part.REPLAY, replay);
        pages.put(Part.RELEASE, new Div(release, difference));
        add(head, parts, news);
        pages.values().forEach(this::add);
        listen();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("change")
                .filter(written -> written.matches("[0-9]{1,15}"))
                .map(Long::valueOf)
                .flatMap(this::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        part = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("section")
                .flatMap(RuleChangeView::part)
                .orElse(Part.RULES);
        if (draft == null || draft.change().id() != found.get().change().id()) {
            news.nothing();
            show(found.get());
        }
        showPart();
    }

    @Override
    public String getPageTitle() {
        return words.all().pageTitle(title());
    }

    @Override
    public DraftView draft() {
        if (draft == null) {
            throw new IllegalStateException("no change is shown");
        }
        return draft;
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public RuleWords words() {
        return words;
    }

    @Override
    public News news() {
        return news;
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public void reload() {
        news.nothing();
        show(drafts.get(draft().change().id(), viewer));
    }

    @Override
    public void goTo(String rule, String column) {
        if (part != Part.RULES) {
            RulesNavigation.go(RulesNavigation.change(draft().change().id()));
        }
        editor.goTo(rule, column);
    }

    @Override
    public void change(Function<DraftView, SaveOutcome> change) {
        if (dirty) {
            editor.read(xml -> {
                if (saved(xml)) {
                    took(change.apply(draft()), new byte[0]);
                }
            });
        } else {
            took(change.apply(draft()), new byte[0]);
        }
    }

    // --- showing ---

    private Optional<DraftView> find(long id) {
        try {
            return Optional.of(drafts.get(id, viewer));
        } catch (NoSuchRules unknown) {
            return Optional.empty();
        }
    }

    private void show(DraftView found) {
        draft = found;
        editedRevision = found.revision();
        head();
        editing();
        parts();
        refresh(found);
    }

    /** All but the editor, which keeps what is typed in it. */
    private void refresh(DraftView found) {
        draft = found;
        editor.mark(CheckPanel.marks(found.findings(), words));
        stale.addAll(EnumSet.allOf(Part.class));
        showPart();
        state.setText(words.say(
                "rules.ui.change.saved", words.all().time(found.savedAt()), String.valueOf(found.revision())));
    }

    private void head() {
        var change = draft().change();
        var back = new Anchor("/" + RulesNavigation.table(change.key()), words.table(change.key()));
        back.addClassName("up");
        var based = new Span(words.say("rules.ui.change.based", String.valueOf(change.baseVersion())));
        var by = new Span(words.say("rules.ui.change.authors", change.openedBy()));
        var line = new Div(new ChangeChip(change.state(), words.all()), based, by);
        line.addClassNames("row", "tight", "soft");
        head.removeAll();
        head.add(back, new H1(title()), line);
        if (isDraft() && draft().isOutdated()) {
            head.add(overtaken());
        }
    }

    /** A colleague's version came into force since the draft was begun: it is for the manager to take it into account. */
    private Div overtaken() {
        var last = String.valueOf(draft().lastVersion());
        var base = String.valueOf(draft().baseVersion());
        var follow = new Button(
                words.say("rules.ui.change.overtaken.follow", last),
                click -> Ask.before(
                        words.say("rules.ui.change.overtaken.follow", last),
                        words.say("rules.ui.change.overtaken.sure", last),
                        words.say("common.action.cancel"),
                        () -> show(drafts.rebase(draft().change().id(), draft().revision(), viewer))));
        var compare = new Anchor(
                "/" + RulesNavigation.comparison(draft().key(), draft().baseVersion(), draft().lastVersion()),
                words.say("rules.ui.change.overtaken.compare", base, last));
        var notice =
                new Div(new Paragraph(words.say("rules.ui.change.overtaken", last, base)), new Div(follow, compare));
        notice.addClassName("notice");
        notice.getChildren().skip(1).forEach(row -> row.addClassNames("row", "tight"));
        return notice;
    }

    private void parts() {
        parts.removeAll();
        for (var each : Part.values()) {
            var link = new Anchor(
                    "/" + RulesNavigation.change(draft().change().id(), each.inAddress()),
                    words.say("rules.ui.change.section." + each.inAddress()));
            parts.add(link);
        }
    }

    private void showPart() {
        pages.forEach((each, page) -> page.setVisible(each == part));
        if (stale.remove(part)) {
            fill();
        }
        var links = parts.getChildren().toList();
        for (int i = 0; i < links.size(); i++) {
            links.get(i).getElement().setAttribute("aria-current", i == part.ordinal() ? "page" : "false");
        }
    }

    /** Each part is made when it is first seen after a change. */
    private void fill() {
        switch (part) {
            case RULES -> check.show(draft());
            case EXAMPLES -> examples.show(draft(), isDraft());
            case TRIAL -> trial.show(draft());
            case REPLAY -> replay.show(draft(), isDraft());
            case RELEASE -> {
                release.show(change(), () -> new ReleaseEvidence(draft(), replays, tables, viewer, words));
                difference(draft());
            }
        }
    }

    private Section rules() {
        save.addThemeVariants(ButtonVariant.PRIMARY);
        state.addClassNames("soft", "small", "save-state");
        state.getElement().setAttribute("role", "status");
        var side = new Div(check);
        side.addClassName("check-side");
        var columns = new Div(editing, side);
        columns.addClassName("editor-columns");
        return new Section(columns);
    }

    private void editing() {
        editing.removeAll();
        editing.addClassName("editing");
        var table = draft().table().orElse(null);
        var readable = table == null || table.cells() <= MOST_CELLS;
        if (isDraft() && readable) {
            editing.add(toolbar(), editor);
            editor.show(
                    "change-" + draft().change().id(), draft().revision(), xml(draft()), choices(table), labels(table));
            dirty(false);
        } else if (table != null) {
            editing.add(new Paragraph(
                    isDraft()
                            ? words.say("rules.ui.change.tooLarge", table.cells())
                            : words.say("rules.ui.change.notDraft")));
            editing.add(new RuleGrid(table, CheckPanel.marks(draft().findings(), words), words));
        }
    }

    private Div toolbar() {
        var add = new Button(words.say("rules.ui.change.addRule"), click -> editor.addRule());
        var undo = new Button(words.say("rules.ui.change.undo"), click -> editor.undo());
        var redo = new Button(words.say("rules.ui.change.redo"), click -> editor.redo());
        var discard = new Button(
                words.say("rules.ui.change.discard"),
                click -> Ask.before(
                        words.say("rules.ui.change.discard"),
                        words.say("rules.ui.change.discard.sure"),
                        words.say("common.action.cancel"),
                        this::discard));
        discard.addClassName("apart");
        var toolbar = new Div(save, add, undo, redo, discard, state);
        toolbar.addClassName("editor-toolbar");
        return toolbar;
    }

    private void difference(DraftView found) {
        difference.removeAll();
        var before = tables.table(found.key(), found.baseVersion(), viewer);
        if (before.isPresent() && found.table().isPresent()) {
            difference.add(
                    new H2(words.say("rules.ui.change.difference")),
                    new Difference(
                            before.get(),
                            words.say("rules.ui.table.version", String.valueOf(found.baseVersion())),
                            found.table().get(),
                            title(),
                            words));
        }
    }

    private Map<String, String> labels(@Nullable Table table) {
        var labels = new HashMap<String, String>();
        if (table != null) {
            table.inputs().forEach(input -> labels.put(input.name(), words.column(table.key(), input)));
            table.outputs().forEach(output -> labels.put(output.name(), words.column(table.key(), output)));
        }
        return labels;
    }

    /** Values of outputs that are bound to a list of reference data, as it is today. */
    private Map<String, List<String>> choices(@Nullable Table table) {
        var choices = new HashMap<String, List<String>>();
        if (table != null) {
            table.outputs()
                    .forEach(output -> output.list()
                            .flatMap(name -> lists.stream()
                                    .filter(list -> list.name().equals(name))
                                    .findFirst())
                            .ifPresent(list -> choices.put(
                                    output.name(),
                                    list.keysOn(Formats.day(clock.instant())).stream()
                                            .sorted()
                                            .toList())));
        }
        return choices;
    }

    // --- saving ---

    private void listen() {
        editor.onDirty(event -> dirty(event.isDirty()));
        editor.onRestored(event -> editedRevision = event.revision());
        editor.onFailed(event -> {
            editing.removeAll();
            editing.add(new Paragraph(words.say("rules.ui.change.failed")));
            draft().table().ifPresent(table -> editing.add(new RuleGrid(table, List.of(), words)));
        });
        dirty(false);
    }

    private void dirty(boolean now) {
        dirty = now;
        save.setEnabled(now);
        if (now) {
            state.setText(words.say("rules.ui.change.unsaved"));
        }
    }

    private void save() {
        editor.read(this::saved);
    }

    private boolean saved(String xml) {
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        return took(drafts.save(draft().change().id(), editedRevision, bytes, viewer), bytes);
    }

    /** @param mine what was to be saved, where that is a whole file */
    private boolean took(SaveOutcome outcome, byte[] mine) {
        switch (outcome) {
            case SaveOutcome.Saved(var saved) -> {
                news.nothing();
                editedRevision = saved.revision();
                editor.saved(saved.revision(), xml(saved));
                dirty(false);
                refresh(saved);
                return true;
            }
            case SaveOutcome.Conflict(var theirs, var ours, var since) -> {
                if (mine.length == 0) {
                    news.problem(words.say("rules.ui.change.passed"));
                    show(theirs);
                } else {
                    new ConflictDialog(theirs, mine, ours, since, words, chosen -> overTheirs(theirs, chosen)).open();
                }
            }
            case SaveOutcome.Refused(var findings, var engine) -> refused(findings, engine);
            case SaveOutcome.Passed passed -> {
                reload();
                news.problem(words.say("rules.ui.change.passed"));
            }
        }
        return false;
    }

    private void overTheirs(DraftView theirs, byte[] chosen) {
        took(drafts.save(theirs.change().id(), theirs.revision(), chosen, viewer), chosen);
    }

    private void refused(List<Finding> findings, String engine) {
        news.problem(words.say("rules.ui.change.refused"));
        check.showRefused(findings, engine);
        editor.mark(CheckPanel.marks(findings, words));
    }

    private void discard() {
        drafts.discard(draft().change().id(), viewer);
        RulesNavigation.go(RulesNavigation.table(draft().key()));
    }

    private void asExample(Map<String, String> inputs, Map<String, String> outputs) {
        RulesNavigation.go(RulesNavigation.change(draft().change().id(), Part.EXAMPLES.inAddress()));
        examples.begin(inputs, outputs);
    }

    private boolean isDraft() {
        return draft().change().state() == State.DRAFT;
    }

    private String title() {
        return draft == null
                ? ""
                : words.say(
                        "rules.ui.change.title",
                        words.table(draft.key()),
                        String.valueOf(draft.change().id()));
    }

    private static String xml(DraftView draft) {
        return new String(draft.xml(), StandardCharsets.UTF_8);
    }

    private static Optional<Part> part(String written) {
        for (var part : Part.values()) {
            if (part.inAddress().equals(written)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
