package org.entente.ui.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.entente.casefile.CaseConflict;
import org.entente.correspondence.PaperLetter;
import org.entente.correspondence.PaperLetters;
import org.entente.dossier.PaperSlip;
import org.entente.dossier.PaperSlips;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;

/** What is to be printed and posted: the letters to people without a mailbox. */
@Route(value = ContactNavigation.POST, layout = DeskLayout.class)
@RolesAllowed("AGENT")
@StyleSheet("context://assets/casefile.css")
class PostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PaperLetters letters;
    private final transient PaperSlips printer;
    private final transient CurrentViewer viewer;
    private final transient Texts texts;
    private final transient Wording words;
    private final Div list = new Div();
    private final Div answer = new Div();

    PostView(PaperLetters letters, PaperSlips printer, CurrentViewer viewer, Texts texts) {
        this.letters = letters;
        this.printer = printer;
        this.viewer = viewer;
        this.texts = texts;
        this.words = new Wording(texts, getLocale());
        addClassName("desk-page");
        var lead = new Paragraph(words.say("contact.post.lead"));
        lead.addClassName("lead");
        answer.getElement().setAttribute("role", "status");
        add(new H1(words.say("contact.post.title")), lead, answer, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("contact.post.title"));
    }

    private void show() {
        list.removeAll();
        var waiting = letters.toPrint(viewer.get());
        if (waiting.isEmpty()) {
            list.add(new Paragraph(words.say("contact.post.none")));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("plain");
        waiting.forEach(letter -> items.add(item(letter)));
        list.add(items);
    }

    private ListItem item(PaperLetter letter) {
        var subject = new Span(letter.subject());
        subject.addClassName("strong");
        var about = new Div(words.say(
                "contact.post.line", letter.number(), letter.recipientName(), words.dateTime(letter.writtenAt())));
        about.addClassName("soft");
        var print = new Anchor(file(letter.id()), words.say("contact.post.print"));
        print.addClassNames("btn", "quiet");
        print.setAriaLabel(words.say("contact.post.printOf", letter.subject()));
        var posted = new Button(words.say("contact.post.posted"), click -> posted(letter));
        posted.setAriaLabel(words.say("contact.post.postedOf", letter.subject()));
        posted.setDisableOnClick(true);
        var row = new Div(print, posted);
        row.addClassName("row");
        var item = new ListItem(subject, about, new Div(address(letter, words)), row);
        item.addClassName("card");
        return item;
    }

    private void posted(PaperLetter letter) {
        try {
            letters.posted(letter.id(), viewer.get());
            answer.setText(words.say("contact.post.done", letter.number()));
        } catch (CaseConflict faster) {
            answer.setText(words.say("contact.post.gone", letter.number()));
        }
        show();
    }

    private DownloadHandler file(long id) {
        return DownloadHandler.fromInputStream(request -> {
            var found = letters.find(id, viewer.get());
            if (found.isEmpty()) {
                return DownloadResponse.error(404);
            }
            var letter = found.get();
            var bytes = printer.print(paper(letter));
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    letter.number() + "-" + letter.id() + ".pdf",
                    "application/pdf",
                    bytes.length);
        });
    }

    /** The letter in the language of its reader, whatever language the agent works in. */
    private PaperSlip paper(PaperLetter letter) {
        var own = new Wording(texts, letter.language().locale());
        var address = letter.address();
        var to = address == null ? letter.recipientName() : letter.recipientName() + ", " + address(letter, own);
        return new PaperSlip(
                letter.language(),
                letter.subject(),
                to,
                List.of(new PaperSlip.Part(
                        own.say("contact.post.paper", letter.number(), own.date(letter.writtenAt())),
                        List.of(),
                        letter.text(),
                        List.of())));
    }

    private static String address(PaperLetter letter, Wording words) {
        var address = letter.address();
        return address == null
                ? words.say("contact.post.noAddress")
                : words.say("contact.post.address", address.street(), address.postalCode(), address.town());
    }
}
