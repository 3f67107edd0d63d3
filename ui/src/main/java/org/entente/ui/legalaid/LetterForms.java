package org.entente.ui.legalaid;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.access.Language;
import org.entente.casefile.UploadedFile;
import org.entente.legalaid.LegalOutcome;
import org.entente.legalaid.LegalTemplate;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.matters.MatterScreen;

/** The letters that a lawyer writes; each can begin with a template, in the language of whoever gets it. */
final class LetterForms {

    private final BiFunction<LegalTemplate, Language, String> fill;
    private final Function<LegalTemplate, Language> language;
    private final MatterScreen screen;

    /** Sends a letter. */
    interface Send {
        /** @param await whether an answer is waited for until a date */
        void send(String text, List<UploadedFile> files, boolean await);
    }

    LetterForms(
            BiFunction<LegalTemplate, Language, String> fill,
            Function<LegalTemplate, Language> language,
            MatterScreen screen) {
        this.fill = fill;
        this.language = language;
        this.screen = screen;
    }

    /** @param awaited whether an answer of the member is waited for already */
    ActionForm toMember(boolean awaited, Send send) {
        return new LetterForm("legalaid.action.member", "", false, awaited, send);
    }

    ActionForm toCompany(String company, boolean awaited, Send send) {
        return new LetterForm("legalaid.action.companyLetter", company, true, awaited, send);
    }

    ActionForm end(BiConsumer<LegalOutcome, String> end) {
        return new EndForm(end);
    }

    private String filled(LegalTemplate template) {
        return fill.apply(template, language.apply(template));
    }

    private final class LetterForm extends TextForm {

        LetterForm(String key, String company, boolean forCompany, boolean awaited, Send send) {
            super(key, screen, company);
            var template = new Select<LegalTemplate>();
            template.setLabel(words().say("legalaid.template.label"));
            template.setId(key.substring(key.lastIndexOf('.') + 1) + "-template");
            template.setItems(Arrays.stream(LegalTemplate.values())
                    .filter(each -> each.isForCompany() == forCompany && each != LegalTemplate.CLOSING)
                    .toList());
            template.setItemLabelGenerator(item -> item == null ? "" : words().of("legalaid.template", item));
            template.setHelperText(words().say("legalaid.template.helper"));
            template.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    text().setValue(filled(change.getValue()));
                }
            });
            var await = new Checkbox(words().say(key + ".await"));
            await.setValue(!awaited);
            await.setEnabled(!awaited);
            fields(template, text(), upload(), await);
            button(
                    key + ".button",
                    () -> submit(
                            textProblems(),
                            () -> send.send(text().getValue(), files(), await.getValue()),
                            key + ".done"));
        }
    }

    private final class EndForm extends TextForm {

        EndForm(BiConsumer<LegalOutcome, String> end) {
            super("legalaid.action.end", screen);
            var outcome = new RadioButtonGroup<LegalOutcome>(words().say("legalaid.action.end.outcome"));
            outcome.setId("legal-outcome");
            outcome.setItems(LegalOutcome.values());
            outcome.setItemLabelGenerator(value -> words().of("legalaid.outcome", value));
            outcome.addClassName("stacked");
            outcome.setManualValidation(true);
            text().setValue(filled(LegalTemplate.CLOSING));
            fields(outcome, text());
            button(
                    "legalaid.action.end.button",
                    () -> submit(
                            all(List.of(
                                    check(outcome, outcome.getValue() != null, "legalaid.problem.outcome"),
                                    textProblems())),
                            () -> end.accept(outcome.getValue(), text().getValue()),
                            "legalaid.action.end.done"));
        }
    }
}
