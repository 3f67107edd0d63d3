package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import org.entente.access.Language;
import org.entente.guide.Guide;
import org.entente.guide.GuideChange;
import org.entente.guide.GuideChange.Kind;
import org.entente.ui.rules.DataTable;
import org.jspecify.annotations.Nullable;

/** What differs between two guides, in all languages or in one. */
final class GuideChangeList extends Div {

    private static final int FEW = 3;

    private final transient Guide before;
    private final transient Guide after;
    private final transient List<GuideChange> changes;
    private final transient GuideWords words;
    private final Div list = new Div();

    GuideChangeList(Guide before, Guide after, List<GuideChange> changes, GuideWords words) {
        this.before = before;
        this.after = after;
        this.changes = List.copyOf(changes);
        this.words = words;
        addClassName("guide-changes");
        if (changes.isEmpty()) {
            add(new Paragraph(words.say("guide.ui.compare.none")));
            return;
        }
        add(languages(), list);
        show(null);
    }

    private Select<Language> languages() {
        var select = new Select<Language>();
        select.setLabel(words.say("guide.ui.compare.language"));
        select.setItems(Language.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.say("guide.ui.compare.allLanguages"));
        select.setItemLabelGenerator(
                language -> language == null ? words.say("guide.ui.compare.allLanguages") : words.language(language));
        select.addValueChangeListener(change -> show(change.getValue()));
        return select;
    }

    private void show(@Nullable Language language) {
        list.removeAll();
        for (var kind : Kind.values()) {
            var some = changes.stream()
                    .filter(change -> change.kind() == kind)
                    .filter(change -> kind != Kind.CHANGED
                            || change.fields().isEmpty()
                            || !fields(change, language).isEmpty())
                    .toList();
            if (!some.isEmpty()) {
                list.add(new H3(words.say("guide.ui.compare." + kind, some.size())));
                some.forEach(change -> list.add(item(change, language, some.size() <= FEW)));
            }
        }
        if (list.getComponentCount() == 0) {
            list.add(new Paragraph(words.say("guide.ui.compare.none")));
        }
    }

    private Component item(GuideChange change, @Nullable Language language, boolean isOpen) {
        var node = new GuideNode(change.part(), change.id());
        var name = words.say(
                "guide.ui.part." + change.part(), words.title(change.kind() == Kind.REMOVED ? before : after, node));
        if (change.kind() != Kind.CHANGED) {
            return new Paragraph(name);
        }
        var details = new Fold(name, fieldTable(fields(change, language), name, words));
        details.setOpen(isOpen);
        return details;
    }

    /** Fields with their texts before and after. */
    static Component fieldTable(List<GuideChange.Field> fields, String name, GuideWords words) {
        if (fields.isEmpty()) {
            return new Paragraph(words.say("guide.ui.compare.order"));
        }
        var table = new DataTable(name);
        table.addClassName("stacking");
        table.columns(List.of(
                words.say("guide.ui.compare.field"),
                words.say("guide.ui.compare.before"),
                words.say("guide.ui.compare.after")));
        for (var field : fields) {
            table.row(
                    DataTable.text(words.field(field.path())),
                    marked(field.before(), field.path(), "before"),
                    marked(field.after(), field.path(), "after"));
        }
        return table;
    }

    private static Span marked(String text, String path, String name) {
        var span = new Span(text);
        if (!text.isEmpty()) {
            span.addClassName(name);
        }
        Arrays.stream(Language.values())
                .filter(language -> path.endsWith("." + language.code()))
                .forEach(language -> span.getElement().setAttribute("lang", language.code()));
        return span;
    }

    /** All fields, or those without a language and those of one. */
    private static List<GuideChange.Field> fields(GuideChange change, @Nullable Language language) {
        return change.fields().stream()
                .filter(field -> language == null
                        || Arrays.stream(Language.values())
                                .noneMatch(other ->
                                        other != language && field.path().endsWith("." + other.code())))
                .toList();
    }
}
