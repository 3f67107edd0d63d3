package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.entente.casefile.CaseFile.Decision;
import org.entente.casefile.DecisionOutputs;
import org.entente.decisiontables.HitPolicy;
import org.entente.decisiontables.Output;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.ValueType;
import org.entente.ui.casefile.DateFields;

/** What a person decides instead of a table: what the table said, to be changed, and why. */
final class OverrideForm extends Div {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_VALUE = 200;

    /** Names the keys of a list. */
    @FunctionalInterface
    interface Names {
        String of(String list, String key);
    }

    private final transient Table table;
    private final transient Map<String, List<String>> choices;
    private final transient Names names;
    private final transient RuleWords words;
    private final transient List<Finding> findings = new ArrayList<>();
    private final Div list = new Div();
    private final TextArea reason;
    private final Paragraph problem = new Paragraph();

    /** The fields of one answer, or of one of several findings. */
    private record Finding(Map<String, String> said, Map<String, Component> fields) {

        Component of(Output output) {
            return Objects.requireNonNull(fields.get(output.name()));
        }
    }

    /**
     * @param choices  between which values one chooses, by output
     * @param recorded gets the outputs that differ, or all of them if the table has several findings, and the reason
     */
    OverrideForm(
            Decision decision,
            Table table,
            Map<String, List<String>> choices,
            Names names,
            RuleWords words,
            BiConsumer<Map<String, String>, String> recorded) {
        this.table = table;
        this.choices = choices;
        this.names = names;
        this.words = words;
        addClassName("override-form");
        var lead = new Paragraph(words.say("rules.ui.case.override.lead"));
        lead.addClassNames("soft", "small");
        add(lead, list);
        decision.rows().forEach(this::addFinding);
        if (findings.isEmpty()) {
            addFinding(Map.of());
        }
        if (hasSeveral()) {
            lead.add(" " + words.say("rules.ui.case.override.several"));
            add(new Button(
                    words.say("rules.ui.case.override.add"),
                    click -> first(addFinding(Map.of())).focus()));
        }
        reason = new TextArea(words.say("rules.ui.case.override.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setErrorMessage(words.say("rules.ui.case.override.reason.missing"));
        problem.addClassName("error-text");
        problem.getElement().setAttribute("role", "alert");
        var record = new Button(words.say("rules.ui.case.override.save"), click -> submit(recorded));
        record.addThemeVariants(ButtonVariant.PRIMARY);
        add(reason, problem, record);
    }

    private boolean hasSeveral() {
        return table.hitPolicy() == HitPolicy.COLLECT;
    }

    private Finding addFinding(Map<String, String> said) {
        var finding = new Finding(said, new LinkedHashMap<>());
        var fields = new Div();
        fields.addClassName("input-fields");
        for (var output : table.outputs()) {
            var field = field(output, said.getOrDefault(output.name(), ""));
            finding.fields().put(output.name(), field);
            fields.add(field);
        }
        findings.add(finding);
        if (hasSeveral()) {
            var title = words.say("rules.ui.case.override.finding", findings.size());
            var name = new Span(title);
            name.addClassName("strong");
            list.add(name);
            fields.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        }
        list.add(fields);
        return finding;
    }

    private Component field(Output output, String said) {
        var label = words.column(table.key(), output);
        var values = choices.get(output.name());
        if (values != null) {
            var select = new Select<String>();
            select.setLabel(label);
            select.setItems(values);
            select.setEmptySelectionAllowed(true);
            select.setItemLabelGenerator(value -> value == null || value.isEmpty() ? "" : name(output, value));
            select.setManualValidation(true);
            select.setValue(said.isEmpty() ? null : said);
            return select;
        }
        if (output.type() == ValueType.DATE) {
            var date = DateFields.create(label, words.all());
            date.setValue(said.isEmpty() ? null : LocalDate.parse(said));
            return date;
        }
        var text = new TextField(label);
        text.setManualValidation(true);
        text.setMaxLength(LONGEST_VALUE);
        text.setValue(output.type() == ValueType.NUMBER ? said.replace('.', decimalSeparator()) : said);
        return text;
    }

    private String name(Output output, String value) {
        return output.list().map(known -> names.of(known, value)).orElseGet(() -> words.recorded(output.type(), value));
    }

    private void submit(BiConsumer<Map<String, String>, String> recorded) {
        problem.setText("");
        Component wrong = null;
        for (var finding : findings) {
            for (var output : table.outputs()) {
                var field = finding.of(output);
                var mistake = mistake(output, field, finding.said().getOrDefault(output.name(), ""));
                var validated = (HasValidationProperties) field;
                validated.setErrorMessage(mistake);
                validated.setInvalid(!mistake.isEmpty());
                if (wrong == null && validated.isInvalid()) {
                    wrong = field;
                }
            }
        }
        reason.setInvalid(reason.getValue().isBlank());
        if (wrong == null && reason.isInvalid()) {
            wrong = reason;
        }
        if (wrong != null) {
            ((Focusable<?>) wrong).focus();
            return;
        }
        var outputs = hasSeveral() ? joined() : changed(findings.getFirst());
        if (outputs.isEmpty()) {
            problem.setText(words.say("rules.ui.case.override.nothing"));
            first(findings.getFirst()).focus();
        } else {
            recorded.accept(outputs, reason.getValue());
        }
    }

    private String mistake(Output output, Component field, String said) {
        if (field instanceof DatePicker date && DateFields.isUnreadable(date)) {
            return words.say("rules.ui.trial.wrong");
        }
        var value = value(output, field);
        if (value.isEmpty()) {
            return said.isEmpty() || hasSeveral() ? "" : words.say("rules.ui.case.override.empty");
        }
        if (choices.containsKey(output.name())) {
            return "";
        }
        var allowed = output.allowed().values();
        var typed = output.type().ofText(value);
        if (typed.isPresent() && allowed.contains(typed.get())) {
            return "";
        }
        return allowed.isAll()
                ? words.say(output.type() == ValueType.NUMBER ? "rules.ui.trial.wrongNumber" : "rules.ui.trial.wrong")
                : words.say("rules.ui.case.override.allowed", words.accepted(allowed));
    }

    private Map<String, String> changed(Finding finding) {
        var changed = new LinkedHashMap<String, String>();
        for (var output : table.outputs()) {
            var value = value(output, finding.of(output));
            if (!value.equals(finding.said().getOrDefault(output.name(), ""))) {
                changed.put(output.name(), value);
            }
        }
        return changed;
    }

    /** All findings that say something, each output with the values of all, or nothing if that is what the table said. */
    private Map<String, String> joined() {
        var kept = findings.stream()
                .filter(finding -> table.outputs().stream()
                        .anyMatch(output -> !value(output, finding.of(output)).isEmpty()))
                .toList();
        var changes = kept.size()
                        != findings.stream()
                                .filter(finding -> !finding.said().isEmpty())
                                .count()
                || kept.stream().anyMatch(finding -> !changed(finding).isEmpty());
        return changes ? DecisionOutputs.joined(kept.stream().map(this::values).toList()) : Map.of();
    }

    private Map<String, String> values(Finding finding) {
        var values = new LinkedHashMap<String, String>();
        table.outputs().forEach(output -> values.put(output.name(), value(output, finding.of(output))));
        return values;
    }

    private static Focusable<?> first(Finding finding) {
        return (Focusable<?>) finding.fields().values().iterator().next();
    }

    private String value(Output output, Component field) {
        return switch (field) {
            case Select<?> select ->
                select.getValue() == null ? "" : select.getValue().toString();
            case DatePicker date ->
                date.getValue() == null ? "" : date.getValue().toString();
            case TextField text ->
                output.type() == ValueType.NUMBER
                        ? WrittenNumber.plain(text.getValue(), words.all().locale())
                        : text.getValue().strip();
            default -> throw new IllegalStateException("no such field: " + field);
        };
    }

    private char decimalSeparator() {
        return DecimalFormatSymbols.getInstance(words.all().locale()).getDecimalSeparator();
    }
}
