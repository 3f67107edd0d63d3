package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.guide.Guides;
import org.entente.guide.InfoPageDraft;
import org.entente.guide.InfoPageOutcome;
import org.entente.guide.InfoPageVersion;
import org.entente.guide.InfoPages;
import org.entente.guide.MarkdownText;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.rules.Ask;
import org.entente.ui.rules.DataTable;
import org.entente.ui.rules.News;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/** An information page in one language: Markdown and what becomes of it side by side, its versions. */
@Route(value = GuideNavigation.PAGES + "/:key", layout = DeskLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://assets/rules/rules.css")
@StyleSheet("context://assets/guide.css")
class InfoPageEditorView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int LONGEST = 40_000;
    private static final String SHIPPED = "system";

    private final transient InfoPages pages;
    private final transient OwnLinks links;
    private final transient Viewer viewer;
    private final transient GuideWords words;
    private final Div head = new Div();
    private final News news = new News();
    private final Paragraph state = new Paragraph();
    private final TextArea text = new TextArea();
    private final Div problems = new Div();
    private final H2 title = new H2();
    private final Paragraph summary = new Paragraph();
    private final MarkdownPreview preview;
    private final Button save;
    private final Button publish;
    private final Button discard;
    private final Section versions = new Section();

    private String key = "";
    private Language language;
    private int revision;
    private String stored = "";

    InfoPageEditorView(InfoPages pages, Guides guides, CurrentViewer viewers, Texts texts) {
        this.pages = pages;
        this.links = new OwnLinks(guides, pages);
        this.viewer = viewers.get();
        this.words = new GuideWords(new Wording(texts, getLocale()));
        this.language = words.all().language();
        this.preview = new MarkdownPreview(words.say("guide.ui.page.preview"));
        this.save = new Button(words.say("guide.ui.page.save"), click -> saveAndSay());
        this.publish = new Button(words.say("guide.ui.page.publish"), click -> askToPublish());
        this.discard = new Button(words.say("guide.ui.page.discard"), click -> askToDiscard());
        addClassNames("desk-page", "rules-page", "guide-page");
        head.addClassName("rules-head");
        add(head, news, editor(), versions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("key").orElse("");
        if (!Slugs.isOne(key)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        language = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("in")
                .flatMap(code -> Arrays.stream(Language.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst())
                .orElse(words.all().language());
        news.nothing();
        load();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!text.getValue().equals(stored) && !save()) {
            event.postpone();
        }
    }

    @Override
    public String getPageTitle() {
        return words.all().pageTitle(name());
    }

    private String name() {
        return pages.find(key, words.all().language()).map(page -> page.title()).orElse(key);
    }

    // --- showing ---

    private void load() {
        var draft = pages.draft(key, language, viewer).orElse(null);
        var live = pages.find(key, language).orElse(null);
        revision = draft == null ? 0 : draft.revision();
        stored = draft != null ? draft.markdown() : live == null ? "" : live.markdown();
        text.setValue(stored);
        head();
        look();
        versions();
        discard.setVisible(draft != null);
        state.setText(draft == null ? "" : drafted(draft));
    }

    private String drafted(InfoPageDraft draft) {
        return words.say("guide.ui.page.draft", draft.author(), words.all().dateTime(draft.savedAt()));
    }

    private void head() {
        var back = new Anchor("/" + GuideNavigation.pages(), words.say("guide.ui.pages.title"));
        back.addClassName("up");
        var tabs = new Nav();
        tabs.addClassName("parts");
        tabs.getElement().setAttribute("aria-label", words.say("guide.ui.page.languages"));
        for (var each : Language.values()) {
            var link = new Anchor("/" + GuideNavigation.page(key, each), words.language(each));
            link.getElement().setAttribute("aria-current", each == language ? "page" : "false");
            tabs.add(link);
        }
        var live = pages.find(key, language)
                .map(page -> words.say(
                        "guide.ui.page.live",
                        String.valueOf(page.number()),
                        author(page.changedBy()),
                        words.all().dateTime(page.changedAt())))
                .orElseGet(() -> words.say("guide.ui.page.live.none"));
        head.removeAll();
        head.add(back, new H1(name()), new Paragraph(live), tabs);
    }

    private String author(String account) {
        return account.equals(SHIPPED) ? words.say("guide.ui.page.shipped") : account;
    }

    private Component editor() {
        text.setLabel(words.say("guide.ui.page.text"));
        text.setHelperText(words.say("guide.ui.page.text.help"));
        text.setMinRows(18);
        text.setMaxRows(40);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> look());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        state.addClassNames("soft", "small", "save-state");
        state.getElement().setAttribute("role", "status");
        discard.addClassName("apart");
        var toolbar = new Div(save, publish, discard, state);
        toolbar.addClassName("editor-toolbar");
        summary.addClassName("lead");
        preview.begin(title, summary);
        var columns = new Div(new Div(text, problems), preview);
        columns.addClassName("page-editor");
        return new Section(toolbar, columns);
    }

    /** Shows what is typed as it will be read, and what is wrong with it. */
    private void look() {
        var page = MarkdownText.page(text.getValue());
        title.setText(page.title());
        summary.setText(page.summary());
        title.getElement().setAttribute("lang", language.code());
        summary.getElement().setAttribute("lang", language.code());
        title.setVisible(!page.title().isEmpty());
        summary.setVisible(!page.summary().isEmpty());
        preview.showHtml(page.body(), language);
        problems.removeAll();
        var found = InfoPages.problems(text.getValue());
        if (!found.isEmpty()) {
            problems.add(list(found));
        }
        var broken = links.broken(page.body(), language);
        if (!broken.isEmpty()) {
            var warning = new Paragraph(words.say("guide.ui.page.links", String.join(", ", broken)));
            warning.addClassName("notice");
            problems.add(warning);
        }
    }

    private Component list(List<InfoPageDraft.Problem> found) {
        var list = new UnorderedList();
        found.forEach(problem ->
                list.add(new ListItem(words.say("guide.ui.page.problem." + problem.kind(), problem.argument()))));
        var notice = new Div(new Paragraph(words.say("guide.ui.page.problems")), list);
        notice.addClassNames("notice", "problem");
        return notice;
    }

    private void versions() {
        versions.removeAll();
        var all = pages.versions(key, language, viewer);
        versions.setVisible(!all.isEmpty());
        var table = new DataTable(words.say("guide.ui.page.versions"));
        table.addClassName("stacking");
        table.columns(List.of(
                words.say("guide.ui.page.version"),
                words.say("guide.ui.page.version.date"),
                words.say("guide.ui.page.version.by"),
                words.say("guide.ui.page.version.take")));
        all.forEach(version -> table.row(
                text(version),
                DataTable.text(words.all().dateTime(version.madeAt())),
                DataTable.text(author(version.madeBy())),
                step(version)));
        versions.add(new H2(words.say("guide.ui.page.versions")), table);
    }

    private Component text(InfoPageVersion version) {
        var shown = new MarkdownPreview(words.say("guide.ui.page.version.text", String.valueOf(version.number())));
        shown.show(version.markdown(), language);
        return new Fold(words.say("rules.ui.table.version", String.valueOf(version.number())), shown);
    }

    private Component step(InfoPageVersion version) {
        var number = String.valueOf(version.number());
        if (version.isCurrent()) {
            var chip = new Span(words.say("guide.ui.page.version.current"));
            chip.addClassNames("chip", "solved");
            return chip;
        }
        var take = new Button(
                words.say("guide.ui.page.version.take"),
                click -> Ask.before(
                        words.say("guide.ui.page.version.take"),
                        words.say("guide.ui.page.version.take.sure", number),
                        words.say("common.action.cancel"),
                        () -> takeBack(version)));
        take.getElement().setAttribute("aria-label", words.say("guide.ui.page.version.take.label", number));
        take.addClassName("small-button");
        return take;
    }

    // --- steps ---

    private void saveAndSay() {
        if (save()) {
            news.good(words.say("guide.ui.page.saved"));
        }
    }

    private boolean save() {
        return save(revision);
    }

    private boolean save(int from) {
        var typed = text.getValue();
        text.setErrorMessage(words.say("guide.ui.page.problem.LENGTH", typed.length(), LONGEST));
        text.setInvalid(typed.length() > LONGEST);
        return !text.isInvalid() && took(pages.saveDraft(key, language, from, typed, viewer));
    }

    private boolean took(InfoPageOutcome outcome) {
        news.nothing();
        return switch (outcome) {
            case InfoPageOutcome.Saved(var draft) -> {
                revision = draft.revision();
                stored = draft.markdown();
                state.setText(drafted(draft));
                discard.setVisible(true);
                yield true;
            }
            case InfoPageOutcome.Published(var version) -> {
                load();
                news.good(words.say("guide.ui.page.published", String.valueOf(version.number())));
                yield true;
            }
            case InfoPageOutcome.Refused(var found) -> {
                news.problem(list(found));
                yield false;
            }
            case InfoPageOutcome.Conflict(var theirs) -> {
                conflict(theirs).open();
                yield false;
            }
        };
    }

    private void askToPublish() {
        if ((!text.getValue().equals(stored) || revision == 0) && !save()) {
            return;
        }
        var broken = links.broken(MarkdownText.page(text.getValue()).body(), language);
        Ask.before(
                words.say("guide.ui.page.publish"),
                broken.isEmpty()
                        ? words.say("guide.ui.page.publish.sure")
                        : words.say("guide.ui.page.publish.links", String.join(", ", broken)),
                words.say("common.action.cancel"),
                () -> took(pages.publish(key, language, revision, viewer)));
    }

    private void askToDiscard() {
        Ask.before(
                words.say("guide.ui.page.discard"),
                words.say("guide.ui.page.discard.sure"),
                words.say("common.action.cancel"),
                () -> {
                    pages.discardDraft(key, language, viewer);
                    news.nothing();
                    load();
                });
    }

    private void takeBack(InfoPageVersion version) {
        pages.takeBack(key, language, version.number(), viewer);
        head();
        versions();
        news.good(words.say("guide.ui.page.version.taken", String.valueOf(version.number())));
    }

    /** Shows their text and lets the manager choose; nothing is overwritten in silence. */
    private Dialog conflict(@Nullable InfoPageDraft theirs) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.say("guide.ui.page.conflict.title"));
        if (theirs == null) {
            dialog.add(new Paragraph(words.say("guide.ui.page.conflict.gone")));
        } else {
            var shown = new MarkdownPreview(words.say("guide.ui.page.conflict.theirs"));
            shown.show(theirs.markdown(), language);
            dialog.add(new Paragraph(words.say("guide.ui.page.conflict.lead", theirs.author())), shown);
        }
        var take = new Button(words.say("guide.ui.page.conflict.take"), click -> {
            dialog.close();
            load();
        });
        var mine = new Button(words.say("guide.ui.page.conflict.mine"), click -> {
            dialog.close();
            if (save(theirs == null ? 0 : theirs.revision())) {
                news.good(words.say("guide.ui.page.saved"));
            }
        });
        dialog.getFooter().add(take, mine);
        return dialog;
    }
}
