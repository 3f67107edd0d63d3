package org.entente.ui.overview;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.entente.overview.MyFiles;
import org.entente.overview.OpenedMailbox;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;

/**
 * Where the link to all files leads. Opening the page does nothing, any number of times, since mail scanners follow links,
 * too; the button opens all files of the mailbox for this session.
 */
@Route(value = OverviewNavigation.OPEN, layout = ConsumerLayout.class)
@AnonymousAllowed
@StyleSheet("context://assets/casefile.css")
class OpenFilesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyFiles files;
    private final transient CurrentViewer viewer;
    private final transient Wording words;
    private final Div answer = new Div();
    private String token = "";

    OpenFilesView(MyFiles files, CurrentViewer viewer, Texts texts) {
        this.files = files;
        this.viewer = viewer;
        this.words = new Wording(texts, getLocale());
        var button = new Button(
                words.say("overview.open.button"),
                click -> files.open(token).ifPresentOrElse(this::enter, this::refuse));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("big");
        button.setDisableOnClick(true);
        addClassNames("wrap", "narrow", "case-open");
        add(answer, new H1(words.say("overview.open.title")), new Paragraph(words.say("overview.open.text")), button);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("overview.open.title"));
    }

    private void enter(OpenedMailbox mailbox) {
        OpenedHere.remember(mailbox.id());
        mailbox.numbers().reversed().forEach(viewer::remember);
        getUI().ifPresent(ui -> ui.navigate(MyFilesView.class));
    }

    private void refuse() {
        answer.removeAll();
        var box = new Div(
                new H2(words.say("overview.open.refused.title")),
                new Paragraph(words.say("overview.open.refused.text")),
                new Anchor("/" + OverviewNavigation.mine(), words.say("overview.open.refused.link")));
        box.addClassNames("notice", "problem");
        box.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        answer.add(box);
        box.getElement().executeJs("this.focus()");
    }
}
