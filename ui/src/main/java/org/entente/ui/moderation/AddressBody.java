package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseFile.Event;
import org.entente.casefile.EventKind;
import org.entente.companies.EmailAddress;
import org.entente.moderation.TaskRow;
import org.entente.ui.casefile.CaseFacts;

/** A company that our mail does not reach: what came back, and the field for the right address. */
final class AddressBody extends TaskBody {

    private final EmailField address = new EmailField();

    AddressBody(TaskRow row, CaseFile file, DeskContext desk, TaskHost host) {
        super(row, file, desk, host);
        address.setLabel(say("desk.address.label"));
        address.setHelperText(say("desk.address.helper"));
        address.setManualValidation(true);
        address.setErrorMessage(say("desk.email.wrong"));
        address.addClassName("new-address");
        address.addKeyPressListener(Key.ENTER, press -> correct());
        add(
                bounced(),
                section("desk.address.title", address),
                why(say("desk.why.CORRECT_ADDRESS")),
                cards(
                        new CompanyBox(file.company(), desk, host),
                        card("desk.facts.title", new CaseFacts(file, desk.words()))));
    }

    @Override
    List<Choice> choices() {
        return List.of(Choice.usual("desk.decide.correct", "s", this::correct));
    }

    private Component bounced() {
        var notice = section("desk.address.bounced");
        notice.addClassNames("notice", "problem");
        var current = new Span(file.company().complaintEmail());
        current.addClassName("strong");
        var to = new Paragraph(new Span(say("desk.address.current")), current);
        to.addClassName("asked");
        notice.add(to);
        lastBounce().ifPresent(event -> {
            notice.add(new Paragraph(say("desk.address.cameBack", desk.words().dateTime(event.at()))));
            var answer = event.facts().getOrDefault("answer", "");
            if (!answer.isBlank()) {
                var said = new Paragraph(answer);
                said.addClassNames("pre", "server-answer");
                notice.add(new Paragraph(say("desk.address.answer")), said);
            }
        });
        return notice;
    }

    private Optional<Event> lastBounce() {
        return file.events().stream()
                .filter(event -> event.kind() == EventKind.LETTER_BOUNCED
                        && !"CONSUMER".equals(event.facts().get("party")))
                .reduce((earlier, later) -> later);
    }

    private void correct() {
        boolean right = EmailAddress.tryParse(address.getValue()).isPresent();
        address.setInvalid(!right);
        if (right) {
            host.decide("correct", () -> desk.moderation().correctAddress(row.id(), address.getValue(), desk.viewer()));
        } else {
            address.focus();
        }
    }
}
