package org.entente.ui.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.shell.Texts;

/** Where an agent begins to take something down for somebody at the counter, on the telephone or from a letter. */
@Route(value = ContactNavigation.COUNTER, layout = DeskLayout.class)
@RolesAllowed("AGENT")
@StyleSheet("context://assets/casefile.css")
@StyleSheet("context://assets/filing.css")
class CounterView extends Div implements HasDynamicTitle {

    private final transient Wording words;
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final RadioButtonGroup<Door> door = new RadioButtonGroup<>();

    CounterView(Texts texts) {
        this.words = new Wording(texts, getLocale());
        addClassName("desk-page");
        var lead = new Paragraph(words.say("contact.counter.lead"));
        lead.addClassName("lead");
        add(new H1(words.say("contact.counter.title")), lead, begin(), again());
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("contact.counter.title"));
    }

    private Section begin() {
        channel.setLabel(words.say("contact.counter.channel"));
        channel.setItems(Channel.COUNTER, Channel.TELEPHONE, Channel.POST);
        channel.addClassName("stacked");
        channel.setItemLabelGenerator(item -> words.say("contact.channel." + item));
        language.setLabel(words.say("contact.counter.language"));
        language.setItems(Language.values());
        language.addClassName("stacked");
        language.setItemLabelGenerator(item -> words.of("common.language", item));
        language.setValue(words.language());
        door.setLabel(words.say("contact.counter.what"));
        door.setItems(Door.atTheCounter());
        door.addClassName("stacked");
        door.setItemLabelGenerator(item -> words.say(item.key() + ".counter"));
        channel.setManualValidation(true);
        door.setManualValidation(true);
        var button = new Button(words.say("contact.counter.begin"), click -> start());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var section = new Section(channel, language, door, button);
        section.addClassNames("card", "questions");
        return section;
    }

    private void start() {
        channel.setInvalid(channel.isEmpty());
        door.setInvalid(door.isEmpty());
        channel.setErrorMessage(words.say("contact.counter.missing"));
        door.setErrorMessage(words.say("contact.counter.missing"));
        if (!channel.isEmpty() && !door.isEmpty()) {
            var address = ContactNavigation.forSomebody(door.getValue().form(), channel.getValue());
            getUI().ifPresent(ui -> ui.getPage()
                    .setLocation("/" + address + "&lang=" + language.getValue().code()));
        }
    }

    /** A receipt is lost, or a code does not work any more. */
    private Section again() {
        var number = new TextField(words.say("contact.counter.again.number"));
        number.setManualValidation(true);
        number.addClassName("short");
        var button = new Button(words.say("contact.counter.again.button"), click -> {
            var found = CaseNumber.findIn(number.getValue());
            number.setInvalid(found.isEmpty());
            number.setErrorMessage(words.say("contact.problem.number"));
            found.ifPresent(given -> getUI().ifPresent(ui -> ui.navigate(ContactNavigation.receipt(given))));
        });
        var section = new Section(
                new H2(words.say("contact.counter.again.title")),
                new Paragraph(words.say("contact.counter.again.text")),
                number,
                button);
        section.addClassNames("card", "questions");
        return section;
    }
}
