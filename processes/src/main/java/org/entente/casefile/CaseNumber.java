package org.entente.casefile;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number people use for a case: {@code 2026-000123}, the year of filing and a serial of six digits within that
 * year. It is the business key of the case's process and appears in every letter.
 *
 * @param year year of filing in Brussels, 2000 to 2999
 * @param serial place in that year, 1 to 999999
 */
public record CaseNumber(int year, int serial) implements Comparable<CaseNumber> {

    private static final Pattern WRITTEN = Pattern.compile("(?<![\\p{L}\\d-])(2\\d{3})-(\\d{6})(?![\\p{L}\\d]|-\\d)");

    public CaseNumber {
        if (year < 2000 || year > 2999) {
            throw new IllegalArgumentException("year of a case number must be 2000 to 2999, but year=" + year);
        }
        if (serial < 1 || serial > 999_999) {
            throw new IllegalArgumentException("serial of a case number must be 1 to 999999, but serial=" + serial);
        }
    }

    /**
     * Reads the exact form {@code 2026-000123}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static CaseNumber parse(String text) {
        var matcher = text.length() == 11 ? WRITTEN.matcher(text) : null;
        if (matcher == null || !matcher.matches()) {
            throw new IllegalArgumentException("a case number looks like 2026-000123, but was " + shortened(text));
        }
        return new CaseNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Finds {@code 2026-000123} anywhere in the text; empty if it is absent, or if the text holds two different numbers. */
    public static Optional<CaseNumber> findIn(String text) {
        var found = WRITTEN.matcher(text)
                .results()
                .filter(match -> !match.group(2).equals("000000"))
                .map(match -> parse(match.group()))
                .distinct()
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Orders by year, then by serial: the order of filing. */
    @Override
    public int compareTo(CaseNumber other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(serial, other.serial);
    }

    /** Gives the written form, {@code 2026-000123}. */
    @Override
    public String toString() {
        return "%d-%06d".formatted(year, serial);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? "'" + text + "'" : "a text of " + text.length() + " characters";
    }
}
