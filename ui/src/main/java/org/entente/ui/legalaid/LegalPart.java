package org.entente.ui.legalaid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.CaseReader;
import org.entente.desks.MatterTaskRow;
import org.entente.legalaid.LegalDesk;
import org.entente.legalaid.LegalDetails;
import org.entente.legalaid.LegalMember;
import org.entente.legalaid.LegalReader;
import org.entente.legalaid.LegalRow;
import org.entente.legalaid.LegalState;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterKind;
import org.entente.ui.casefile.Wording;
import org.entente.ui.matters.ComplaintBox;
import org.entente.ui.matters.MatterPart;
import org.entente.ui.matters.MatterScreen;
import org.entente.ui.matters.MattersNavigation;
import org.entente.ui.moderation.Choice;

/** Legal files on the pages of matters: what the member can do, and how lawyers work. */
@org.springframework.stereotype.Component
class LegalPart implements MatterPart {

    private final LegalMember member;
    private final LegalDesk lawyers;
    private final LegalReader reader;
    private final CaseReader cases;

    LegalPart(LegalMember member, LegalDesk lawyers, LegalReader reader, CaseReader cases) {
        this.member = member;
        this.lawyers = lawyers;
        this.reader = reader;
        this.cases = cases;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.LEGAL_AID;
    }

    @Override
    public String area() {
        return "legalaid";
    }

    @Override
    public String event(MatterFile.Event event, Wording words) {
        var facts = event.facts();
        var due = facts.get("due");
        var outcome = facts.get("outcome");
        var reason = facts.get("reason");
        var key = "legalaid.event." + event.kind();
        if (due != null) {
            return words.say(key + ".by", words.date(LocalDate.parse(due)));
        }
        return words.say(
                key,
                outcome != null
                        ? words.say("legalaid.outcome." + outcome)
                        : reason != null
                                ? words.say("legalaid.reason." + reason)
                                : facts.getOrDefault("complaint", ""));
    }

    @Override
    public String counterpart(MatterFile file, Wording words) {
        return words.say("legalaid.counterpart");
    }

    @Override
    public List<Component> actions(MatterFile file, MatterScreen screen) {
        var number = file.number();
        var actions = new ArrayList<Component>();
        if (file.closedAt() != null) {
            return actions;
        }
        if (file.state().equals(LegalState.MEMBERSHIP_ASKED.name())) {
            actions.add(new MembershipForm(screen, typed -> member.giveMembership(number, typed, screen.viewer())));
        }
        actions.add(new MemberLetterForm(screen, (text, files) -> member.write(number, text, files, screen.viewer())));
        actions.add(new WithdrawForm(screen, () -> member.withdraw(number, screen.viewer())));
        return actions;
    }

    @Override
    public List<Component> facts(MatterFile file, MatterScreen screen) {
        var words = screen.words();
        var details = reader.read(file.number(), screen.viewer());
        var card = new Section(new H2(words.say("legalaid.facts.title")), new LegalFacts(file, details, words));
        card.addClassName("card");
        if (details.state() == LegalState.NOT_ADMITTED) {
            card.add(new WhatElse(reader.howToJoin(), words));
        }
        return List.of(card);
    }

    @Override
    public List<Component> deskFacts(MatterFile file, Optional<MatterTaskRow> task, MatterScreen screen) {
        var words = screen.words();
        var details = reader.read(file.number(), screen.viewer());
        var facts = new ArrayList<Component>();
        if (details.isNew() && isOwn(details, screen)) {
            facts.add(new NewsBox(screen, () -> lawyers.noteSeen(file.number(), screen.viewer())));
        }
        var card = new Section(
                new H2(words.say("legalaid.desk.facts.title")), LegalFacts.forLawyers(file, details, words));
        card.addClassName("card");
        facts.add(card);
        var complaint = file.complaint();
        if (complaint != null) {
            facts.add(new ComplaintBox(
                    cases.read(complaint, screen.viewer()), id -> cases.open(complaint, id, screen.viewer()), words));
        }
        return facts;
    }

    @Override
    public List<Choice> choices(MatterTaskRow task, MatterFile file, MatterScreen screen) {
        var number = file.number();
        var viewer = screen.viewer();
        return switch (task.kind()) {
            case TAKE_FILE ->
                List.of(Choice.usual(
                        "legalaid.decide.take",
                        "a",
                        () -> screen.run(() -> lawyers.take(number, viewer), "legalaid.done.taken")));
            case CHECK_ADMISSION ->
                List.of(
                        Choice.usual(
                                "legalaid.decide.admit",
                                "a",
                                () -> screen.run(() -> lawyers.admit(number, viewer), "legalaid.done.admitted")),
                        LegalChoices.refuse(screen, (reason, note) -> lawyers.refuse(number, reason, note, viewer)),
                        LegalChoices.checkAgain(screen, typed -> lawyers.checkAgain(number, typed, viewer)));
            case WORK_ON_FILE ->
                isOwn(reader.read(number, viewer), screen)
                        ? List.of(
                                Choice.usual(
                                        "legalaid.decide.review",
                                        "a",
                                        () -> screen.run(
                                                () -> lawyers.review(number, viewer), "legalaid.done.reviewed")),
                                new Choice(
                                        "legalaid.decide.release",
                                        "r",
                                        false,
                                        () -> screen.run(
                                                () -> lawyers.release(number, viewer), "legalaid.done.released"),
                                        null))
                        : List.of();
            default -> List.of();
        };
    }

    @Override
    public List<Component> deskActions(MatterFile file, MatterScreen screen) {
        var number = file.number();
        var viewer = screen.viewer();
        var details = reader.read(number, viewer);
        var actions = new ArrayList<Component>();
        if (isOwn(details, screen) && file.closedAt() == null) {
            var letters = new LetterForms(
                    (template, language) -> reader.fill(template, language, number, viewer),
                    template -> reader.languageOf(template, number, viewer),
                    screen);
            actions.add(letters.toMember(details.awaitsMember(), (text, files, await) -> {
                if (await) {
                    lawyers.askMember(number, text, files, viewer);
                } else {
                    lawyers.writeToMember(number, text, files, viewer);
                }
            }));
            var company = file.company();
            if (company == null) {
                actions.add(new NameCompanyForm(
                        details.companyName(),
                        screen,
                        (name, email) -> lawyers.nameCompany(number, name, email, viewer)));
            } else {
                actions.add(letters.toCompany(
                        company.name(),
                        details.awaitsCompany(),
                        (text, files, await) -> lawyers.writeToCompany(number, text, files, await, viewer)));
            }
            actions.add(letters.end((outcome, text) -> lawyers.end(number, outcome, text, viewer)));
        }
        actions.add(new LawyerNoteForm(screen, (text, files) -> lawyers.note(number, text, files, viewer)));
        return actions;
    }

    /** The viewer's own open files, those with something new first. */
    @Override
    public List<Component> deskSections(MatterScreen screen) {
        var words = screen.words();
        var mine = reader.mine(screen.viewer());
        if (mine.isEmpty()) {
            return List.of();
        }
        var list = new UnorderedList();
        list.addClassName("case-list");
        mine.forEach(row -> list.add(line(row, words)));
        var section = new Section(new H2(words.say("legalaid.mine.title", mine.size())), list);
        section.addClassName("card");
        return List.of(section);
    }

    private static ListItem line(LegalRow row, Wording words) {
        var link = new Anchor("/" + MattersNavigation.desk(MatterKind.LEGAL_AID, row.number()), row.title());
        var about =
                new Span(words.say("matters.line", row.number().toString(), words.of("legalaid.state", row.state())));
        about.addClassNames("soft", "small");
        var item = new ListItem(link, new Paragraph(about));
        if (row.isNew()) {
            var chip = new Span(words.say("legalaid.mine.new"));
            chip.addClassNames("chip", "waiting");
            item.add(chip);
        }
        return item;
    }

    private static boolean isOwn(LegalDetails details, MatterScreen screen) {
        return screen.viewer().name().equals(details.lawyer());
    }
}
