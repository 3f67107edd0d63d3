package org.entente.ui.legalaid;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.entente.companies.EmailAddress;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.matters.MatterScreen;
import org.jspecify.annotations.Nullable;

/** The lawyer says how to reach a company that is not in the directory. */
final class NameCompanyForm extends ActionForm {

    private static final int MAX_NAME = 200;

    NameCompanyForm(@Nullable String told, MatterScreen screen, BiConsumer<String, String> name) {
        super("legalaid.action.company", screen.words(), screen);
        var called = new TextField(words().say("legalaid.action.company.name"));
        called.setId("company-name");
        called.setValue(told == null ? "" : told);
        called.setManualValidation(true);
        var email = new TextField(words().say("legalaid.action.company.email"));
        email.setId("company-email");
        email.setAutocomplete(Autocomplete.OFF);
        email.setManualValidation(true);
        fields(called, email);
        button(
                "legalaid.action.company.button",
                () -> submit(
                        all(List.of(
                                check(
                                        called,
                                        !called.getValue().isBlank()
                                                && called.getValue().length() <= MAX_NAME,
                                        "legalaid.problem.company"),
                                check(
                                        email,
                                        EmailAddress.tryParse(email.getValue()).isPresent(),
                                        "legalaid.problem.email"))),
                        () -> name.accept(called.getValue(), email.getValue()),
                        "legalaid.action.company.done"));
    }
}
