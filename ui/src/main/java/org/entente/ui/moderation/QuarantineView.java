package org.entente.ui.moderation;

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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.entente.correspondence.Quarantine;
import org.entente.correspondence.QuarantinedMail;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Mail that no case could be found for: put into a case by hand, or set aside with a reason. */
@Route(value = ModerationNavigation.QUARANTINE, layout = DeskLayout.class)
@RolesAllowed("MODERATOR")
class QuarantineView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskPage, QuarantinePane.Host {

    private static final int PAGE = 50;

    private final transient Quarantine quarantine;
    private final transient Viewer viewer;
    private final transient Wording words;
    private final transient Clock clock;
    private final Div heading = new Div();
    private final Paragraph order = new Paragraph();
    private final UnorderedList rows = new UnorderedList();
    private final Div paging = new Div();
    private final QuarantinePane pane;

    private transient List<QuarantinedMail> mails = List.of();
    private int page;
    private transient @Nullable Long chosen;
    private transient @Nullable String done;
    private boolean problem;

    QuarantineView(Quarantine quarantine, CurrentViewer viewers, Texts texts, Clock clock) {
        this.quarantine = quarantine;
        this.viewer = viewers.get();
        this.words = new Wording(texts, getLocale());
        this.clock = clock;
        this.pane = new QuarantinePane(words, this);
        addClassNames("tasks", "quarantine");
        add(listSection(), pane);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        page = parameters
                .getSingleParameter("page")
                .flatMap(QuarantineView::number)
                .orElse(0L)
                .intValue();
        chosen = parameters
                .getSingleParameter("mail")
                .flatMap(QuarantineView::number)
                .orElse(null);
        showList();
        showMail(chosen == null ? Optional.empty() : quarantine.find(chosen, viewer));
    }

    @Override
    public String getPageTitle() {
        var queue = words.say("desk.queue.QUARANTINE");
        return words.pageTitle(pane.shown()
                .map(mail -> words.say("desk.pageTitle", subject(mail), queue))
                .orElse(queue));
    }

    @Override
    public void refresh() {
        showList();
        pane.shown()
                .filter(mail -> quarantine.find(mail.id(), viewer).isEmpty())
                .ifPresent(gone -> pane.close(words.say("desk.conflict.done")));
    }

    @Override
    public void key(String key, String item) {
        int here = indexOfChosen();
        switch (key) {
            case "j", "n" -> open(here + 1);
            case "k" -> open(here - 1);
            default -> pane.key(key, item);
        }
    }

    @Override
    public void attach(long mail, CaseNumber number, Author as) {
        act("attach", number.toString(), () -> quarantine.attach(mail, number, as, viewer));
    }

    @Override
    public void discard(long mail, String why) {
        act("discard", "", () -> quarantine.discard(mail, why, viewer));
    }

    @Override
    public void openQuestion(long mail) {
        act("question", "", () -> quarantine.openQuestion(mail, viewer));
    }

    private void act(String name, String number, Runnable action) {
        try {
            action.run();
            done = words.say("desk.quarantine.done." + name, number);
            problem = false;
        } catch (NoSuchCase unknown) {
            pane.noSuchCase();
            return;
        } catch (CaseConflict late) {
            done = words.say("desk.conflict");
            problem = true;
        }
        getParent()
                .filter(DeskLayout.class::isInstance)
                .map(DeskLayout.class::cast)
                .ifPresent(layout -> layout.announce(String.valueOf(done)));
        var next = quarantine.open(0, 1, viewer).stream()
                .findFirst()
                .map(QuarantinedMail::id)
                .orElse(null);
        ModerationNavigation.go(address(0, next));
    }

    private void showList() {
        int count = quarantine.count(viewer);
        mails = quarantine.open(page * PAGE, PAGE, viewer);
        rows.removeAll();
        mails.forEach(mail -> rows.add(row(mail)));
        rows.setVisible(!mails.isEmpty());
        order.setText(words.say(count == 0 ? "desk.quarantine.none" : "desk.quarantine.order", count));
        paging.removeAll();
        if (page > 0) {
            paging.add(new Anchor("/" + address(page - 1, null), words.say("desk.page.previous")));
        }
        if ((page + 1) * PAGE < count) {
            paging.add(new Anchor("/" + address(page + 1, null), words.say("desk.page.next")));
        }
    }

    private ListItem row(QuarantinedMail mail) {
        var subject = new Span(subject(mail));
        subject.addClassName("t");
        var age = new Span(Ages.of(mail.receivedAt(), clock.instant(), words));
        age.addClassName("due");
        var sender = new Span(mail.sender());
        sender.addClassName("about");
        var link = new Anchor("/" + address(page, mail.id()), subject, age, sender);
        link.addClassName("task");
        boolean current = chosen != null && chosen == mail.id();
        link.getElement().setAttribute("aria-current", String.valueOf(current));
        return new ListItem(link);
    }

    private void showMail(Optional<QuarantinedMail> mail) {
        setClassName("has-task", chosen != null);
        heading.removeAll();
        var name = words.say("desk.queue.QUARANTINE");
        heading.add(chosen != null ? new H2(name) : new H1(name));
        pane.tellNothing();
        if (mail.isPresent()) {
            pane.show(mail.get(), back());
        } else {
            pane.showNothing(
                    words.say(
                            chosen != null
                                    ? "desk.quarantine.gone"
                                    : mails.isEmpty() ? "desk.quarantine.allDone" : "desk.quarantine.choose"),
                    chosen != null ? back() : null);
        }
        if (done != null) {
            pane.tell(done, problem ? "problem" : "good");
            done = null;
        }
    }

    private String subject(QuarantinedMail mail) {
        return mail.subject().isBlank() ? words.say("desk.quarantine.noSubject") : mail.subject();
    }

    private int indexOfChosen() {
        for (int i = 0; i < mails.size(); i++) {
            if (chosen != null && mails.get(i).id() == chosen) {
                return i;
            }
        }
        return -1;
    }

    private void open(int index) {
        if (index >= 0 && index < mails.size()) {
            ModerationNavigation.go(address(page, mails.get(index).id()));
        }
    }

    private Anchor back() {
        var back =
                new Anchor("/" + address(page, null), words.say("desk.task.back", words.say("desk.queue.QUARANTINE")));
        back.addClassName("back");
        return back;
    }

    private Section listSection() {
        order.addClassNames("soft", "small");
        paging.addClassName("paging");
        var head = new Div(heading, order);
        head.addClassName("list-head");
        rows.addClassName("mail-rows");
        var section = new Section(head, rows, paging);
        section.addClassName("task-list");
        section.getElement().setAttribute("aria-label", words.say("desk.queue.QUARANTINE"));
        return section;
    }

    private static String address(int page, @Nullable Long mail) {
        var address = ModerationNavigation.QUARANTINE + "?page=" + page;
        return mail == null ? address : address + "&mail=" + mail;
    }

    private static Optional<Long> number(String written) {
        return written.matches("[0-9]{1,9}") ? Optional.of(Long.parseLong(written)) : Optional.empty();
    }
}
