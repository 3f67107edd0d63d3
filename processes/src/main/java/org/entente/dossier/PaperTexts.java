package org.entente.dossier;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.access.Language;
import org.entente.casefile.Money;
import org.entente.deadlines.DeadlineCalculation;

/** The words of the document itself, its dates and amounts, in one language. */
final class PaperTexts {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private final Language language;
    private final Locale locale;
    private final ResourceBundle bundle;

    PaperTexts(Language language) {
        this.language = language;
        this.locale = language.locale();
        this.bundle = ResourceBundle.getBundle("dossier/dossier", locale, EXACT);
    }

    /** @throws java.util.MissingResourceException if there is no such text */
    String say(String key, Object... arguments) {
        var text = new MessageFormat(bundle.getString("dossier." + key), locale).format(arguments);
        return language == Language.FR
                ? text.replaceAll(" (?=[?!:;»%€])", "\u00a0").replace("« ", "«\u00a0")
                : text;
    }

    String say(String prefix, Enum<?> constant) {
        return say(prefix + "." + constant.name());
    }

    String date(LocalDate date) {
        var pattern = language == Language.DE ? "d. MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, DeadlineCalculation.ZONE));
    }

    String dateTime(Instant instant) {
        return date(instant) + ", "
                + DateTimeFormatter.ofPattern("HH:mm", locale).format(instant.atZone(DeadlineCalculation.ZONE));
    }

    String money(Money money) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(money.amount()) + "\u00a0" + money.currency().getSymbol(locale);
    }

    String size(long bytes) {
        if (bytes < KILOBYTE) {
            return say("size.bytes", bytes);
        }
        if (bytes < MEGABYTE) {
            return say("size.kilobytes", (bytes + KILOBYTE - 1) / KILOBYTE);
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return say("size.megabytes", format.format((double) bytes / MEGABYTE));
    }
}
