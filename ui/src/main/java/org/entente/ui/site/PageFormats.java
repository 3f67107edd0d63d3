package org.entente.ui.site;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.ui.shell.Formats;

/** Formats in the reader's language, for templates. */
final class PageFormats {

    private final Locale locale;

    PageFormats(Locale locale) {
        this.locale = locale;
    }

    public String date(LocalDate date) {
        return Formats.date(date, locale);
    }

    public String number(long number) {
        return Formats.number(number, locale);
    }

    public String decimal(double number) {
        return Formats.decimal(number, locale);
    }

    /** @param share 0 to 1 */
    public String percent(double share) {
        return Formats.percent(share, locale);
    }

    /**
     * A share as a coordinate of a drawing, 0 to 100 with a decimal point.
     *
     * @param share 0 to 1; anything outside is brought within
     */
    public String coordinate(double share) {
        return String.format(Locale.ROOT, "%.2f", Math.clamp(share, 0.0, 1.0) * 100);
    }
}
