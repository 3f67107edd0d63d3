package org.entente.ui.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.correspondence.PostalAddress;
import org.entente.ui.casefile.Wording;

/** Where the letters of somebody without a mailbox go. */
final class AddressForm extends Section {

    private static final int LONGEST_STREET = 150;
    private static final int LONGEST_CODE = 12;
    private static final int LONGEST_TOWN = 100;

    private final transient Wording words;
    private final TextField street;
    private final TextField postalCode;
    private final TextField town;
    private final Span answer = new Span();

    AddressForm(Optional<PostalAddress> known, Consumer<PostalAddress> note, Wording words) {
        this.words = words;
        street = field("contact.address.street", LONGEST_STREET, "address-street");
        postalCode = field("contact.address.postalCode", LONGEST_CODE, "address-postal-code");
        town = field("contact.address.town", LONGEST_TOWN, "address-town");
        postalCode.addClassName("short");
        known.ifPresent(address -> {
            street.setValue(address.street());
            postalCode.setValue(address.postalCode());
            town.setValue(address.town());
        });
        answer.getElement().setAttribute("role", "status");
        var button = new Button(words.say("contact.address.button"), click -> {
            if (isComplete()) {
                note.accept(new PostalAddress(street.getValue(), postalCode.getValue(), town.getValue()));
                answer.setText(words.say("contact.address.done"));
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("card", "questions");
        add(
                new H2(words.say("contact.address.title")),
                new Paragraph(words.say("contact.address.text")),
                street,
                postalCode,
                town,
                button,
                answer);
    }

    private TextField field(String key, int longest, String id) {
        var field = new TextField(words.say(key));
        field.setId(id);
        field.setMaxLength(longest);
        field.setManualValidation(true);
        return field;
    }

    private boolean isComplete() {
        answer.setText("");
        var empty = Stream.of(street, postalCode, town)
                .filter(field -> {
                    var blank = field.getValue().isBlank();
                    field.setInvalid(blank);
                    field.setErrorMessage(blank ? words.say("contact.address.missing") : "");
                    return blank;
                })
                .toList();
        empty.stream().findFirst().ifPresent(TextField::focus);
        return empty.isEmpty();
    }
}
