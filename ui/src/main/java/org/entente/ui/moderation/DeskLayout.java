package org.entente.ui.moderation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.entente.casefile.CaseChanges;
import org.entente.correspondence.Quarantine;
import org.entente.moderation.TaskBoard;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of the desk: the side bar with queues and their counts, the place for a page, and a region in which changes
 * are announced politely. It listens to the keyboard for the page inside it and tells it of changes elsewhere.
 */
@RolesAllowed({"MODERATOR", "MANAGER", "OPERATOR", "MEDIATOR", "LAWYER", "INSPECTOR", "AGENT"})
@StyleSheet("context://assets/casefile.css")
@StyleSheet("context://assets/desk.css")
public class DeskLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** A page may name a field of its own; else its heading takes the focus, so that screen readers announce it. */
    private static final String MOVE_FOCUS = """
            const field = this.querySelector('main [data-focus]'), heading = this.querySelector('main h1');
            if (heading && !field) { heading.tabIndex = -1; }
            const target = field || heading;
            if (target) { target.focus(); }""";

    private final transient CaseChanges changes;
    private final DeskSide side;
    private final DeskKeys keys;
    private final Main main = new Main();
    private final Div announced = new Div();

    private transient @Nullable LiveUpdates updates;
    private boolean moved;

    DeskLayout(
            TaskBoard board,
            Quarantine quarantine,
            CaseChanges changes,
            CurrentViewer viewers,
            AuthenticationContext login,
            ObjectProvider<DeskEntry> entries,
            Texts texts) {
        this.changes = changes;
        var viewer = viewers.get();
        var words = new Wording(texts, getLocale());
        this.keys = new DeskKeys(getElement(), viewer, words, this::pressed);
        this.side = new DeskSide(
                board,
                quarantine,
                entries.orderedStream()
                        .filter(entry -> viewer.has(entry.role()))
                        .toList(),
                viewer,
                words,
                keys::explain,
                login::logout);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        announced.addClassName("sr");
        announced.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        addClassName("desk");
        add(skipLink(words), side, main, announced);
    }

    /** Says something to people who don't see it happen; the focus stays where it is. */
    public void announce(String sentence) {
        announced.removeAll();
        announced.add(new Div(sentence));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        side.mark(event.getLocation());
        if (moved) {
            getElement().executeJs(MOVE_FOCUS);
        }
        moved = true;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        keys.listen();
        updates = new LiveUpdates(changes, event.getUI(), this::changed);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (updates != null) {
            updates.close();
        }
    }

    private void changed() {
        side.refresh().ifPresent(this::announce);
        page().ifPresent(DeskPage::refresh);
    }

    private void pressed(String key, String item) {
        switch (key) {
            case "/" -> UI.getCurrent().navigate(ModerationNavigation.SEARCH);
            case "?" -> keys.explain();
            default -> page().ifPresent(page -> page.key(key, item));
        }
    }

    private Optional<DeskPage> page() {
        return main.getChildren()
                .filter(DeskPage.class::isInstance)
                .map(DeskPage.class::cast)
                .findFirst();
    }

    private static Anchor skipLink(Wording words) {
        var link = new Anchor("#main", words.say("common.nav.skip"));
        link.setRouterIgnore(true);
        link.addClassName("skip");
        return link;
    }
}
