package org.entente.ui.moderation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.entente.access.Role;
import org.entente.moderation.TaskBoard;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** Where those begin who have no queue of complaints: what they find here. */
@Route(value = ModerationNavigation.START, layout = DeskLayout.class)
@RolesAllowed({"MODERATOR", "MANAGER", "OPERATOR", "MEDIATOR", "LAWYER", "INSPECTOR", "AGENT"})
class StartView extends Div implements HasDynamicTitle {

    private final transient Wording words;

    StartView(CurrentViewer viewers, TaskBoard board, ObjectProvider<DeskEntry> entries, Texts texts) {
        this.words = new Wording(texts, getLocale());
        var viewer = viewers.get();
        var lead = new Paragraph(words.say(viewer.has(Role.MANAGER) ? "desk.start.manager" : "desk.start.other"));
        lead.addClassName("lead");
        var links = new Div(
                place("/complaints", "complaints", true),
                place("/companies", "companies", true),
                place("/about/score", "score", true));
        if (viewer.isStaff()) {
            links.addComponentAsFirst(place("/" + ModerationNavigation.SEARCH, "search", false));
        }
        if (viewer.has(Role.MODERATOR)) {
            links.addComponentAsFirst(card(
                    "/" + ModerationNavigation.DESK,
                    words.say("desk.start.tasks"),
                    words.say("desk.start.tasks.text"),
                    board.counts(viewer).values().stream()
                            .mapToInt(count -> count)
                            .sum(),
                    false));
        }
        entries.orderedStream()
                .filter(entry -> viewer.has(entry.role()))
                .toList()
                .reversed()
                .forEach(entry -> links.addComponentAsFirst(card(
                        "/" + entry.address(),
                        words.say(entry.textKey()),
                        words.say(entry.textKey() + ".text"),
                        entry.waiting().applyAsInt(viewer),
                        false)));
        links.addClassName("cards");
        addClassName("desk-page");
        add(new H1(words.say("desk.start.title", viewer.name())), lead, links);
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("desk.nav.start"));
    }

    private Div place(String address, String name, boolean outside) {
        return card(address, words.say("desk.start." + name), words.say("desk.start." + name + ".text"), 0, outside);
    }

    private Div card(String address, String title, String text, int waiting, boolean outside) {
        var link = new Anchor(address, title);
        link.setRouterIgnore(outside);
        var card = new Div(new H2(link), new Paragraph(text));
        if (waiting > 0) {
            var count = new Span(words.say("desk.start.waiting", waiting));
            count.addClassNames("chip", "waiting");
            card.add(count);
        }
        card.addClassName("card");
        return card;
    }
}
