package org.entente.correspondence;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.entente.access.Language;
import org.entente.casefile.Money;

/** The words of letters in one language. */
final class LetterTexts {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    LetterTexts(Language language) {
        this.locale = language.locale();
        this.bundle = ResourceBundle.getBundle("letters/letters", locale, EXACT);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** @throws java.util.MissingResourceException if there is no such text */
    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    Optional<String> find(String key, Object... arguments) {
        return has(key) ? Optional.of(get(key, arguments)) : Optional.empty();
    }

    String money(Money money) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        return format.format(money.amount());
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(date);
    }
}
