package org.entente.ui.casefile;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.ValueContext;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;

/** Date fields in the language of a screen: the day before the month, the week from Monday on. */
public final class DateFields {

    private DateFields() {}

    /** Makes a field that takes {@code 3/11/2026} and the other ways in which people write a day. */
    public static DatePicker create(String label, Wording words) {
        var symbols = DateFormatSymbols.getInstance(words.locale());
        var texts = new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d/M/yy", "d M yyyy", "yyyy-MM-dd")
                .setToday(words.say("casefile.date.today"))
                .setCancel(words.say("common.action.cancel"));
        var field = new DatePicker(label);
        field.setLocale(words.locale());
        field.setAutoOpen(false);
        field.setI18n(texts);
        field.setManualValidation(true);
        return field;
    }

    /** Whether something was typed that is no day. A day that is out of bounds can be read all the same. */
    public static boolean isUnreadable(DatePicker field) {
        return field.getValue() == null
                && field.getDefaultValidator()
                        .apply(field.getValue(), new ValueContext(field))
                        .isError();
    }

    /** Symbols start with an empty name: days are counted from 1, Sunday. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
