package org.entente.ui.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.entente.casefile.CaseFile;
import org.entente.casefile.Complaint;
import org.entente.casefile.EventKind;
import org.entente.ui.shell.ErrorSummary;

/** Rewrites the complaint after a moderator asked for it; the reasons stand above the fields. */
final class ReviseForm extends ActionForm {

    private final TextField title;
    private final TextArea narrative;

    ReviseForm(CaseFile file, BiConsumer<String, String> revise, Wording words, Runner runner) {
        super("casefile.action.revise", words, runner);
        title = new TextField(words.say("casefile.action.revise.title.label"));
        title.setId("revised-title");
        title.setValue(file.title());
        title.setManualValidation(true);
        title.setAutocomplete(Autocomplete.OFF);
        narrative = new TextArea(words.say("casefile.action.revise.narrative.label"));
        narrative.setId("revised-narrative");
        narrative.setValue(file.narrative());
        narrative.setMinRows(8);
        narrative.setMaxRows(24);
        narrative.setManualValidation(true);
        fields(reasons(file), title, narrative);
        button(
                "casefile.action.revise.button",
                () -> submit(
                        problems(),
                        () -> revise.accept(title.getValue(), narrative.getValue()),
                        "casefile.action.revise.done"));
        setOpen(true);
    }

    private Div reasons(CaseFile file) {
        var reasons = new Div();
        reasons.addClassName("notice");
        file.events().stream()
                .filter(event -> event.kind() == EventKind.CHANGES_ASKED)
                .reduce((earlier, later) -> later)
                .map(event -> new EventSentence(event, file, words()))
                .ifPresent(sentence -> {
                    reasons.add(new Paragraph(sentence.text()));
                    sentence.note().ifPresent(note -> {
                        var said = new Paragraph(note);
                        said.addClassName("pre");
                        reasons.add(said);
                    });
                });
        reasons.setVisible(reasons.getComponentCount() > 0);
        return reasons;
    }

    private List<ErrorSummary.Entry> problems() {
        var line = title.getValue();
        var text = narrative.getValue();
        return all(List.of(
                line.isBlank()
                        ? check(title, false, "casefile.problem.title")
                        : check(
                                title,
                                line.strip().length() <= Complaint.MAX_TITLE,
                                "casefile.problem.tooLong",
                                Complaint.MAX_TITLE),
                text.isBlank()
                        ? check(narrative, false, "casefile.problem.text")
                        : check(
                                narrative,
                                text.strip().length() <= Complaint.MAX_NARRATIVE,
                                "casefile.problem.tooLong",
                                Complaint.MAX_NARRATIVE)));
    }
}
