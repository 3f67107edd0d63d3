package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseFile.Event;
import org.entente.casefile.EventKind;
import org.entente.moderation.TaskRow;
import org.entente.ui.casefile.CaseDecisions;
import org.entente.ui.casefile.CaseFacts;
import org.entente.ui.casefile.CaseTimeline;

/** A consumer who wants more than the company's reply: the wish and its reason, then the whole file. */
final class EscalationBody extends TaskBody {

    EscalationBody(TaskRow row, CaseFile file, DeskContext desk, TaskHost host) {
        super(row, file, desk, host);
        add(wish(), why(say("desk.why.REVIEW_ESCALATION")));
        desk.guide().forStaff(file, desk.words()).ifPresent(this::add);
        add(
                conversation("desk.file.conversation"),
                cards(
                        card("desk.facts.title", new CaseFacts(file, desk.words())),
                        new CompanyBox(file.company(), desk, host),
                        new ConsumerBox(file, desk.words())),
                CaseTimeline.folded(file, desk.words()),
                CaseDecisions.folded(file.decisions(), desk.guide(), desk.words()));
    }

    @Override
    List<Choice> choices() {
        return List.of(new Choice("desk.decide.take", "t", true, null, this::take));
    }

    private Component wish() {
        var event = request();
        var wish = event.map(each -> each.facts().get("wish"))
                .map(name -> say("desk.wish." + name))
                .orElse(say("desk.wish.unknown"));
        var card = section("desk.wish.title", new Paragraph(wish));
        card.addClassName("notice");
        event.map(each -> each.facts().get("note"))
                .filter(note -> !note.isBlank())
                .ifPresent(note -> {
                    var reason = new Paragraph(note);
                    reason.addClassNames("pre", "note");
                    reason.getElement().setAttribute("lang", file.language().code());
                    card.add(reason);
                });
        return card;
    }

    private Optional<Event> request() {
        return file.events().stream()
                .filter(event -> event.kind() == EventKind.ESCALATION_REQUESTED)
                .reduce((earlier, later) -> later);
    }

    private DecisionForm take() {
        return new DecisionForm(
                "desk.decide.take",
                false,
                desk.words(),
                note -> host.decide("take", () -> desk.moderation().takeEscalation(row.id(), note, desk.viewer())));
    }
}
