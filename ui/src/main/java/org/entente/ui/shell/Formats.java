package org.entente.ui.shell;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.entente.access.Language;
import org.entente.casefile.Money;

/** Dates, numbers and amounts as people in Belgium write them, in the reader's language; times are those of Brussels. */
public final class Formats {

    /** The time zone of all screens. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private Formats() {}

    /** {@code 3 November 2026}. */
    public static String date(LocalDate date, Locale locale) {
        return formatter("d MMMM uuuu", locale).format(date);
    }

    /** The day in Brussels: {@code 3 November 2026}. */
    public static String date(Instant instant, Locale locale) {
        return date(day(instant), locale);
    }

    /** {@code Tuesday 3 November}: for dates within sight, such as deadlines. */
    public static String weekday(LocalDate date, Locale locale) {
        return formatter(isGerman(locale) ? "EEEE, d MMMM" : "EEEE d MMMM", locale)
                .format(date);
    }

    /** {@code 3 November 2026, 14:05}. */
    public static String dateTime(Instant instant, Locale locale) {
        var time = DateTimeFormatter.ofPattern("HH:mm", own(locale)).format(instant.atZone(ZONE));
        return date(instant, locale) + ", " + time;
    }

    /** {@code 03/11/2026} in the order and with the signs of the language. */
    public static String shortDate(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(own(locale))
                .format(date);
    }

    /** The day of an instant in Brussels. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** {@code 9,412}. */
    public static String number(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(own(locale)).format(number);
    }

    /** At most one decimal: {@code 3.5}. */
    public static String decimal(double number, Locale locale) {
        var format = NumberFormat.getNumberInstance(own(locale));
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /**
     * {@code 61 %}, rounded half up.
     *
     * @param share 0 to 1
     */
    public static String percent(double share, Locale locale) {
        return number(Math.round(share * 100), locale) + "\u00a0%";
    }

    /** {@code 62.40 €}. */
    public static String money(Money money, Locale locale) {
        var format = NumberFormat.getNumberInstance(own(locale));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(money.amount()) + "\u00a0" + money.currency().getSymbol(own(locale));
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        var own = own(locale);
        return DateTimeFormatter.ofPattern(isGerman(locale) ? pattern.replace("d MMMM", "d. MMMM") : pattern, own);
    }

    private static boolean isGerman(Locale locale) {
        return Language.of(locale) == Language.DE;
    }

    private static Locale own(Locale locale) {
        return Language.of(locale).locale();
    }
}
