package org.entente.ui.guide;

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
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.guide.Guide;
import org.entente.guide.GuideDraft;
import org.entente.guide.GuideDrafts;
import org.entente.guide.GuideFinding.Part;
import org.entente.guide.GuideSaveOutcome;
import org.entente.guide.InfoPageView;
import org.entente.guide.InfoPages;
import org.entente.rules.NoSuchRules;
import org.entente.rules.RuleChange;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.rules.Ask;
import org.entente.ui.rules.ChangeChip;
import org.entente.ui.rules.News;
import org.entente.ui.rules.ReleaseHost;
import org.entente.ui.rules.ReleasePanel;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A change of the guide, from draft to watch. What is typed is saved with the button, and whenever another form or page is opened,
 * so that a browser that dies takes no more than the open form with it.
 */
@Route(value = GuideNavigation.DRAFT + "/:change", layout = DeskLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://assets/rules/rules.css")
@StyleSheet("context://assets/guide.css")
class GuideDraftView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, ReleaseHost {

    /** Parts of the page, by their name in its address. */
    private enum Pane {
        EDIT,
        TREE,
        CHECK,
        PREVIEW,
        RELEASE;

        String inAddress() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final transient GuideDrafts drafts;
    private final transient InfoPages infoPages;
    private final transient Clock clock;
    private final transient Viewer viewer;
    private final transient GuideWords words;
    private final News news = new News();
    private final Div head = new Div();
    private final Nav sections = new Nav();
    private final Paragraph state = new Paragraph();
    private final GuideOutline outline;
    private final Div editor = new Div();
    private final H2 heading = new H2();
    private final ReleasePanel release;
    private final transient Map<Pane, Component> pages = new EnumMap<>(Pane.class);
    private final DrawingPane tree;
    private final Div check = new Div();
    private final PreviewPane preview;
    private final Div difference = new Div();

    private transient @Nullable GuideDraft draft;
    /** What is saved, with what was typed since. */
    private transient @Nullable Guide working;

    private @Nullable GuideNode node;
    private @Nullable NodeForm form;
    private @Nullable LanguageTabs tabs;
    private Language language;
    private Pane part = Pane.EDIT;
    private transient QueryParameters query = QueryParameters.empty();

    GuideDraftView(
            GuideDrafts drafts,
            RuleChanges changes,
            InfoPages infoPages,
            CurrentViewer viewers,
            Texts texts,
            Clock clock) {
        this.drafts = drafts;
        this.infoPages = infoPages;
        this.clock = clock;
        this.viewer = viewers.get();
        this.words = new GuideWords(new Wording(texts, getLocale()));
        this.language = words.all().language();
        this.outline = new GuideOutline(this::address, words);
        this.tree = new DrawingPane(
                this::address, theme -> GuideNavigation.draft(change().id(), "tree") + "&theme=" + theme.id(), words);
        this.preview = new PreviewPane(infoPages, texts, words);
        this.release = new ReleasePanel(this, changes, words.all(), clock);
        addClassNames("desk-page", "rules-page", "change-page", "guide-page");
        head.addClassName("rules-head");
        sections.addClassName("parts");
        sections.getElement().setAttribute("aria-label", words.say("guide.ui.section.label"));
        state.addClassNames("soft", "small", "save-state");
        state.getElement().setAttribute("role", "status");
        pages.put(Pane.EDIT, editing());
        pages.put(Pane.TREE, tree);
        pages.put(Pane.CHECK, check);
        pages.put(Pane.PREVIEW, preview);
        pages.put(Pane.RELEASE, new Div(release, difference));
        add(head, sections, news);
        pages.values().forEach(this::add);
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
        query = event.getLocation().getQueryParameters();
        part = query.getSingleParameter("section").flatMap(GuideDraftView::part).orElse(Pane.EDIT);
        keepTyped();
        if (draft == null || draft.change().id() != found.get().change().id()) {
            news.nothing();
            take(found.get());
        }
        query.getSingleParameter("node")
                .flatMap(address -> GuideNode.read(address, guide()))
                .ifPresentOrElse(this::choose, () -> {
                    if (node == null || !node.exists(guide())) {
                        choose(GuideNode.question(guide().start()));
                    }
                });
        show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!save()) {
            event.postpone();
        }
    }

    @Override
    public String getPageTitle() {
        return words.all().pageTitle(title());
    }

    @Override
    public RuleChange change() {
        return draft().change();
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public boolean isDirty() {
        keepTyped();
        return !guide().equals(draft().guide());
    }

    @Override
    public void reload() {
        news.nothing();
        take(drafts.get(change().id(), viewer));
        show();
    }

    @Override
    public void problem(String sentence) {
        news.problem(sentence);
    }

    @Override
    public String question(String step) {
        var own = "guide.ui.release." + step + ".sure";
        return words.all().knows(own) ? own : ReleaseHost.super.question(step);
    }

    // --- what there is ---

    private Optional<GuideDraft> find(long id) {
        try {
            return Optional.of(drafts.get(id, viewer));
        } catch (NoSuchRules unknown) {
            return Optional.empty();
        }
    }

    private GuideDraft draft() {
        if (draft == null) {
            throw new IllegalStateException("no draft is shown");
        }
        return draft;
    }

    private Guide guide() {
        if (working == null) {
            throw new IllegalStateException("no draft is shown");
        }
        return working;
    }

    private boolean isDraft() {
        return change().state() == State.DRAFT;
    }

    private String title() {
        return draft == null
                ? ""
                : words.say(
                        "guide.ui.draft.title", String.valueOf(draft.change().id()));
    }

    private String address(GuideNode target) {
        return GuideNavigation.node(change().id(), target);
    }

    // --- showing ---

    /** Takes what is stored for what is shown; the form is made anew. */
    private void take(GuideDraft found) {
        form = null;
        draft = found;
        working = found.guide();
        if (node != null) {
            var before = node;
            node = null;
            if (before.exists(found.guide())) {
                choose(before);
            }
        }
        stored();
    }

    private void stored() {
        state.setText(words.say(
                "rules.ui.change.saved", words.all().time(draft().savedAt()), String.valueOf(draft().revision())));
    }

    private void show() {
        head();
        sections();
        pages.forEach((each, page) -> page.setVisible(each == part));
        focusForm(part == Pane.EDIT && query.getParameters().containsKey("node"));
        switch (part) {
            case EDIT -> outline.show(guide(), marks(), node);
            case TREE ->
                tree.show(guide(), marks(), query.getSingleParameter("theme").orElse(""), node);
            case CHECK -> check();
            case PREVIEW -> preview.show(change().id(), guide(), query, Formats.day(clock.instant()));
            case RELEASE -> release();
        }
    }

    /** Whoever chose something goes on in its form. */
    private void focusForm(boolean wanted) {
        if (wanted) {
            heading.getElement().setAttribute("tabindex", "-1").setAttribute("data-focus", "");
        } else {
            heading.getElement().removeAttribute("data-focus");
        }
    }

    private GuideMarks marks() {
        return new GuideMarks(draft().findings(), words);
    }

    private void head() {
        var back = new Anchor("/" + GuideNavigation.guide(), words.say("guide.ui.title"));
        back.addClassName("up");
        var line = new Div(
                new ChangeChip(change().state(), words.all()),
                new Span(words.say("rules.ui.change.based", String.valueOf(change().baseVersion()))),
                new Span(words.say("rules.ui.change.authors", change().openedBy())));
        line.addClassNames("row", "tight", "soft");
        head.removeAll();
        head.add(back, new H1(title()), line);
        if (isDraft() && draft().isOvertaken()) {
            head.add(overtaken());
        }
    }

    private Div overtaken() {
        var last = String.valueOf(draft().lastVersion());
        var base = String.valueOf(change().baseVersion());
        var follow = new Button(
                words.say("rules.ui.change.overtaken.follow", last),
                click -> Ask.before(
                        words.say("rules.ui.change.overtaken.follow", last),
                        words.say("rules.ui.change.overtaken.sure", last),
                        words.say("common.action.cancel"),
                        this::follow));
        var compare = new Anchor(
                "/" + GuideNavigation.comparison(change().baseVersion(), draft().lastVersion()),
                words.say("rules.ui.change.overtaken.compare", base, last));
        var row = new Div(follow, compare);
        row.addClassNames("row", "tight");
        var notice = new Div(new Paragraph(words.say("rules.ui.change.overtaken", last, base)), row);
        notice.addClassName("notice");
        return notice;
    }

    private void follow() {
        if (save()) {
            take(drafts.rebase(change().id(), draft().revision(), viewer));
            show();
        }
    }

    private void sections() {
        sections.removeAll();
        for (var each : Pane.values()) {
            var link = new Anchor(
                    "/" + GuideNavigation.draft(change().id(), each.inAddress()),
                    each == Pane.CHECK
                            ? words.say(
                                    "guide.ui.section.check", draft().findings().size())
                            : words.say("guide.ui.section." + each.inAddress()));
            link.getElement().setAttribute("aria-current", each == part ? "page" : "false");
            sections.add(link);
        }
    }

    // --- the form ---

    private Section editing() {
        editor.addClassName("guide-editor");
        var columns = new Div(outline, editor);
        columns.addClassName("guide-columns");
        return new Section(columns);
    }

    private void choose(GuideNode chosen) {
        if (chosen.equals(node) && form != null) {
            return;
        }
        node = chosen;
        editor.removeAll();
        form = form(chosen);
        tabs = new LanguageTabs(language, words, this::speak);
        heading.setText(words.say("guide.ui.part." + chosen.part(), words.title(guide(), chosen)));
        var about = new Paragraph(words.say("guide.ui.form.id", chosen.id()));
        about.addClassNames("soft", "small");
        editor.add(toolbar(chosen), heading, about, here(chosen), tabs, form);
        if (!isDraft()) {
            form.lock();
        }
        tabs.mark(form::lacks);
    }

    private NodeForm form(GuideNode chosen) {
        var guide = guide();
        var id = chosen.id();
        return switch (chosen.part()) {
            case QUESTION, GUIDE ->
                new QuestionForm(guide.question(id).orElseThrow(), guide, this::address, words, language);
            case OUTCOME -> new OutcomeForm(guide.outcome(id).orElseThrow(), guide, pageTitles(), words, language);
            case FACT ->
                new FactForm(
                        guide.facts().stream()
                                .filter(fact -> fact.id().equals(id))
                                .findFirst()
                                .orElseThrow(),
                        words,
                        language);
            case HELP -> new HelpForm(guide.help(id).orElseThrow(), words, language);
        };
    }

    private Map<String, String> pageTitles() {
        return infoPages.all(words.all().language()).stream()
                .collect(Collectors.toMap(InfoPageView::key, InfoPageView::title));
    }

    private void speak(Language chosen) {
        language = chosen;
        if (form != null && tabs != null) {
            form.show(chosen);
            tabs.mark(form::lacks);
        }
    }

    /** What was found in this form, and who leads here. */
    private Component here(GuideNode chosen) {
        var found = marks().of(chosen);
        var box = new Div();
        box.addClassName("form-findings");
        if (!found.isEmpty()) {
            box.add(new GuideFindings(found, guide(), chosen, this::address, words));
        }
        return box;
    }

    private Div toolbar(GuideNode chosen) {
        var bar = new Div();
        bar.addClassName("editor-toolbar");
        if (isDraft()) {
            var save = new Button(words.say("rules.ui.change.save"), click -> saveAndSay());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            var more = new Button(
                    words.say("guide.ui.form.new"), click -> new NewNodeDialog(guide(), words, this::begin).open());
            var discard = new Button(
                    words.say("rules.ui.change.discard"),
                    click -> Ask.before(
                            words.say("rules.ui.change.discard"),
                            words.say("rules.ui.change.discard.sure"),
                            words.say("common.action.cancel"),
                            this::discard));
            discard.addClassName("apart");
            bar.add(save, more);
            if (chosen.part() != Part.FACT && !chosen.id().equals(guide().start())) {
                bar.add(new Button(words.say("guide.ui.form.deleteNode"), click -> askToDelete(chosen)));
            }
            bar.add(discard);
        }
        bar.add(state);
        return bar;
    }

    private void askToDelete(GuideNode chosen) {
        var title = words.title(guide(), chosen);
        var users = chosen.part() == Part.HELP
                ? GuideEdits.naming(guide(), chosen.id()).stream()
                        .map(outcome -> words.title(guide(), GuideNode.outcome(outcome.id())))
                        .toList()
                : GuideEdits.leadingTo(guide(), chosen.id()).stream()
                        .map(question -> words.title(guide(), GuideNode.question(question.id())))
                        .toList();
        Ask.before(
                words.say("guide.ui.form.deleteNode"),
                users.isEmpty()
                        ? words.say("guide.ui.form.delete.sure", title)
                        : words.say("guide.ui.form.delete.used", title, users.size(), String.join("; ", users)),
                words.say("common.action.cancel"),
                () -> delete(chosen));
    }

    private void delete(GuideNode chosen) {
        keepTyped();
        form = null;
        working = GuideEdits.without(guide(), chosen);
        if (saveAndSay()) {
            GuideNavigation.go(address(GuideNode.question(guide().start())));
        }
    }

    private void begin(Guide with, GuideNode fresh) {
        keepTyped();
        var added = GuideEdits.merge(guide(), with, java.util.Set.of(fresh));
        working = added;
        if (saveAndSay()) {
            GuideNavigation.go(address(fresh));
        }
    }

    private void discard() {
        form = null;
        working = draft().guide();
        drafts.discard(change().id(), viewer);
        GuideNavigation.go(GuideNavigation.guide());
    }

    // --- saving ---

    /** Takes what is typed in the open form. */
    private void keepTyped() {
        if (form != null && working != null && draft != null && isDraft()) {
            working = form.applyTo(working);
        }
    }

    private boolean saveAndSay() {
        var done = save();
        if (done) {
            show();
        }
        return done;
    }

    /** Whether all that was typed is stored now. */
    private boolean save() {
        if (draft == null || !isDraft() || !isDirty()) {
            return true;
        }
        return took(drafts.save(change().id(), draft().revision(), guide(), viewer));
    }

    private boolean took(GuideSaveOutcome outcome) {
        return switch (outcome) {
            case GuideSaveOutcome.Saved(var saved) -> {
                news.nothing();
                draft = saved;
                working = saved.guide();
                stored();
                refreshForm();
                yield true;
            }
            case GuideSaveOutcome.Conflict conflict -> {
                new GuideConflictDialog(
                                conflict,
                                draft().guide(),
                                guide(),
                                words,
                                chosen -> overTheirs(conflict.theirs(), chosen))
                        .open();
                yield false;
            }
            case GuideSaveOutcome.Refused refused -> {
                news.problem(words.say("guide.ui.change.refused"));
                yield false;
            }
            case GuideSaveOutcome.Passed passed -> {
                reload();
                news.problem(words.say("rules.ui.change.passed"));
                yield false;
            }
        };
    }

    private void overTheirs(GuideDraft theirs, Guide chosen) {
        draft = theirs;
        working = chosen;
        form = null;
        var shown = node;
        if (shown != null) {
            node = null;
            choose(shown.exists(chosen) ? shown : GuideNode.question(chosen.start()));
        }
        if (took(drafts.save(change().id(), theirs.revision(), chosen, viewer))) {
            show();
        }
    }

    /** Marks and findings as they are now; what is typed stays where it is. */
    private void refreshForm() {
        if (form == null || node == null || tabs == null) {
            return;
        }
        var chosen = node;
        tabs.mark(form::lacks);
        editor.getChildren()
                .filter(child -> child.hasClassName("form-findings"))
                .findFirst()
                .ifPresent(old -> editor.replace(old, here(chosen)));
    }

    // --- the other sections ---

    private void check() {
        check.removeAll();
        check.add(
                new H2(words.say("guide.ui.check.title")),
                new Paragraph(
                        words.say(draft().isReleasable() ? "guide.ui.check.releasable" : "guide.ui.check.errors")),
                new GuideFindings(draft().findings(), guide(), this::address, words));
    }

    private void release() {
        var changes = drafts.compareDraft(change().id(), viewer);
        release.show(
                change(),
                () -> new Paragraph(words.say(
                        "guide.ui.release.evidence",
                        changes.size(),
                        draft().findings().size())));
        difference.removeAll();
        difference.add(
                new H2(words.say("guide.ui.release.difference", String.valueOf(change().baseVersion()))),
                new GuideChangeList(drafts.version(change().baseVersion(), viewer), draft().guide(), changes, words));
    }

    private static Optional<Pane> part(String written) {
        return Arrays.stream(Pane.values())
                .filter(part -> part.inAddress().equals(written))
                .findFirst();
    }
}
