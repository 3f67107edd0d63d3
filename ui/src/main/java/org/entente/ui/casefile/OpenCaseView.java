package org.entente.ui.casefile;

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
import org.entente.casefile.CaseNumber;
import org.entente.filing.ComplaintFiling;
import org.entente.matters.MatterLinks;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;

/**
 * Where the link in a mail leads. Opening the page does nothing, any number of times; the button opens the case, or the
 * matter, and confirms the mailbox with it.
 */
@Route(value = "case/open/:token", layout = ConsumerLayout.class)
@AnonymousAllowed
@StyleSheet("context://assets/casefile.css")
class OpenCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ComplaintFiling filing;
    private final transient MatterLinks matters;
    private final transient CurrentViewer viewer;
    private final transient Wording words;
    private final Div answer = new Div();
    private String token = "";

    OpenCaseView(ComplaintFiling filing, MatterLinks matters, CurrentViewer viewer, Texts texts) {
        this.filing = filing;
        this.matters = matters;
        this.viewer = viewer;
        this.words = new Wording(texts, getLocale());
        var button = new Button(words.say("casefile.open.button"), click -> open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("big");
        button.setDisableOnClick(true);
        addClassNames("wrap", "narrow", "case-open");
        add(
                answer,
                new H1(words.say("casefile.open.title")),
                new Paragraph(words.say("casefile.open.text")),
                button,
                hint());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("casefile.open.title"));
    }

    private void open() {
        filing.openLink(token).ifPresentOrElse(this::enter, this::refuse);
    }

    private void enter(CaseNumber number) {
        viewer.remember(number);
        var isMatter = matters.confirmMailbox(number, viewer.consumerOf(number));
        if (!isMatter) {
            filing.confirmMailbox(number, viewer.consumerOf(number));
        }
        getUI().ifPresent(ui -> ui.navigate(isMatter ? CaseNavigation.matter(number) : CaseNavigation.page(number)));
    }

    private void refuse() {
        answer.removeAll();
        var box = new Div(
                new H2(words.say("casefile.open.refused.title")),
                new Paragraph(words.say("casefile.open.refused.text")),
                new Anchor("/" + CaseNavigation.mine(), words.say("casefile.open.refused.link")));
        box.addClassNames("notice", "problem");
        box.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        answer.add(box);
        box.getElement().executeJs("this.focus()");
    }

    private Paragraph hint() {
        var hint = new Paragraph(words.say("casefile.open.hint"));
        hint.addClassNames("soft", "small");
        return hint;
    }
}
