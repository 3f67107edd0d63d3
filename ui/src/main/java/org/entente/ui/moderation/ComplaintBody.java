package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseFile.Decision;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.moderation.ChangeReason;
import org.entente.moderation.RefusalReason;
import org.entente.moderation.TaskRow;
import org.entente.publication.PublicationPreview;
import org.entente.ui.casefile.CaseFacts;
import org.entente.ui.casefile.DecisionWords;
import org.entente.ui.casefile.FileList;
import org.entente.ui.casefile.RedactedWords;

/** A new complaint: its text beside what others will see, why a person reads it, and whether it can go on. */
final class ComplaintBody extends TaskBody {

    ComplaintBody(TaskRow row, CaseFile file, DeskContext desk, TaskHost host) {
        super(row, file, desk, host);
        var preview = desk.publications().preview(file.number(), desk.viewer());
        add(texts(preview), reason(preview), cards(asked(), facts(), new CompanyBox(file.company(), desk, host)));
    }

    @Override
    List<Choice> choices() {
        return List.of(
                Choice.usual(
                        "desk.decide.accept",
                        "a",
                        () -> host.decide("accept", () -> desk.moderation().accept(row.id(), desk.viewer()))),
                Choice.asking("desk.decide.change", "c", this::askForChanges),
                Choice.asking("desk.decide.refuse", "r", this::refuse));
    }

    private Component texts(PublicationPreview preview) {
        var written = new Span(new FoundText(file.narrative(), preview.findings(), desk.words()));
        return new Comparison(file.language(), written, isPublic() ? seen(preview) : null, desk.words());
    }

    private Component seen(PublicationPreview preview) {
        var title = new Span(new RedactedWords(preview.content().title(), desk.words()));
        title.addClassName("strong");
        var seen = new Span(title, new RedactedWords(preview.content().text(), desk.words()));
        seen.addClassName("stacked-text");
        return seen;
    }

    private Component reason(PublicationPreview preview) {
        var found = FoundText.list(preview.findings(), desk.words());
        var findings = new Paragraph(
                found.isEmpty()
                        ? say("desk.findings.none")
                        : say(isPublic() ? "desk.findings.public" : "desk.findings.private", found));
        findings.addClassNames("soft", "small");
        var section = triage().map(decision -> section("desk.why.title", ruled(decision)))
                .orElseGet(() -> why(say("desk.why.MODERATE_COMPLAINT")));
        section.add(findings);
        return section;
    }

    private Optional<Decision> triage() {
        return file.decisions().stream()
                .filter(decision -> decision.table().equals("triage"))
                .reduce((earlier, later) -> later);
    }

    /** Why the complaint came here, with the rule and its table behind it. */
    private Component ruled(Decision decision) {
        var decisions = new DecisionWords(desk.guide(), desk.words());
        var paragraph = new Paragraph(decisions.sentences(decision).collect(Collectors.joining(" ")));
        if (!decision.chosenRules().isEmpty()) {
            var source = new Span(say(
                    "desk.why.rule",
                    String.join(", ", decision.chosenRules()),
                    decisions.table(decision),
                    decision.version()));
            source.addClassNames("soft", "small");
            paragraph.add(new Text(" "), source);
        }
        return paragraph;
    }

    private Section asked() {
        var claim = file.claim();
        var remedies = claim.remedies().stream()
                .map(remedy -> remedy == Remedy.OTHER && claim.other() != null
                        ? claim.other()
                        : desk.words().of("common.remedy", remedy))
                .collect(Collectors.joining(", "));
        var amount = claim.amount();
        var card = card(
                "desk.asked.title",
                new Paragraph(
                        amount == null
                                ? remedies
                                : say(
                                        "casefile.asked.amount",
                                        remedies,
                                        desk.words().money(amount))));
        var files = file.filesOf(null);
        card.add(
                files.isEmpty()
                        ? soft(say("desk.files.none"))
                        : new FileList(files, desk.filesOf(file.number()), desk.words()));
        return card;
    }

    private Section facts() {
        return card("desk.facts.title", new CaseFacts(file, desk.words()));
    }

    private DecisionForm askForChanges() {
        var reasons = new CheckboxGroup<ChangeReason>(say("desk.decide.change.reasons"));
        reasons.setItems(ChangeReason.values());
        reasons.setItemLabelGenerator(reason -> desk.words().of("desk.changeReason", reason));
        reasons.addClassName("stacked");
        return new DecisionForm(
                        "desk.decide.change",
                        false,
                        desk.words(),
                        note -> host.decide(
                                "change",
                                () -> desk.moderation()
                                        .askForChanges(row.id(), reasons.getValue(), note, desk.viewer())))
                .with(reasons);
    }

    private DecisionForm refuse() {
        var reason = new RadioButtonGroup<RefusalReason>(say("desk.decide.refuse.reasons"));
        reason.setItems(RefusalReason.values());
        reason.setItemLabelGenerator(each -> desk.words().of("desk.refusalReason", each));
        reason.addClassName("stacked");
        return new DecisionForm(
                        "desk.decide.refuse",
                        false,
                        desk.words(),
                        note -> host.decide(
                                "refuse",
                                () -> desk.moderation().refuse(row.id(), reason.getValue(), note, desk.viewer())))
                .with(reason);
    }

    private boolean isPublic() {
        return file.publicity() == Publicity.PUBLIC;
    }

    private static Paragraph soft(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassNames("soft", "small");
        return paragraph;
    }
}
