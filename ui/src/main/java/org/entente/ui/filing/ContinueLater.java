package org.entente.ui.filing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.entente.companies.EmailAddress;
import org.entente.ui.casefile.Wording;

/** Sends the way back to a draft by mail, for those who have no time now or want to go on elsewhere. */
final class ContinueLater extends NativeDetails {

    private final transient Consumer<String> send;
    private final transient Wording words;
    private final TextField email;
    private final Paragraph answer = new Paragraph();

    ContinueLater(Consumer<String> send, Wording words) {
        super(words.say("filing.later.label"));
        this.send = send;
        this.words = words;
        this.email = new TextField(words.say("filing.later.email.label"));
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.getElement().setProperty("inputMode", "email");
        answer.getElement().setAttribute("role", "status");
        var button = new Button(words.say("filing.later.send.label"), click -> sendIfRight());
        var content = new Div(new Paragraph(words.say("filing.later.text")), email, button, answer);
        content.addClassName("later");
        setContent(content);
        addClassName("fold");
    }

    private void sendIfRight() {
        var address = EmailAddress.tryParse(email.getValue());
        if (address.isEmpty()) {
            email.setErrorMessage(words.say("filing.problem.emailForm"));
            email.setInvalid(true);
            email.focus();
            answer.setText("");
        } else {
            email.setInvalid(false);
            send.accept(address.get().value());
            answer.setText(words.say("filing.later.sent", address.get().value()));
        }
    }
}
