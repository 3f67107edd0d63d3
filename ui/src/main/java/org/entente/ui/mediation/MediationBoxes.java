package org.entente.ui.mediation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.entente.casefile.Money;
import org.entente.matters.MatterFile;
import org.entente.mediation.Handover;
import org.entente.mediation.MediationState;
import org.entente.mediation.MediationView;
import org.entente.ui.casefile.MediationGuide;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** What is told of a mediation beside the conversation. */
final class MediationBoxes {

    private final MediationGuide guide;
    private final Wording words;

    MediationBoxes(MediationGuide guide, Wording words) {
        this.guide = guide;
        this.words = words;
    }

    /** Which service, who agreed to what, who got the dossier, and how it ended. */
    Section course(MatterFile file, MediationView view) {
        var card = card("mediation.course.title");
        var facts = new DescriptionList();
        facts.addClassName("facts");
        var complaint = file.complaint();
        row(facts, "mediation.request.complaint", complaint == null ? null : complaint.toString());
        var service = view.service();
        row(facts, "mediation.course.service", service == null ? null : guide.nameOf(service, words));
        var from = view.admissibleFrom();
        if (view.state() == MediationState.WAITING_ADMISSIBLE && from != null) {
            row(facts, "mediation.course.from", words.date(from));
        }
        var agreed = view.consentedAt();
        var version = view.consentVersion();
        row(
                facts,
                "mediation.course.consent",
                agreed == null || version == null
                        ? null
                        : words.say("mediation.course.consent.version", words.dateTime(agreed), version));
        view.handovers().forEach(handover -> row(facts, "mediation.course.handover", handover(handover)));
        var noted = view.takenNoteAt();
        row(facts, "mediation.course.noted", noted == null ? null : words.dateTime(noted));
        var complete = view.completeAt();
        row(facts, "mediation.course.complete", complete == null ? null : words.dateTime(complete));
        row(facts, "mediation.course.extension", view.extensionReason());
        var refusal = view.refusal();
        row(facts, "mediation.course.refusal", refusal == null ? null : words.of("mediation.refusal", refusal));
        var outcome = view.outcome();
        row(facts, "mediation.course.outcome", outcome == null ? null : words.of("mediation.outcome", outcome));
        row(facts, "mediation.course.note", view.closingNote());
        if (facts.getChildren().findAny().isEmpty()) {
            card.add(new Paragraph(words.say("mediation.course.none")));
        } else {
            card.add(facts);
        }
        return card;
    }

    private String handover(Handover handover) {
        var last = handover.downloads().isEmpty()
                ? ""
                : words.dateTime(handover.downloads().getLast().at());
        return words.say(
                handover.downloads().isEmpty() ? "mediation.handover." + handover.way() : "mediation.handover.opened",
                words.dateTime(handover.at()),
                handover.downloads().size(),
                last);
    }

    /** What was told, for staff. */
    Section request(MatterFile file, MediationView view) {
        var card = card("mediation.request.title");
        var told = view.facts();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        var person = file.person();
        row(facts, "mediation.request.person", person.name());
        row(facts, "mediation.request.email", person.email());
        row(facts, "mediation.request.phone", person.phone());
        row(facts, "mediation.request.place", place(person.postalCode(), person.town()));
        var company = file.company();
        row(facts, "mediation.request.company", company == null ? view.toldCompany() : company.name());
        row(facts, "mediation.request.matter", words.of("mediation.matter", told.matter()));
        row(facts, "mediation.request.answer", words.of("mediation.answer", told.companyAnswer()));
        var contacted = told.firstContactOn();
        row(facts, "mediation.request.contactedOn", contacted == null ? null : words.date(contacted));
        row(
                facts,
                "mediation.request.proof",
                words.say(told.proof() ? "mediation.request.yes" : "mediation.request.no"));
        var amount = told.amount();
        row(facts, "mediation.request.amount", amount == null ? null : words.money(Money.euro(amount)));
        row(facts, "mediation.request.inCourt", told.inCourt() ? words.say("mediation.request.yes") : null);
        card.add(facts);
        var story = new Paragraph(file.narrative());
        story.addClassName("pre");
        story.getElement().setAttribute("lang", file.language().code());
        card.add(story);
        return card;
    }

    private @Nullable String place(@Nullable String postalCode, @Nullable String town) {
        return postalCode == null || town == null ? null : words.say("mediation.request.placeText", postalCode, town);
    }

    /** What else is open to somebody whose mediation did not lead to a solution. */
    Optional<Section> otherDoors(MatterFile file, MediationView view) {
        if (file.closedAt() == null || view.state() == MediationState.ENDED && isSolved(view)) {
            return Optional.empty();
        }
        var card = card("mediation.doors.title");
        var list = new UnorderedList();
        list.addClassName("ways");
        if (file.complaint() == null && view.state() != MediationState.NOT_ADMISSIBLE) {
            list.add(door("/file", "mediation.doors.complaint"));
        }
        list.add(door("/legal-aid/new", "mediation.doors.legalAid"));
        list.add(door("/report/new", "mediation.doors.report"));
        list.add(door("/guide", "mediation.doors.guide"));
        card.add(list);
        return Optional.of(card);
    }

    private static boolean isSolved(MediationView view) {
        var outcome = view.outcome();
        return outcome != null
                && switch (outcome) {
                    case AGREEMENT, RECOMMENDATION_FOLLOWED -> true;
                    case RECOMMENDATION_NOT_FOLLOWED, STOPPED, WITHDRAWN -> false;
                };
    }

    private ListItem door(String address, String key) {
        var link = new Anchor(address, words.say(key));
        link.setRouterIgnore(true);
        return new ListItem(link);
    }

    private Section card(String key) {
        var card = new Section(new H2(words.say(key)));
        card.addClassName("card");
        return card;
    }

    private void row(DescriptionList facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Term(words.say(key)), new Description(value));
        }
    }
}
