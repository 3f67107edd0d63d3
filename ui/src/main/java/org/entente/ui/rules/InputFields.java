package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.decisiontables.Allowed;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.ValueType;
import org.entente.ui.casefile.DateFields;

/** A field for each input or output of a table, of the kind that its type asks for. */
final class InputFields extends Div {

    private record Field(ValueType type, Component component) {}

    private final transient Map<String, Field> fields = new LinkedHashMap<>();
    private final transient RuleWords words;

    private InputFields(RuleWords words) {
        this.words = words;
        addClassName("input-fields");
    }

    static InputFields inputs(Table table, RuleWords words) {
        var fields = new InputFields(words);
        table.inputs()
                .forEach(input ->
                        fields.add(input.name(), words.column(table.key(), input), input.type(), input.allowed()));
        return fields;
    }

    /** For tables that give one answer; others take a text, in which a bar divides the values of several findings. */
    static InputFields outputs(Table table, boolean several, RuleWords words) {
        var fields = new InputFields(words);
        for (var output : table.outputs()) {
            var label = words.column(table.key(), output);
            if (several) {
                var text = new TextField(label);
                fields.put(output.name(), ValueType.TEXT, text);
            } else {
                fields.add(output.name(), label, output.type(), output.allowed());
            }
        }
        return fields;
    }

    /** What is filled in, as text by name; what is empty is absent. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> {
            var text = text(field);
            if (!text.isEmpty()) {
                values.put(name, text);
            }
        });
        return values;
    }

    void setValues(Map<String, String> values) {
        fields.forEach((name, field) -> {
            var text = values.getOrDefault(name, "");
            switch (field.component()) {
                case TextField typed -> typed.setValue(text);
                case DatePicker date -> date.setValue(text.isEmpty() ? null : LocalDate.parse(text));
                case Select<?> select -> choose(select, text);
                default -> throw new IllegalStateException("no such field: " + field.component());
            }
        });
    }

    /** Marks what is no value of its type; says whether all is. */
    boolean check() {
        var right = true;
        for (var field : fields.values()) {
            if (field.component() instanceof TextField typed) {
                var fits = typed.getValue().isBlank()
                        || field.type().ofText(text(field)).isPresent();
                typed.setInvalid(!fits);
                right = right && fits;
            }
        }
        return right;
    }

    void onChange(Runnable changed) {
        fields.values()
                .forEach(field -> ((HasValue<?, ?>) field.component()).addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    private void add(String name, String label, ValueType type, Allowed allowed) {
        var set = allowed.values();
        switch (type) {
            case BOOLEAN -> put(name, type, select(label, type, List.of("true", "false")));
            case DATE -> put(name, type, DateFields.create(label, words.all()));
            case NUMBER -> {
                put(name, type, new TextField(label));
            }
            case TEXT -> {
                if (set.isAllBut()) {
                    put(name, type, new TextField(label));
                } else {
                    put(
                            name,
                            type,
                            select(
                                    label,
                                    type,
                                    set.values().stream().map(String::valueOf).toList()));
                }
            }
        }
    }

    private Select<String> select(String label, ValueType type, List<String> values) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setItemLabelGenerator(value -> value == null || value.isEmpty() ? "" : words.recorded(type, value));
        return select;
    }

    private void put(String name, ValueType type, Component field) {
        if (field instanceof TextField typed) {
            typed.setManualValidation(true);
            ((HasValidationProperties) typed)
                    .setErrorMessage(words.say(
                            type == ValueType.NUMBER ? "rules.ui.trial.wrongNumber" : "rules.ui.trial.wrong"));
        }
        fields.put(name, new Field(type, field));
        add(field);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Select<?> select, String text) {
        ((Select<String>) select).setValue(text.isEmpty() ? null : text);
    }

    private String text(Field field) {
        return switch (field.component()) {
            case TextField typed ->
                field.type() == ValueType.NUMBER
                        ? WrittenNumber.plain(typed.getValue(), words.all().locale())
                        : typed.getValue().strip();
            case DatePicker date ->
                date.getValue() == null ? "" : date.getValue().toString();
            case Select<?> select ->
                select.getValue() == null ? "" : select.getValue().toString();
            default -> throw new IllegalStateException("no such field: " + field.component());
        };
    }
}
