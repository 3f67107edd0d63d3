package org.entente.ui.casefile;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.mediation.MediationAnswer;
import org.entente.mediation.MediationAnswer.Option;
import org.entente.mediation.MediationService;
import org.jspecify.annotations.Nullable;

/** The mediation services that a case could go to: from when, what is missing or stands in the way, cost and outcome. */
final class MediationCard extends Section {

    private final transient Function<String, Optional<MediationService>> services;
    private final transient Wording words;
    private final boolean companysTurn;

    /** @param companysTurn whether the company may still solve it, so that nobody needs mediation yet */
    MediationCard(
            MediationAnswer answer,
            Function<String, Optional<MediationService>> services,
            Perspective perspective,
            boolean companysTurn,
            Wording words) {
        this.services = services;
        this.words = words;
        this.companysTurn = companysTurn;
        var isStaff = perspective == Perspective.STAFF;
        addClassNames("card", "mediation");
        add(new H2(words.say(isStaff ? "mediation.title.staff" : "mediation.title")));
        var problem = answer.problem();
        if (problem != null) {
            add(new Paragraph(
                    isStaff
                            ? words.say("mediation.undecided.staff", words.say("decision.undecided." + problem))
                            : words.say("mediation.undecided")));
        } else if (answer.options().isEmpty()) {
            add(new Paragraph(words.say("mediation.none")), findings(answer.refusals()));
        } else {
            answer.options().forEach(option -> add(service(option)));
        }
    }

    private Div service(Option option) {
        var known = services.apply(option.service());
        var part = new Div(
                new H3(known.map(service -> service.name(words.language())).orElse(option.service())));
        part.addClassName("service");
        part.add(standing(option));
        if (option.standing() == MediationAnswer.Standing.REFUSED) {
            part.add(findings(option.refusals()));
        } else if (!option.missing().isEmpty()) {
            if (option.standing() == MediationAnswer.Standing.LATER) {
                part.add(new Paragraph(words.say("mediation.missingToo")));
            }
            part.add(findings(option.missing()));
        }
        known.ifPresentOrElse(
                service -> {
                    part.add(facts(option, service));
                    service.site(words.language()).ifPresent(site -> part.add(site(site, service)));
                },
                () -> part.add(new Paragraph(words.say("mediation.ended"))));
        return part;
    }

    private Paragraph standing(Option option) {
        var from = option.from();
        var until = option.companyHasUntil();
        return new Paragraph(
                switch (option.standing()) {
                    case NOW -> words.say(companysTurn ? "mediation.nowIfUnsolved" : "mediation.now");
                    case LATER ->
                        words.say(
                                "mediation.later",
                                from == null ? "" : words.date(from),
                                until == null ? "" : words.date(until));
                    case MISSING -> words.say("mediation.missing");
                    case REFUSED -> words.say("mediation.refused");
                });
    }

    private UnorderedList findings(List<String> reasons) {
        var list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(finding(reason))));
        return list;
    }

    private String finding(String reason) {
        var key = "mediation.finding." + reason;
        return words.knows(key) ? words.say(key) : reason;
    }

    private DescriptionList facts(Option option, MediationService service) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        var fileUntil = option.fileUntil();
        row(facts, "mediation.fileUntil", fileUntil == null ? null : words.date(fileUntil));
        row(facts, "mediation.fee", service.fee(words.language()));
        row(facts, "mediation.result", words.of("mediation.result", service.result()));
        var deadline = service.ownDeadline();
        row(
                facts,
                "mediation.ownDeadline",
                deadline == null ? null : words.say("decision.period." + deadline.unit(), deadline.amount()));
        row(
                facts,
                "mediation.languages",
                service.languages().stream()
                        .sorted()
                        .map(language -> words.of("common.language", language))
                        .collect(Collectors.joining(", ")));
        row(facts, "mediation.contact", service.contact());
        return facts;
    }

    private Paragraph site(String site, MediationService service) {
        var link = new Anchor(site, words.say("mediation.site", service.name(words.language())));
        link.getElement().setAttribute("rel", "noopener noreferrer");
        var line = new Paragraph(link);
        line.addClassName("service-site");
        return line;
    }

    private void row(DescriptionList facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Term(words.say(key)), new Description(value));
        }
    }
}
