package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.ui.casefile.Wording;

/**
 * Edits a decision table in the browser with dmn-js. What is typed stays in the browser, also over a crash, until
 * {@link #read} asks for it; the table's columns, types and hit policy can't be changed.
 */
@Tag("entente-table-editor")
@JavaScript("context://assets/rules/table-editor.js")
@StyleSheet("context://assets/rules/rules.css")
final class TableEditorField extends Component {

    /** Names of the editor's words: {@code rules.editor.<name>}. */
    private static final List<String> WORDS = List.of(
            "when",
            "and",
            "then",
            "annotations",
            "annotation",
            "input",
            "output",
            "addRule",
            "addRuleAbove",
            "addRuleBelow",
            "copyRule",
            "cutRule",
            "pasteRuleAbove",
            "pasteRuleBelow",
            "removeRule",
            "moveRule",
            "resize",
            "edit",
            "editString",
            "editNumber",
            "editBoolean",
            "editDate",
            "editStartDate",
            "editEndDate",
            "matchOne",
            "matchNone",
            "predefinedValues",
            "customValues",
            "addValues",
            "noValues",
            "setValue",
            "value",
            "values",
            "stringValue",
            "stringsMustBeInDoubleQuotes",
            "testType",
            "comparison",
            "comparisonOperator",
            "range",
            "rangeStartOperator",
            "rangeEndOperator",
            "rangeStartValue",
            "rangeEndValue",
            "startValue",
            "endValue",
            "include",
            "exclude",
            "equals",
            "less",
            "lessOrEquals",
            "greater",
            "greaterOrEquals",
            "booleanValue",
            "yes",
            "no",
            "exactly",
            "before",
            "after",
            "between",
            "date",
            "dateValue",
            "setDate",
            "startDate",
            "endDate",
            "useToday",
            "table",
            "kept",
            "restore",
            "forget");

    private final Map<String, String> words = new LinkedHashMap<>();
    private final String language;

    TableEditorField(Wording words) {
        WORDS.forEach(name -> this.words.put(name, words.say("rules.editor." + name)));
        this.language = words.locale().toLanguageTag();
    }

    /**
     * Shows a table.
     *
     * @param name     under which this browser keeps what is not saved
     * @param revision of what is shown; a draft taken back may bring an older one, see {@link RestoredEvent}
     * @param choices  allowed values by the name of an output column, where the table itself does not say
     * @param labels   headings by the name of a column, shown instead of those of the file
     */
    void show(String name, int revision, String xml, Map<String, List<String>> choices, Map<String, String> labels) {
        call(
                "show",
                Map.of(
                        "name", name,
                        "revision", revision,
                        "xml", xml,
                        "language", language,
                        "words", words,
                        "choices", choices,
                        "labels", labels));
    }

    /** Asks the browser for the table as it stands there. */
    void read(Consumer<String> xml) {
        getElement().executeJs("return this.xml()").then(String.class, xml::accept);
    }

    /** Tells that the table was saved: the browser forgets its own draft, and shows what the server made of it. */
    void saved(int revision, String xml) {
        call("saved", Map.of("revision", revision, "xml", xml));
    }

    /** Marks cells; those marked before lose their marks. */
    void mark(List<CellMark> marks) {
        call(
                "mark",
                marks.stream()
                        .map(mark -> Map.of(
                                "rule", mark.rule(),
                                "column", mark.column(),
                                "text", mark.text(),
                                "severity", mark.severity().name()))
                        .toList());
    }

    /** Brings a cell into sight and puts the focus there; an empty column stands for the rule's first. */
    void goTo(String rule, String column) {
        getElement().executeJs("this.goTo($0, $1)", rule, column);
    }

    void addRule() {
        getElement().executeJs("this.addRule()");
    }

    void undo() {
        getElement().executeJs("this.undo()");
    }

    void redo() {
        getElement().executeJs("this.redo()");
    }

    Registration onDirty(ComponentEventListener<DirtyEvent> listener) {
        return addListener(DirtyEvent.class, listener);
    }

    Registration onRestored(ComponentEventListener<RestoredEvent> listener) {
        return addListener(RestoredEvent.class, listener);
    }

    Registration onFailed(ComponentEventListener<FailedEvent> listener) {
        return addListener(FailedEvent.class, listener);
    }

    private void call(String function, Object argument) {
        getElement().executeJs("this[$0]($1)", function, argument);
    }

    /** Whether there are changes that were not saved. */
    @DomEvent("dirty")
    public static final class DirtyEvent extends ComponentEvent<TableEditorField> {

        private final boolean dirty;

        public DirtyEvent(TableEditorField source, boolean fromClient, @EventData("event.detail.dirty") boolean dirty) {
            super(source, fromClient);
            this.dirty = dirty;
        }

        boolean isDirty() {
            return dirty;
        }
    }

    /** A draft that this browser had kept is shown again; it was made from the named revision. */
    @DomEvent("restored")
    public static final class RestoredEvent extends ComponentEvent<TableEditorField> {

        private final int revision;

        public RestoredEvent(
                TableEditorField source, boolean fromClient, @EventData("event.detail.revision") int revision) {
            super(source, fromClient);
            this.revision = revision;
        }

        int revision() {
            return revision;
        }
    }

    /** The editor can't show the table. */
    @DomEvent("failed")
    public static final class FailedEvent extends ComponentEvent<TableEditorField> {

        private final String reason;

        public FailedEvent(
                TableEditorField source, boolean fromClient, @EventData("event.detail.reason") String reason) {
            super(source, fromClient);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
