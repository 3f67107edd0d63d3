package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.correspondence.Quarantine;
import org.entente.moderation.TaskBoard;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.LanguageLinks;

/** The dark bar of the desk: queues with what waits in them, the search, and who is signed in. */
final class DeskSide extends Header {

    private final transient TaskBoard board;
    private final transient Quarantine quarantine;
    private final transient List<DeskEntry> entries;
    private final transient Viewer viewer;
    private final transient Wording words;
    /** By the address each leads to, a queue's without anything but the queue. */
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    private final Map<String, Span> numbers = new LinkedHashMap<>();
    private final Button menuButton = new Button();
    private int waiting;

    DeskSide(
            TaskBoard board,
            Quarantine quarantine,
            List<DeskEntry> entries,
            Viewer viewer,
            Wording words,
            Runnable explainKeys,
            Runnable signOut) {
        this.board = board;
        this.quarantine = quarantine;
        this.entries = entries;
        this.viewer = viewer;
        this.words = words;
        addClassName("desk-side");
        var menu = new Div(pages(), foot(explainKeys, signOut));
        menu.setId("desk-menu");
        menu.addClassName("desk-menu");
        add(brand(), menuButton(), menu);
        waiting = count();
    }

    /** Counts anew; tells in words if more waits than before. */
    Optional<String> refresh() {
        var before = waiting;
        waiting = count();
        return waiting <= before
                ? Optional.empty()
                : Optional.of(words.say("desk.live.more", waiting - before, waiting));
    }

    /** Shows where in the desk one is; on narrow screens the menu closes. */
    void mark(Location location) {
        openMenu(false);
        var path = location.getPath();
        var here = path.equals(ModerationNavigation.DESK)
                ? DeskState.of(DeskState.read(location.getQueryParameters()).queue())
                        .address()
                : path;
        links.forEach((address, link) -> {
            if (address.equals(here) || isWithin(here, address)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** A page below one of another group's, such as a table below the list of tables, unless it is below a nearer one. */
    private boolean isWithin(String here, String address) {
        return entries.stream()
                .map(DeskEntry::address)
                .filter(entry -> here.equals(entry) || here.startsWith(entry + "/"))
                .max(Comparator.comparingInt(String::length))
                .filter(nearest -> nearest.equals(address))
                .isPresent();
    }

    private int count() {
        if (!isModerator()) {
            return 0;
        }
        var tasks = board.counts(viewer);
        int inTasks = tasks.values().stream().mapToInt(Integer::intValue).sum();
        int mails = quarantine.count(viewer);
        for (var queue : Queue.values()) {
            var kind = queue.kind();
            show(DeskState.of(queue).address(), kind == null ? inTasks : tasks.getOrDefault(kind, 0));
        }
        show(ModerationNavigation.QUARANTINE, mails);
        return inTasks + mails;
    }

    private void show(String address, int count) {
        var number = numbers.get(address);
        if (number != null) {
            number.setText(Formats.number(count, words.locale()));
        }
    }

    private Component brand() {
        var mark = new Image("/assets/mark.svg", "");
        mark.getElement().setAttribute("width", "34").setAttribute("height", "34");
        var brand = new Anchor("/", mark, new Span("Entente"));
        brand.setRouterIgnore(true);
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", words.say("common.nav.home"));
        return brand;
    }

    private Component menuButton() {
        menuButton.setText(words.say("common.nav.menu"));
        menuButton.addClassName("desk-menu-button");
        menuButton.getElement().setAttribute("aria-controls", "desk-menu");
        menuButton.addClickListener(click -> openMenu(!hasClassName("open")));
        openMenu(false);
        return menuButton;
    }

    private void openMenu(boolean open) {
        setClassName("open", open);
        menuButton.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private Component pages() {
        var nav = new Nav();
        nav.getElement().setAttribute("aria-label", words.say("desk.nav.label"));
        if (isModerator()) {
            for (var queue : Queue.values()) {
                nav.add(counted(DeskState.of(queue).address(), words.of("desk.queue", queue)));
                if (queue == Queue.ADDRESSES) {
                    nav.add(counted(ModerationNavigation.QUARANTINE, words.say("desk.queue.QUARANTINE")));
                }
            }
        } else {
            nav.add(link(ModerationNavigation.START, words.say("desk.nav.start")));
        }
        entries.forEach(entry -> nav.add(link(entry.address(), words.say(entry.textKey()))));
        if (viewer.isStaff()) {
            var search = link(ModerationNavigation.SEARCH, words.say("desk.nav.search"));
            search.addClassName("apart");
            search.add(Keycap.silent("/"));
            search.getElement().setAttribute("aria-keyshortcuts", "/");
            nav.add(search);
        }
        return nav;
    }

    private Component foot(Runnable explainKeys, Runnable signOut) {
        var keys = new Button(words.say("desk.nav.keys"), click -> explainKeys.run());
        keys.setSuffixComponent(Keycap.silent("?"));
        var help = new Anchor("/about/contact", new Span(words.say("common.footer.contact")));
        help.setRouterIgnore(true);
        var account = new Span(words.say("desk.nav.account", viewer.name()));
        account.addClassName("account");
        var out = new Button(words.say("desk.nav.signOut"), click -> signOut.run());
        var foot = new Div(keys, help, new LanguageLinks(), account, out);
        foot.addClassName("desk-foot");
        return foot;
    }

    private Anchor counted(String address, String name) {
        var link = link(address, name);
        var number = new Span();
        number.addClassName("n");
        numbers.put(address, number);
        link.add(number);
        return link;
    }

    private Anchor link(String address, String name) {
        var link = new Anchor("/" + address, new Span(name));
        links.put(address, link);
        return link;
    }

    private boolean isModerator() {
        return viewer.has(Role.MODERATOR);
    }
}
