package org.entente.legalaid;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.access.Language;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.Money;
import org.entente.deadlines.DeadlinePreview;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the templates of the legal service's letters. */
@Component
class LegalTemplates {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final DeadlinePreview deadlines;
    private final Clock clock;

    LegalTemplates(DeadlinePreview deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The text in a language, with what is known of the file; what is not stays a gap in square brackets. */
    String fill(LegalTemplate template, Language language, LegalFile file, String lawyer) {
        var locale = language.locale();
        var words = ResourceBundle.getBundle("letters/legal", locale, EXACT);
        var now = clock.instant();
        var kind = template.isForCompany() ? DeadlineKind.LEGAL_COMPANY_ANSWER : DeadlineKind.LEGAL_MEMBER_ANSWER;
        return new MessageFormat(words.getString(template.name()), locale).format(new Object[] {
            file.number().toString(),
            file.title(),
            file.company().map(company -> company.name()).or(file::companyName).orElse(words.getString("gap.company")),
            or(file.person().name(), words.getString("gap.name")),
            lawyer,
            date(Brussels.dayOf(deadlines.of(kind, file, now)), locale),
            money(file.amount(), locale, words.getString("gap.amount")),
            date(Brussels.dayOf(file.filedAt()), locale)
        });
    }

    private static String or(@Nullable String text, String gap) {
        return text == null ? gap : text;
    }

    private static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    private static String money(@Nullable Money money, Locale locale, String gap) {
        if (money == null) {
            return gap;
        }
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(money.amount());
    }
}
