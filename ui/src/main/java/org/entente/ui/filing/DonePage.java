package org.entente.ui.filing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseStatus;
import org.entente.ui.casefile.Wording;

/** The confirmation: the number of the case, and what happens next and until when. Reading it again changes nothing. */
final class DonePage extends Div {

    DonePage(CaseFile file, Wording words) {
        addClassName("done");
        var label = new Span(words.say("filing.done.number"));
        label.addClassName("soft");
        var number = new Span(file.number().toString());
        number.addClassName("case-number");
        var card = new Div(label, number);
        card.addClassNames("card", "number-card");
        add(card, new H2(words.say("filing.done.next")), steps(file, words));
        var links = new Div(inside("/my", words.say("filing.done.mine")), outside("/", words.say("filing.done.home")));
        links.addClassName("row");
        add(links);
    }

    private static OrderedList steps(CaseFile file, Wording words) {
        var steps = new OrderedList();
        steps.addClassName("next-steps");
        if (file.status() == CaseStatus.AWAITING_CONFIRMATION) {
            var deadline = file.deadline();
            var mail = Objects.requireNonNull(file.consumer().email());
            steps.add(new ListItem(
                    deadline == null
                            ? words.say("filing.done.confirm", mail)
                            : words.say("filing.done.confirmBy", mail, words.weekday(deadline.due()))));
        } else {
            steps.add(new ListItem(
                    words.say(file.consumer().email() == null ? "filing.done.paper" : "filing.done.confirmed")));
        }
        steps.add(new ListItem(words.say("filing.done.moderation")));
        steps.add(new ListItem(words.say("filing.done.company", file.company().name())));
        steps.add(new ListItem(words.say("filing.done.answer")));
        return steps;
    }

    private static Anchor inside(String href, String text) {
        return new Anchor(href, text);
    }

    private static Anchor outside(String href, String text) {
        var link = new Anchor(href, text);
        link.setRouterIgnore(true);
        return link;
    }

    /** Shown instead of a second case. */
    static Div duplicate(String number, Wording words) {
        var title = new H2(words.say("filing.duplicate.title"));
        title.setId("duplicate-title");
        var box = new Div(
                title,
                new Paragraph(words.say("filing.duplicate.text", number)),
                inside("/my", words.say("filing.duplicate.link")));
        box.addClassNames("notice");
        box.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        return box;
    }
}
