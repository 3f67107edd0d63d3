package org.entente.ui.mediation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.entente.mediation.MediationConsent;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.casefile.Wording;
import org.entente.ui.matters.MatterScreen;
import org.entente.ui.shell.ErrorSummary;

/** The consumer agrees that the dossier goes to a service; chooses which if there are several. */
final class ConsentForm extends ActionForm {

    private final RadioButtonGroup<String> service;
    private final Checkbox agree;

    /** @param services keys of those that take the request now, at least one */
    ConsentForm(List<String> services, UnaryOperator<String> names, MatterScreen screen, Consumer<String> consent) {
        super("mediation.action.consent", screen.words(), screen);
        service = new RadioButtonGroup<>(words().say("mediation.action.consent.service"));
        service.setItems(services);
        service.setItemLabelGenerator(names::apply);
        service.setId("consent-service");
        service.addClassName("stacked");
        service.setManualValidation(true);
        service.setVisible(services.size() > 1);
        if (services.size() == 1) {
            service.setValue(services.getFirst());
        }
        agree = new Checkbox(words().say("mediation.consent.agree"));
        agree.setId("consent-agree");
        agree.setManualValidation(true);
        fields(service, text(words()), agree);
        button("mediation.action.consent.button", () -> {
            var errors = new ArrayList<ErrorSummary.Entry>();
            errors.addAll(check(service, service.getValue() != null, "mediation.problem.service"));
            errors.addAll(check(agree, agree.getValue(), "mediation.problem.agree"));
            submit(errors, () -> consent.accept(service.getValue()), "mediation.action.consent.done");
        });
        setOpen(true);
    }

    /** The text of the present version, in paragraphs. */
    static Div text(Wording words) {
        var box = new Div();
        box.addClassName("consent-text");
        words.say("mediation.consent." + MediationConsent.VERSION)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> box.add(new Paragraph(line)));
        return box;
    }
}
