package org.entente.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.function.Predicate;
import org.entente.companies.EmailAddress;
import org.entente.overview.MailPreferences;
import org.entente.overview.MyFile;
import org.entente.overview.MyFiles;
import org.entente.ui.casefile.Notice;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.ErrorSummary;
import org.entente.ui.shell.Texts;

/**
 * Everything that was opened in this session, what needs the person first, and a way to have one link to all files of a
 * mailbox. The answer is the same whether the mailbox has any.
 */
@Route(value = OverviewNavigation.MINE, layout = ConsumerLayout.class)
@AnonymousAllowed
@StyleSheet("context://assets/casefile.css")
class MyFilesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyFiles files;
    private final transient MailPreferences preferences;
    private final transient CurrentViewer viewer;
    private final transient Wording words;
    private final Div messages = new Div();
    private final Div opened = new Div();
    private final TextField email;

    MyFilesView(MyFiles files, MailPreferences preferences, CurrentViewer viewer, Texts texts) {
        this.files = files;
        this.preferences = preferences;
        this.viewer = viewer;
        this.words = new Wording(texts, getLocale());
        this.email = new TextField(words.say("overview.link.email"));
        addClassNames("wrap", "narrow", "my-cases");
        add(messages, new H1(words.say("overview.title")), opened, form());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opened.removeAll();
        var mine = files.of(viewer.opened(), viewer::consumerOf);
        if (mine.isEmpty()) {
            opened.add(new Paragraph(words.say("overview.none")));
        }
        section("overview.yours", mine, MyFile::needsPerson);
        section("overview.others", mine, file -> !file.needsPerson() && !file.isClosed());
        section("overview.closed", mine, MyFile::isClosed);
        OpenedHere.current()
                .map(preferences::page)
                .ifPresent(page -> opened.add(new Paragraph(new Anchor("/" + page, words.say("overview.prefs.link")))));
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("overview.title"));
    }

    private void section(String key, List<MyFile> mine, Predicate<MyFile> belongs) {
        var those = mine.stream().filter(belongs).toList();
        if (!those.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("case-list");
            those.forEach(file -> list.add(new MyFileLine(file, words)));
            opened.add(new Section(new H2(words.say(key, those.size())), list));
        }
    }

    private Component form() {
        email.setId("email");
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.getElement().setProperty("inputMode", "email");
        var send = new Button(words.say("overview.link.button"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Section(
                new H2(words.say("overview.link.title")), new Paragraph(words.say("overview.link.text")), email, send);
        form.addClassName("stacked-form");
        return form;
    }

    private void send() {
        var address = EmailAddress.tryParse(email.getValue());
        email.setInvalid(address.isEmpty());
        messages.removeAll();
        if (address.isPresent()) {
            files.sendLink(address.get().value(), words.language());
            messages.add(Notice.done(words.say("overview.link.sent")));
            return;
        }
        var sentence = words.say("casefile.my.email.problem");
        email.setErrorMessage(sentence);
        var summary = new ErrorSummary(
                words.say("casefile.error.heading", 1), List.of(new ErrorSummary.Entry(sentence, email)));
        messages.add(summary);
        summary.focus();
        getUI().ifPresent(ui ->
                ui.getPage().setTitle(words.pageTitle(words.say("casefile.error.title", words.say("overview.title")))));
    }
}
