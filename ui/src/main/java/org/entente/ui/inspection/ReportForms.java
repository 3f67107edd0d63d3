package org.entente.ui.inspection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.inspection.InspectionDesk;
import org.entente.inspection.ReportSenders;
import org.entente.inspection.ShutOutReason;
import org.entente.matters.MatterFile;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.matters.MatterScreen;
import org.entente.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** What an inspector can do with a report at any time: note something, ask the person, shut the mailbox out. */
final class ReportForms {

    private static final int LONGEST = 4000;

    private ReportForms() {}

    static List<Component> of(MatterFile file, InspectionDesk desk, ReportSenders senders, MatterScreen screen) {
        var forms = new ArrayList<Component>();
        var viewer = screen.viewer();
        var email = file.person().email();
        forms.add(new TextForm("inspection.action.note", screen, text -> desk.note(file.number(), text, viewer)));
        if (email != null) {
            forms.add(new TextForm("inspection.action.ask", screen, text -> desk.ask(file.number(), text, viewer)));
            forms.add(new ShutOutForm(email, senders, screen));
        }
        return forms;
    }

    private static final class TextForm extends ActionForm {

        TextForm(String key, MatterScreen screen, Consumer<String> action) {
            super(key, screen.words(), screen);
            var text = new TextArea(words().say(key + ".text"));
            text.setMaxLength(LONGEST);
            text.setManualValidation(true);
            text.setWidthFull();
            fields(text);
            button(
                    key + ".button",
                    () -> submit(
                            check(text, !text.getValue().isBlank(), "inspection.problem.empty"),
                            () -> action.accept(text.getValue().strip()),
                            key + ".done"));
        }
    }

    private static final class ShutOutForm extends ActionForm {

        private static final String KEY = "inspection.action.shutOut";

        ShutOutForm(String email, ReportSenders senders, MatterScreen screen) {
            super(KEY, screen.words(), screen);
            var reason = new Select<ShutOutReason>();
            reason.setLabel(words().say(KEY + ".reason"));
            reason.setItems(ShutOutReason.values());
            reason.setItemLabelGenerator(one -> words().of(KEY + ".reason", one));
            var today = Formats.day(screen.clock().instant());
            var until = new DatePicker(words().say(KEY + ".until"));
            until.setLocale(words().locale());
            until.setMin(today.plusDays(1));
            until.setMax(today.plusDays(366));
            until.setValue(today.plusDays(30));
            until.setManualValidation(true);
            reason.setManualValidation(true);
            var note = new TextArea(words().say(KEY + ".note"));
            note.setMaxLength(LONGEST);
            note.setWidthFull();
            fields(reason, until, note);
            button(
                    KEY + ".button",
                    () -> submit(
                            all(List.of(
                                    check(reason, reason.getValue() != null, KEY + ".reason.missing"),
                                    check(until, isWithin(until.getValue(), today), KEY + ".until.missing"))),
                            () -> senders.shutOut(
                                    email, reason.getValue(), note.getValue(), until.getValue(), screen.viewer()),
                            KEY + ".done"));
        }

        private static boolean isWithin(@Nullable LocalDate day, LocalDate today) {
            return day != null && day.isAfter(today) && !day.isAfter(today.plusDays(366));
        }
    }
}
