package org.entente.ui.overview;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.entente.access.Language;
import org.entente.overview.MailPreferences;
import org.entente.ui.casefile.Notice;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.Texts;

/** How the owner of a mailbox wants our mail. The signed link opens it; the page shows no address and no file. */
@Route(value = OverviewNavigation.PREFERENCES, layout = ConsumerLayout.class)
@AnonymousAllowed
@StyleSheet("context://assets/casefile.css")
class PreferencesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MailPreferences preferences;
    private final transient Wording words;
    private final Div messages = new Div();
    private final Div body = new Div();
    private String token = "";

    PreferencesView(MailPreferences preferences, Texts texts) {
        this.preferences = preferences;
        this.words = new Wording(texts, getLocale());
        addClassNames("wrap", "narrow", "case-open");
        add(messages, new H1(words.say("overview.prefs.title")), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        messages.removeAll();
        body.removeAll();
        preferences.read(token).ifPresentOrElse(this::show, this::refuse);
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("overview.prefs.title"));
    }

    private void show(MailPreferences.Preferences now) {
        var weekly = new RadioButtonGroup<Boolean>(words.say("overview.prefs.weekly.label"));
        weekly.setId("weekly");
        weekly.setItems(false, true);
        weekly.setItemLabelGenerator(value -> words.say("overview.prefs.weekly." + value));
        weekly.setValue(now.weekly());
        weekly.addClassName("stacked");
        var language = new Select<Language>();
        language.setId("language");
        language.setLabel(words.say("overview.prefs.language.label"));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(words.say("overview.prefs.language.none"));
        language.setItemLabelGenerator(value -> value == null
                ? words.say("overview.prefs.language.none")
                : value.locale().getDisplayLanguage(value.locale()));
        language.setValue(now.language());
        var keep = new Button(words.say("overview.prefs.button"), click -> {
            preferences.keep(token, new MailPreferences.Preferences(weekly.getValue(), language.getValue()));
            messages.removeAll();
            messages.add(Notice.done(words.say("overview.prefs.done")));
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Section(
                weekly,
                new Paragraph(words.say("overview.prefs.what")),
                new Paragraph(words.say("overview.prefs.never")),
                language,
                keep);
        form.addClassName("stacked-form");
        body.add(new Paragraph(words.say("overview.prefs.lead")), form);
    }

    private void refuse() {
        var box = new Div(
                new H2(words.say("overview.open.refused.title")),
                new Paragraph(words.say("overview.prefs.refused.text")),
                new Anchor("/" + OverviewNavigation.mine(), words.say("overview.link.title")));
        box.addClassNames("notice", "problem");
        box.getElement().setAttribute("role", "alert");
        body.add(box);
    }
}
