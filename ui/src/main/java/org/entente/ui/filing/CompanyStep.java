package org.entente.ui.filing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;
import org.entente.casefile.Subjects;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.Sector;
import org.entente.search.CompanySuggestion;
import org.entente.search.CompanySuggestions;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** Which company, and what about. The subjects are asked once the sector is known. */
final class CompanyStep extends FilingStep {

    private static final int LIMIT = 12;
    private static final int CLOSEST = 3;

    private final transient CompanySuggestions suggestions;
    private final ComboBox<CompanySuggestion> company;
    private final Div closest = new Div();
    private final Checkbox unlisted;
    private final TextField name;
    private final TextField email;
    private final Select<Sector> sector;
    private final RadioButtonGroup<String> subject;
    private final Div known = new Div();

    /** What the guide knows of the problem; null if nothing. */
    private final @Nullable Sector knownSector;

    private final @Nullable String knownSubject;
    private boolean asksSubjectAgain;

    CompanyStep(
            Answers answers,
            CompanySuggestions suggestions,
            CompanyDirectory directory,
            Wording words,
            StepEvents events) {
        super(words, events);
        this.suggestions = suggestions;
        this.knownSector = answers.guide == null ? null : answers.sector;
        this.knownSubject = answers.guide == null ? null : answers.subject;
        company = ask(Question.COMPANY, companyField());
        unlisted = new Checkbox(words.say("filing.company.unlisted.label"));
        name = ask(Question.COMPANY_NAME, new TextField(words.say("filing.company.name.label")));
        email = ask(Question.COMPANY_EMAIL, new TextField(words.say("filing.company.email.label")));
        sector = ask(Question.SECTOR, sectorField());
        subject = ask(Question.SUBJECT, new RadioButtonGroup<>(words.say("filing.company.subject.label")));
        fill(answers, directory);
        prepare();
        add(company, closest, unlisted, name, email, sector, known, subject);
    }

    @Override
    void collect(Answers answers) {
        var chosen = company.getValue();
        answers.unlisted = unlisted.getValue();
        answers.companyNumber = chosen == null ? null : (Integer) chosen.number();
        answers.companyName = name.getValue();
        answers.companyEmail = email.getValue();
        var current = currentSector();
        answers.sector = current == null ? knownSector : current;
        answers.subject = current == null ? knownSubject : subject.getValue();
    }

    private void fill(Answers answers, CompanyDirectory directory) {
        if (answers.companyNumber != null) {
            directory
                    .find(answers.companyNumber)
                    .map(found -> new CompanySuggestion(found.number(), found.name(), found.sector(), null))
                    .ifPresent(company::setValue);
        }
        unlisted.setValue(answers.unlisted);
        name.setValue(answers.companyName);
        email.setValue(answers.companyEmail);
        sector.setValue(answers.sector);
        arrange();
        if (answers.subject != null && currentSector() != null && Subjects.has(currentSector(), answers.subject)) {
            subject.setValue(answers.subject);
        }
    }

    private void prepare() {
        subject.setItemLabelGenerator(code -> {
            var current = currentSector();
            return current == null ? code : words().subject(current, code);
        });
        subject.addClassName("stacked");
        known.addClassName("known");
        email.setHelperText(words().say("filing.company.email.helper"));
        email.setAutocomplete(Autocomplete.OFF);
        email.getElement().setProperty("inputMode", "email");
        closest.addClassName("closest");
        closest.getElement().setAttribute("role", "status");
        unlisted.addClassName("unlisted");
        company.addValueChangeListener(change -> arrange());
        sector.addValueChangeListener(change -> arrange());
        unlisted.addValueChangeListener(change -> {
            arrange();
            if (change.isFromClient()) {
                events().changed();
            }
        });
    }

    private ComboBox<CompanySuggestion> companyField() {
        var field = new ComboBox<CompanySuggestion>(words().say("filing.company.label"));
        field.setHelperText(words().say("filing.company.helper"));
        field.setItemLabelGenerator(CompanySuggestion::name);
        field.setRenderer(new ComponentRenderer<>(this::line));
        field.setItems((Query<CompanySuggestion, String> query) -> fetch(query));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> takeTyped(typed.getDetail()));
        field.setPageSize(LIMIT);
        return field;
    }

    private Stream<CompanySuggestion> fetch(Query<CompanySuggestion, String> query) {
        int limit = query.getLimit();
        return query.getOffset() > 0
                ? Stream.empty()
                : suggestions.suggest(query.getFilter().orElse(""), Math.min(limit, LIMIT)).stream();
    }

    private Component line(CompanySuggestion suggestion) {
        var line = new Span(new Span(suggestion.name()));
        var alias = suggestion.matchedAlias();
        var more = new Span(
                alias == null
                        ? words().of("common.sector", suggestion.sector())
                        : words().say("filing.company.alias", alias));
        more.addClassNames("soft", "small");
        line.add(more);
        line.addClassName("suggestion");
        return line;
    }

    private Select<Sector> sectorField() {
        var field = new Select<Sector>();
        field.setLabel(words().say("filing.company.sector.label"));
        field.setItems(Sector.values());
        field.setItemLabelGenerator(value -> value == null ? "" : words().of("common.sector", value));
        field.setManualValidation(true);
        return field;
    }

    /** Somebody left the field without choosing from the list: offer what is nearest, or take the name as it is. */
    private void takeTyped(String typed) {
        var found = suggestions.suggest(typed, CLOSEST);
        closest.removeAll();
        if (found.size() == 1 && found.getFirst().name().equalsIgnoreCase(typed.strip())) {
            company.setValue(found.getFirst());
            events().changed();
        } else if (found.isEmpty()) {
            closest.add(new Paragraph(words().say("filing.company.unknown", typed.strip())));
            unlisted.setValue(true);
            if (name.isEmpty()) {
                name.setValue(typed.strip());
            }
            events().changed();
        } else {
            offer(typed, found);
        }
    }

    private void offer(String typed, List<CompanySuggestion> found) {
        closest.add(new Paragraph(words().say("filing.company.closest", typed.strip())));
        for (var suggestion : found) {
            var button = new Button(suggestion.name(), click -> {
                company.setValue(suggestion);
                closest.removeAll();
                events().changed();
                company.focus();
            });
            button.addThemeVariants(ButtonVariant.TERTIARY);
            closest.add(button);
        }
    }

    /** What the guide asked is not asked again, only shown; unless the company is one of another sector. */
    private void takeOver(@Nullable Sector current) {
        var isKnown = current != null && current == knownSector && knownSubject != null && !asksSubjectAgain;
        if (isKnown && subject.isEmpty()) {
            subject.setValue(knownSubject);
        }
        known.removeAll();
        if (isKnown && knownSubject != null && knownSector != null) {
            var change = new Button(words().say("filing.company.known.change"), click -> {
                asksSubjectAgain = true;
                arrange();
                subject.getElement().executeJs("this.focus()");
            });
            change.addThemeVariants(ButtonVariant.TERTIARY);
            known.add(
                    new Span(words().say("filing.company.known", words().subject(knownSector, knownSubject))), change);
        }
        show(isKnown, known);
        show(current != null && !isKnown, subject);
    }

    private @Nullable Sector currentSector() {
        var chosen = company.getValue();
        return unlisted.getValue() ? sector.getValue() : chosen == null ? null : chosen.sector();
    }

    private void arrange() {
        boolean named = unlisted.getValue();
        show(!named, company);
        show(named, name, email, sector);
        if (named && sector.isEmpty()) {
            sector.setValue(knownSector);
        }
        var current = currentSector();
        if (current != null && !subject.getListDataView().getItems().toList().equals(Subjects.of(current))) {
            subject.setItems(Subjects.of(current));
        }
        takeOver(current);
        if (company.getValue() != null) {
            closest.removeAll();
        }
    }
}
