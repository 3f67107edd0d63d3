package org.entente.ui.moderation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.util.Arrays;
import org.entente.access.Language;
import org.entente.ui.casefile.Wording;

/** What narrows a list of tasks: due, age, language, mine. Folded; its heading says how many are set. */
final class TaskFilters extends NativeDetails {

    private final transient Wording words;
    private final Select<Due> due = new Select<>();
    private final Select<Age> age = new Select<>();
    private final Select<Tongue> language = new Select<>();
    private final Checkbox mine = new Checkbox();
    private transient DeskState state = DeskState.of(Queue.ALL);

    /** Takes the state that somebody chose. */
    interface Listener extends Serializable {
        void chosen(DeskState state);
    }

    enum Due {
        ANY,
        LATE,
        OPEN
    }

    enum Age {
        ANY(0),
        ONE_DAY(1),
        THREE_DAYS(3),
        ONE_WEEK(7);

        private final int days;

        Age(int days) {
            this.days = days;
        }
    }

    enum Tongue {
        ANY,
        FR,
        NL,
        DE,
        EN
    }

    TaskFilters(Wording words, Listener listener) {
        this.words = words;
        addClassNames("task-filters", "fold");
        due.setLabel(words.say("desk.filter.due.label"));
        due.setItems(Due.values());
        due.setItemLabelGenerator(choice -> words.of("desk.filter.due", choice));
        age.setLabel(words.say("desk.filter.age.label"));
        age.setItems(Age.values());
        age.setItemLabelGenerator(choice -> words.of("desk.filter.age", choice));
        language.setLabel(words.say("desk.filter.language.label"));
        language.setItems(Tongue.values());
        language.setItemLabelGenerator(choice ->
                choice == Tongue.ANY ? words.say("desk.filter.language.ANY") : words.of("common.language", choice));
        mine.setLabel(words.say("desk.filter.mine"));
        var fields = new Div(due, age, language, mine);
        fields.addClassName("fields");
        setContent(fields);
        due.addValueChangeListener(change -> tell(change.isFromClient(), listener));
        age.addValueChangeListener(change -> tell(change.isFromClient(), listener));
        language.addValueChangeListener(change -> tell(change.isFromClient(), listener));
        mine.addValueChangeListener(change -> tell(change.isFromClient(), listener));
    }

    /** Shows the filters of a state. */
    void show(DeskState shown) {
        state = shown;
        var overdue = shown.overdue();
        due.setValue(overdue == null ? Due.ANY : overdue ? Due.LATE : Due.OPEN);
        var days = shown.olderThanDays();
        age.setValue(Arrays.stream(Age.values())
                .filter(choice -> days != null && choice.days <= days)
                .reduce((shorter, longer) -> longer)
                .orElse(Age.ANY));
        var chosen = shown.language();
        language.setValue(chosen == null ? Tongue.ANY : Tongue.valueOf(chosen.name()));
        mine.setValue(shown.mineOnly());
        setSummaryText(words.say("desk.filter.title", shown.narrowings()));
    }

    private void tell(boolean byPerson, Listener listener) {
        if (byPerson) {
            listener.chosen(chosen());
        }
    }

    private DeskState chosen() {
        return new DeskState(
                state.queue(),
                language.getValue() == Tongue.ANY
                        ? null
                        : Language.valueOf(language.getValue().name()),
                due.getValue() == Due.ANY ? null : due.getValue() == Due.LATE,
                mine.getValue(),
                age.getValue() == Age.ANY ? null : age.getValue().days,
                null);
    }
}
