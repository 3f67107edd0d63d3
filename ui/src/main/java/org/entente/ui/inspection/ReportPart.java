package org.entente.ui.inspection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.desks.MatterTaskKind;
import org.entente.desks.MatterTaskRow;
import org.entente.inspection.InspectionDesk;
import org.entente.inspection.ReportFile;
import org.entente.inspection.ReportLink;
import org.entente.inspection.ReportQuestion;
import org.entente.inspection.ReportSenders;
import org.entente.inspection.ReportStatistics;
import org.entente.inspection.Warnings;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterKind;
import org.entente.ui.casefile.Wording;
import org.entente.ui.matters.MatterPart;
import org.entente.ui.matters.MatterScreen;
import org.entente.ui.moderation.Choice;
import org.jspecify.annotations.Nullable;

/** What is special to reports on the pages of matters. */
@org.springframework.stereotype.Component
class ReportPart implements MatterPart {

    private final InspectionDesk desk;
    private final ReportSenders senders;
    private final Warnings warnings;
    private final ReportStatistics statistics;

    ReportPart(InspectionDesk desk, ReportSenders senders, Warnings warnings, ReportStatistics statistics) {
        this.desk = desk;
        this.senders = senders;
        this.warnings = warnings;
        this.statistics = statistics;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.INSPECTION_REPORT;
    }

    @Override
    public String area() {
        return "inspection";
    }

    @Override
    public String event(MatterFile.Event event, Wording words) {
        var key = "inspection.event." + event.kind();
        var facts = event.facts();
        return switch (event.kind()) {
            case "ROUTED" ->
                words.say(
                        key,
                        words.say("rules.value." + facts.get("desk")),
                        words.say("rules.value." + facts.get("priority")));
            case "PASSED_ON" -> words.say(key, facts.getOrDefault("to", ""));
            case "SENDER_SHUT_OUT" -> words.say(key, facts.getOrDefault("until", ""));
            default -> words.say(key);
        };
    }

    @Override
    public String counterpart(MatterFile file, Wording words) {
        return words.say("inspection.counterpart");
    }

    @Override
    public List<Component> actions(MatterFile file, MatterScreen screen) {
        return List.of();
    }

    /** The person is told that the report is not the way to a solution, and which way is. */
    @Override
    public List<Component> facts(MatterFile file, MatterScreen screen) {
        var words = screen.words();
        var links = new UnorderedList(
                new ListItem(outside("/file", words.say("inspection.not.complaint"))),
                new ListItem(outside("/mediation/new", words.say("inspection.not.mediation"))),
                new ListItem(outside("/guide", words.say("inspection.not.guide"))));
        var section = new Section(
                new H2(words.say("inspection.not.title")), new Paragraph(words.say("inspection.not.text")), links);
        section.addClassName("card");
        return List.of(section);
    }

    @Override
    public List<Component> deskFacts(MatterFile file, Optional<MatterTaskRow> task, MatterScreen screen) {
        var words = screen.words();
        var report = desk.open(file.number(), screen.viewer());
        return List.of(facts(report, words), similar(report, words), looks(report, words));
    }

    @Override
    public List<Choice> choices(MatterTaskRow task, MatterFile file, MatterScreen screen) {
        return new ReportChoices(desk, List.of(task.id()), file.title(), screen.viewer(), screen.words(), screen)
                .all(task.kind() == MatterTaskKind.INQUIRE);
    }

    @Override
    public List<Component> deskActions(MatterFile file, MatterScreen screen) {
        return ReportForms.of(file, desk, senders, screen);
    }

    @Override
    public List<Component> deskSections(MatterScreen screen) {
        return new InspectionSections(desk, senders, warnings, statistics, screen).all();
    }

    private static Component facts(ReportFile report, Wording words) {
        var list = new DescriptionList();
        list.addClassName("facts");
        add(list, words.say("inspection.fact.scenario"), words.of("inspection.scenario", report.scenario()));
        add(
                list,
                words.say("inspection.fact.desk"),
                words.say(
                        "inspection.fact.desk.value",
                        words.of("rules.value", report.desk()),
                        words.of("rules.value", report.priority())));
        add(list, words.say("inspection.fact.proposal"), words.of("inspection.proposal", report.proposal()));
        var about = report.about();
        addKnown(list, words.say("inspection.field.name"), about.name());
        addKnown(list, words.say("inspection.field.website"), about.website());
        addKnown(list, words.say("inspection.field.phone"), about.phone());
        addKnown(list, words.say("inspection.field.sender"), about.sender());
        if (about.area() != null) {
            add(list, words.say("inspection.field.area"), words.of("inspection.area", about.area()));
        }
        report.answers()
                .forEach((question, answer) ->
                        add(list, words.of("inspection.question", question), answer(question, answer, words)));
        var person = report.matter().person();
        add(
                list,
                words.say("inspection.fact.person"),
                person.isAnonymous()
                        ? words.say("matters.party.anonymous")
                        : List.of(person.name(), person.email(), person.phone() == null ? "" : person.phone()).stream()
                                .filter(known -> known != null && !known.isEmpty())
                                .collect(Collectors.joining(", ")));
        if (!person.isAnonymous()) {
            add(
                    list,
                    words.say("inspection.fact.mayBeNamed"),
                    words.say(report.mayBeNamed() ? "inspection.yes" : "inspection.no"));
        }
        addKnown(list, words.say("inspection.fact.passedOn"), report.passedOnTo());
        var section = new Section(new H2(words.say("inspection.fact.title")), list);
        var note = report.decisionNote();
        if (note != null) {
            var text = new Paragraph(note);
            text.addClassName("pre");
            section.add(new Paragraph(words.say("inspection.fact.note", report.decidedBy())), text);
        }
        section.addClassName("card");
        return section;
    }

    private static Component similar(ReportFile report, Wording words) {
        var section = new Section(new H2(words.say("inspection.similar.title")));
        section.addClassName("card");
        if (report.links().isEmpty()) {
            section.add(new Paragraph(words.say("inspection.similar.none")));
            return section;
        }
        var cluster = report.clusterId();
        if (cluster != null) {
            section.add(new Paragraph(new Anchor(
                    "/" + InspectionNavigation.cluster(cluster),
                    words.say("inspection.similar.cluster", report.links().size() + 1))));
        }
        var list = new UnorderedList();
        report.links().stream().limit(10).forEach(link -> list.add(linked(link, words)));
        section.add(list);
        return section;
    }

    private static ListItem linked(ReportLink link, Wording words) {
        var number = link.number();
        var reasons = new Span(link.reasons().stream()
                .map(reason -> ReasonText.of(reason, words))
                .collect(Collectors.joining(" ")));
        reasons.addClassNames("soft", "small");
        reasons.getElement().setAttribute("lang", words.language().code());
        return new ListItem(
                new Anchor("/" + InspectionNavigation.report(number), number.toString()), new Span(" "), reasons);
    }

    private static Component looks(ReportFile report, Wording words) {
        var list = new UnorderedList();
        report.looks().stream()
                .limit(50)
                .forEach(look -> list.add(
                        new ListItem(words.say("inspection.look", look.account(), words.dateTime(look.at())))));
        var fold =
                new NativeDetails(words.say("inspection.looks", report.looks().size()), list);
        fold.addClassNames("fold");
        var section = new Section(fold);
        section.addClassName("card");
        return section;
    }

    private static String answer(ReportQuestion question, String answer, Wording words) {
        return question.kind() == ReportQuestion.Kind.CHOICE
                ? words.say("inspection.answer." + question + "." + answer)
                : answer;
    }

    private static void addKnown(DescriptionList list, String label, @Nullable String value) {
        if (value != null) {
            add(list, label, value);
        }
    }

    private static void add(DescriptionList list, String label, String value) {
        list.add(new DescriptionList.Term(label), new DescriptionList.Description(value));
    }

    private static Anchor outside(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }
}
