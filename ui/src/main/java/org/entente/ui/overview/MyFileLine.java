package org.entente.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.matters.MatterKind;
import org.entente.overview.MyFile;
import org.entente.ui.casefile.CaseNavigation;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.StateChip;

/** A file in the overview: what it is, whose turn it is, until when, and whether something is new. */
final class MyFileLine extends ListItem {

    private static final Map<MatterKind, String> AREAS = Map.of(
            MatterKind.MEDIATION, "mediation",
            MatterKind.LEGAL_AID, "legalaid",
            MatterKind.INSPECTION_REPORT, "inspection",
            MatterKind.QUESTION, "contact");

    MyFileLine(MyFile file, Wording words) {
        var path = file.path();
        var link = new Anchor(
                "/" + (path == null ? CaseNavigation.page(file.number()) : CaseNavigation.matter(file.number())),
                file.title());
        link.addClassName("strong");
        link.getElement().setAttribute("lang", file.language().code());
        var company = file.companyName();
        var about = new Span(words.say(
                company == null ? "overview.line" : "overview.line.company",
                file.number().toString(),
                words.say("overview.path." + (path == null ? "COMPLAINT" : path.name())),
                words.date(file.filedAt()),
                company));
        about.addClassNames("soft", "small");
        var chips = new Div(state(file, words));
        chips.addClassNames("row", "tight");
        if (file.isUnread()) {
            var chip = new Span(words.say("overview.new"));
            chip.addClassNames("chip", "waiting");
            chips.add(chip);
        }
        add(link, about, chips);
        var turn = new Span(turn(file, words));
        turn.addClassName(file.needsPerson() ? "strong" : "small");
        add(turn);
        addClassName("card");
    }

    private static Component state(MyFile file, Wording words) {
        var status = file.status();
        if (status != null) {
            return new StateChip(status, file.outcome());
        }
        var area = AREAS.get(Objects.requireNonNull(file.path()));
        var chip = new Span(words.say(area + ".state." + file.state()));
        chip.addClassNames("chip", file.isClosed() ? "neutral" : "waiting");
        return chip;
    }

    private static String turn(MyFile file, Wording words) {
        var key = "overview.turn." + file.turn().name().toLowerCase(Locale.ROOT);
        var next = file.next();
        return next == null || file.isClosed() ? words.say(key) : words.say(key + ".by", words.weekday(next.due()));
    }
}
