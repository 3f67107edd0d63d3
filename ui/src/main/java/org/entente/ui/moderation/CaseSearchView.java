package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.entente.access.Viewer;
import org.entente.search.CaseHit;
import org.entente.search.CaseResult;
import org.entente.search.CaseSearch;
import org.entente.search.Facet;
import org.entente.search.FacetCount;
import org.entente.search.HitSegment;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.StateChip;
import org.entente.ui.shell.Texts;

/** Finds case files by anything in them: words, people, companies, numbers. */
@Route(value = ModerationNavigation.SEARCH, layout = DeskLayout.class)
@RolesAllowed({"MODERATOR", "MANAGER", "OPERATOR"})
class CaseSearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseSearch search;
    private final transient Viewer viewer;
    private final transient Wording words;
    private final TextField text = new TextField();
    private final Paragraph summary = new Paragraph();
    private final Aside facets = new Aside();
    private final OrderedList hits = new OrderedList();
    private final Div paging = new Div();

    private transient SearchState state = new SearchState("", java.util.Map.of(), 0);

    CaseSearchView(CaseSearch search, CurrentViewer viewers, Texts texts) {
        this.search = search;
        this.viewer = viewers.get();
        this.words = new Wording(texts, getLocale());
        addClassNames("desk-page", "case-search");
        summary.getElement().setAttribute("role", "status");
        facets.getElement().setAttribute("aria-label", words.say("desk.search.facets"));
        hits.addClassName("hits");
        paging.addClassName("paging");
        var results = new Div(summary, hits, paging);
        var columns = new Div(facets, results);
        columns.addClassName("search-columns");
        add(new H1(words.say("desk.search.title")), form(), columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = SearchState.read(event.getLocation().getQueryParameters());
        text.setValue(state.text());
        var result = search.find(state.query(), viewer);
        show(result);
    }

    @Override
    public String getPageTitle() {
        var title = words.say("desk.search.title");
        return words.pageTitle(state.text().isBlank() ? title : words.say("desk.pageTitle", state.text(), title));
    }

    private Component form() {
        text.setLabel(words.say("desk.search.label"));
        text.setHelperText(words.say("desk.search.helper"));
        text.setClearButtonVisible(true);
        text.setAutofocus(true);
        text.getElement().setAttribute("data-focus", "");
        text.addKeyPressListener(Key.ENTER, press -> go(state.withText(text.getValue())));
        var button = new Button(words.say("common.action.search"), click -> go(state.withText(text.getValue())));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(text, button);
        form.addClassName("search-form");
        form.getElement().setAttribute("role", "search");
        return form;
    }

    private void show(CaseResult result) {
        summary.setText(words.say(result.similar() ? "desk.search.similar" : "desk.search.total", result.total()));
        facets.removeAll();
        SearchState.FACETS.forEach(facet -> addFacet(facet, result.facets().getOrDefault(facet, List.of())));
        hits.removeAll();
        result.hits().forEach(hit -> hits.add(row(hit)));
        paging.removeAll();
        if (result.page() > 0) {
            paging.add(pageLink("desk.page.previous", result.page() - 1));
        }
        if (result.page() + 1 < result.pages()) {
            paging.add(pageLink("desk.page.next", result.page() + 1));
        }
    }

    private void addFacet(Facet facet, List<FacetCount> counts) {
        if (counts.isEmpty()) {
            return;
        }
        var name = words.of("desk.search.facet", facet);
        var group = new Div(new H2(name));
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        counts.forEach(count -> group.add(value(facet, count)));
        facets.add(group);
    }

    private Component value(Facet facet, FacetCount count) {
        var box = new Checkbox(words.say(
                "desk.search.facet.value",
                words.say(prefix(facet) + "." + count.value()),
                Formats.number(count.count(), words.locale())));
        box.setValue(count.selected());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(state.with(facet, count.value(), change.getValue()));
            }
        });
        return box;
    }

    private Component row(CaseHit hit) {
        var link = new Anchor("/" + ModerationNavigation.caseFile(hit.number()), marked(hit.title()));
        link.addClassName("t");
        var heading = new H2(link);
        heading.getElement().setAttribute("lang", hit.language().code());
        var meta = new Paragraph(words.say(
                "desk.search.meta",
                hit.number().toString(),
                hit.companyName(),
                hit.consumerName(),
                words.of("desk.publicity", hit.publicity()),
                words.date(hit.filedAt())));
        meta.addClassNames("soft", "small");
        var snippet = new Paragraph(marked(hit.snippet()));
        snippet.getElement().setAttribute("lang", hit.language().code());
        return new ListItem(heading, meta, snippet, new StateChip(hit.status(), null));
    }

    private static Component marked(List<HitSegment> segments) {
        var text = new Span();
        for (var segment : segments) {
            var piece = new Span(segment.text());
            if (segment.marked()) {
                piece.addClassName("found");
            }
            text.add(piece);
        }
        return text;
    }

    private Anchor pageLink(String key, int page) {
        return new Anchor(
                "/" + ModerationNavigation.SEARCH + "?"
                        + state.withPage(page).parameters().getQueryString(),
                words.say(key));
    }

    private void go(SearchState next) {
        UI.getCurrent().navigate(ModerationNavigation.SEARCH, next.parameters());
    }

    private static String prefix(Facet facet) {
        return switch (facet) {
            case STATUS -> "common.status";
            case LANGUAGE -> "common.language";
            case PUBLICITY -> "desk.publicity";
            case SECTOR -> "common.sector";
            case COMPANY, STATE, REMEDY -> throw new IllegalArgumentException("files are not counted by " + facet);
        };
    }
}
