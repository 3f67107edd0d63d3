package org.entente.ui.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.access.Language;
import org.entente.casefile.Money;
import org.entente.companies.Sector;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Sentences, dates and amounts for one screen, in its language. */
public final class Wording {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private final Texts texts;
    private final Locale locale;

    public Wording(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = Language.of(locale).locale();
    }

    public Language language() {
        return Language.of(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence of a key with its placeholders filled; whole sentences, never to be joined. */
    public String say(String key, @Nullable Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    /** Whether there is a sentence for the key. */
    public boolean knows(String key) {
        return texts.has(key);
    }

    /** The word for a constant, such as {@code common.sector.TELECOM} for {@code ("common.sector", Sector.TELECOM)}. */
    public String of(String prefix, Enum<?> constant) {
        return texts.of(locale, prefix, constant);
    }

    /** What a complaint is about, in words. */
    public String subject(Sector sector, String subject) {
        return say("subject." + sector.name() + "." + subject);
    }

    /** The title that the browser shows. */
    public String pageTitle(String title) {
        return texts.pageTitle(locale, title);
    }

    public String date(LocalDate date) {
        return Formats.date(date, locale);
    }

    /** The day in Brussels. */
    public String date(Instant instant) {
        return Formats.date(instant, locale);
    }

    /** A day within sight, with its weekday and without the year. */
    public String weekday(LocalDate date) {
        return Formats.weekday(date, locale);
    }

    public String weekday(Instant instant) {
        return Formats.weekday(Formats.day(instant), locale);
    }

    public String dateTime(Instant instant) {
        return Formats.dateTime(instant, locale);
    }

    /** {@code 14:05} in Brussels. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(instant.atZone(Formats.ZONE));
    }

    public String money(Money money) {
        return Formats.money(money, locale);
    }

    /** A file's size in kilobytes of 1024 bytes, rounded up, or from a megabyte on in megabytes with one decimal. */
    public String size(long bytes) {
        return bytes < MEGABYTE
                ? say("casefile.size.kilobytes", Math.max(1, (bytes + KILOBYTE - 1) / KILOBYTE))
                : say("casefile.size.megabytes", Formats.decimal((double) bytes / MEGABYTE, locale));
    }
}
