package org.entente.ui.filing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.casefile.Remedy;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.filing.DraftView;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** All answers once more, each with a way to change it. */
final class CheckStep extends FilingStep {

    private final UUID draft;

    CheckStep(DraftView view, Answers answers, CompanyDirectory directory, Wording words, StepEvents events) {
        super(words, events);
        this.draft = view.id();
        add(
                company(answers, directory),
                story(answers),
                claim(answers),
                files(view),
                publicity(answers),
                person(answers));
    }

    @Override
    void collect(Answers answers) {
        // Nothing is asked here.
    }

    private Component company(Answers answers, CompanyDirectory directory) {
        var list = new Rows();
        if (answers.unlisted) {
            list.row("filing.company.name.short", answers.companyName);
            list.row("filing.company.email.short", answers.companyEmail);
        } else {
            var number = answers.companyNumber;
            var name = number == null
                    ? ""
                    : directory.find(number).map(CompanySummary::name).orElse("");
            list.row("filing.company.name.short", name);
        }
        var sector = answers.sector;
        var subject = answers.subject;
        if (sector != null) {
            list.row("filing.company.sector.short", words().of("common.sector", sector));
        }
        if (sector != null && subject != null) {
            list.row("filing.company.subject.short", words().subject(sector, subject));
        }
        return section(FilingPage.COMPANY, list);
    }

    private Component story(Answers answers) {
        var list = new Rows();
        list.row("filing.story.title.short", answers.title);
        list.row("filing.story.narrative.short", answers.narrative);
        list.row("filing.story.happenedOn.short", answers.happenedOn == null ? null : words().date(answers.happenedOn));
        list.row("filing.story.amount.short", amount(answers.amountAtStake));
        list.row("filing.story.contacted.short", contacted(answers));
        list.row("filing.story.reference.short", answers.customerReference);
        return section(FilingPage.STORY, list);
    }

    private String contacted(Answers answers) {
        var day = answers.contactedOn;
        return answers.contacted && day != null
                ? words().say("filing.story.contacted.since", words().date(day))
                : words().say("filing.story.contacted.no");
    }

    private Component claim(Answers answers) {
        var list = new Rows();
        var names = answers.remedies.stream()
                .sorted()
                .map(remedy -> remedy == Remedy.OTHER && !answers.otherClaim.isBlank()
                        ? answers.otherClaim.strip()
                        : words().of("common.remedy", remedy))
                .collect(Collectors.joining("\n"));
        list.row("filing.claim.remedies.short", names);
        list.row("filing.claim.amount.short", amount(answers.claimAmount));
        return section(FilingPage.CLAIM, list);
    }

    private Component files(DraftView view) {
        var list = new Rows();
        var names = view.files().stream()
                .map(file -> words().say(
                                "casefile.file.nameAndSize",
                                file.details().name(),
                                words().size(file.details().size())))
                .collect(Collectors.joining("\n"));
        list.row("filing.files.short", names.isEmpty() ? words().say("filing.files.none") : names);
        return section(FilingPage.FILES, list);
    }

    private Component publicity(Answers answers) {
        var list = new Rows();
        var publicity = answers.publicity;
        list.row("filing.publicity.short", publicity == null ? null : words().of("filing.publicity.choice", publicity));
        return section(FilingPage.PUBLICITY, list);
    }

    private Component person(Answers answers) {
        var list = new Rows();
        list.row("filing.person.name.short", answers.name);
        list.row("filing.person.email.short", answers.email);
        list.row("filing.person.phone.short", answers.phone);
        list.row("filing.person.postalCode.short", answers.postalCode);
        list.row("filing.person.town.short", answers.town);
        var section = section(FilingPage.PERSON, list);
        section.add(note("filing.check.private"));
        return section;
    }

    private @Nullable String amount(String typed) {
        return Amounts.parse(typed).map(words()::money).orElse(null);
    }

    private Section section(FilingPage page, Rows rows) {
        var title = new H2(words().say("filing." + page.path() + ".section"));
        var link = new Anchor(
                "/" + FilingNavigation.page(draft, page) + "?" + FilingView.RETURN + "=" + FilingPage.CHECK.path(),
                words().say("common.action.change"));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        words().say("filing.check.change.label", words().say("filing." + page.path() + ".section")));
        link.addClassName("change");
        var head = new Div(title, link);
        head.addClassName("answers-head");
        var section = new Section(head, rows);
        section.addClassName("answers");
        return section;
    }

    private Paragraph note(String key) {
        var note = new Paragraph(words().say(key));
        note.addClassNames("soft", "small");
        return note;
    }

    /** Question and answer in pairs; what was left open is said to be so. */
    private final class Rows extends DescriptionList {

        void row(String key, @Nullable String answer) {
            var term = new Term(words().say(key));
            var given = answer == null ? "" : answer.strip();
            var description = new Description(given.isEmpty() ? words().say("filing.check.open") : given);
            description.addClassName(given.isEmpty() ? "soft" : "pre");
            add(term, description);
        }
    }
}
