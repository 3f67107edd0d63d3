package org.entente.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.entente.contact.CounterReceipt;
import org.entente.contact.TakeOvers;
import org.entente.correspondence.PaperLetters;
import org.entente.dossier.PaperSlips;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What an agent took down, and its receipt on paper with the code to take it over at home. */
@Route(value = ContactNavigation.COUNTER + "/:number", layout = DeskLayout.class)
@RolesAllowed("AGENT")
@StyleSheet("context://assets/casefile.css")
@StyleSheet("context://assets/filing.css")
class ReceiptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TakeOvers takeOvers;
    private final transient PaperSlips printer;
    private final transient PaperLetters post;
    private final transient CurrentViewer viewer;
    private final transient ReceiptPaper paper;
    private final transient Wording words;
    private final Div body = new Div();

    ReceiptView(TakeOvers takeOvers, PaperSlips printer, PaperLetters post, CurrentViewer viewer, Texts texts) {
        this.post = post;
        this.takeOvers = takeOvers;
        this.printer = printer;
        this.viewer = viewer;
        this.paper = new ReceiptPaper(texts);
        this.words = new Wording(texts, getLocale());
        addClassName("desk-page");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("number")
                .flatMap(CaseNumber::findIn)
                .flatMap(this::read)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<CounterReceipt> read(CaseNumber number) {
        try {
            return Optional.of(takeOvers.read(number, viewer.get()));
        } catch (NoSuchCase unknown) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("contact.receipt.title"));
    }

    private void show(CounterReceipt receipt) {
        body.removeAll();
        body.add(new H1(words.say("contact.receipt.title")), told(receipt));
        if (receipt.code() == null) {
            var make = new Button(
                    words.say("contact.receipt.make"), click -> show(takeOvers.issue(receipt.number(), viewer.get())));
            make.addThemeVariants(ButtonVariant.PRIMARY);
            make.setDisableOnClick(true);
            body.add(new Paragraph(words.say("contact.receipt.lead")), make);
        } else {
            body.add(code(receipt));
        }
        if (receipt.email() == null && receipt.kind().equals("COMPLAINT")) {
            body.add(new AddressForm(
                    post.addressOf(receipt.number(), viewer.get()),
                    address -> post.note(receipt.number(), address, viewer.get()),
                    words));
        }
        body.add(new Paragraph(new Anchor("/" + ContactNavigation.counter(), words.say("contact.receipt.next"))));
    }

    private Component told(CounterReceipt receipt) {
        var list = new DescriptionList();
        list.addClassName("facts");
        row(list, "contact.receipt.number", receipt.number().toString());
        row(list, "contact.receipt.kind", words.say("contact.kind." + receipt.kind()));
        row(list, "contact.asker.name", receipt.personName());
        row(list, "contact.asker.email", receipt.email());
        row(list, "contact.receipt.company", receipt.companyName());
        row(list, "contact.receipt.told", receipt.title());
        row(list, "contact.asker.channel", words.say("contact.channel." + receipt.channel()));
        row(list, "contact.asker.takenDownBy", receipt.agent());
        row(list, "contact.receipt.at", words.dateTime(receipt.filedAt()));
        var section = new Section(list);
        section.addClassName("card");
        return section;
    }

    private Component code(CounterReceipt receipt) {
        var shown = new Span(String.valueOf(receipt.code()));
        shown.addClassName("case-number");
        var card = new Div(new Span(words.say("contact.receipt.code")), shown);
        card.addClassNames("card", "number-card");
        card.getElement().setAttribute("role", "status");
        var download = new Anchor(file(receipt), words.say("contact.receipt.download"));
        download.addClassName("btn");
        var section = new Section(card, new Paragraph(words.say("contact.receipt.once")), new Paragraph(download));
        section.addClassName("receipt-code");
        return section;
    }

    private DownloadHandler file(CounterReceipt receipt) {
        return DownloadHandler.fromInputStream(request -> {
            var bytes = printer.print(paper.of(receipt));
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), receipt.number() + ".pdf", "application/pdf", bytes.length);
        });
    }

    private void row(DescriptionList list, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(new DescriptionList.Term(words.say(key)), new DescriptionList.Description(value));
        }
    }
}
