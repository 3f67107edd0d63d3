package org.entente.ui.guide;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.guide.FactKey;
import org.entente.guide.Guide;
import org.jspecify.annotations.Nullable;

/** Facts with values: what is known with an answer, one value each, or when a step is shown, one of several. */
final class FactRows extends Div {

    private final transient Guide guide;
    private final transient GuideWords words;
    private final boolean isSingle;
    private final Div list = new Div();
    private final transient List<Row> rows = new ArrayList<>();

    /**
     * @param facts    values by {@link FactKey#parameter}
     * @param isSingle whether a fact has one value here
     */
    FactRows(Map<String, List<String>> facts, boolean isSingle, Guide guide, GuideWords words) {
        this.guide = guide;
        this.words = words;
        this.isSingle = isSingle;
        list.addClassName("fact-rows");
        new TreeMap<>(facts).forEach((name, values) -> FactKey.of(name).ifPresent(key -> append(key, values)));
        var add = new Button(words.say("guide.ui.form.fact.add"), click -> append(null, List.of()));
        add.addClassName("small-button");
        add(list, add);
    }

    /** What is chosen, without rows that are not filled in. */
    Map<String, List<String>> values() {
        var values = new LinkedHashMap<String, List<String>>();
        rows.forEach(row -> {
            var key = row.fact.getValue();
            if (key != null && !row.chosen().isEmpty()) {
                values.put(key.parameter(), row.chosen());
            }
        });
        return values;
    }

    /** The first value of each. */
    Map<String, String> single() {
        var single = new LinkedHashMap<String, String>();
        values().forEach((name, values) -> single.put(name, values.getFirst()));
        return single;
    }

    private void append(@Nullable FactKey key, List<String> values) {
        var row = new Row(key, values);
        rows.add(row);
        list.add(row);
    }

    private final class Row extends Div {

        private final Select<FactKey> fact = new Select<>();
        private final Select<String> one = new Select<>();
        private final MultiSelectComboBox<String> several = new MultiSelectComboBox<>();

        Row(@Nullable FactKey key, List<String> values) {
            addClassName("fact-row");
            fact.setLabel(words.say("guide.ui.form.fact"));
            fact.setItems(Arrays.stream(FactKey.values())
                    .filter(each -> each.kind() == FactKey.Kind.CODE)
                    .toList());
            fact.setItemLabelGenerator(words::fact);
            one.setLabel(words.say("guide.ui.form.value"));
            several.setLabel(words.say("guide.ui.form.values"));
            one.setItemLabelGenerator(this::name);
            several.setItemLabelGenerator(this::name);
            fact.addValueChangeListener(change -> offer(List.of()));
            if (key != null) {
                fact.setValue(key);
                offer(values);
            }
            var remove = new Button(words.say("guide.ui.form.delete"), click -> {
                rows.remove(this);
                removeFromParent();
            });
            remove.getElement()
                    .setAttribute(
                            "aria-label",
                            words.say(
                                    "guide.ui.form.delete.label",
                                    key == null ? words.say("guide.ui.form.fact") : words.fact(key)));
            remove.addClassName("small-button");
            add(fact, isSingle ? one : several, remove);
        }

        /** A code that the fact does not know stays, so that it can be seen and mended. */
        private void offer(List<String> values) {
            var codes = new ArrayList<String>();
            var key = fact.getValue();
            if (key != null) {
                codes.addAll(key.codes());
            }
            values.stream().filter(value -> !codes.contains(value)).forEach(codes::add);
            if (isSingle) {
                one.setItems(codes);
                values.stream().findFirst().ifPresent(one::setValue);
            } else {
                several.setItems(codes);
                several.setValue(values);
            }
        }

        private String name(@Nullable String code) {
            var key = fact.getValue();
            return code == null || key == null ? "" : words.value(guide, key, code);
        }

        private List<String> chosen() {
            if (!isSingle) {
                return several.getSelectedItems().stream().toList();
            }
            var value = one.getValue();
            return value == null ? List.of() : List.of(value);
        }
    }
}
