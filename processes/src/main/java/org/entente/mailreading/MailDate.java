package org.entente.mailreading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a Date header (RFC 5322, 3.3), also with the zone names and two-digit years of old (4.3). */
final class MailDate {

    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]{0,6}[ -](\\d{2,4}),? +(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?"
                    + " *([+-]\\d{4}|[A-Za-z]{1,5})?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONES = Map.of(
            "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7, "CET", 1, "CEST",
            2);

    private MailDate() {}

    static @Nullable Instant read(String header) {
        var matcher = DATE.matcher(header.length() > 200 ? header.substring(0, 200) : header);
        if (!matcher.find()) {
            return null;
        }
        int month = MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1;
        int second = matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6));
        try {
            return LocalDateTime.of(
                            year(matcher.group(3)),
                            month,
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(4)),
                            Integer.parseInt(matcher.group(5)),
                            Math.min(second, 59))
                    .toInstant(zone(matcher.group(7)));
        } catch (DateTimeException noSuchDate) {
            return null;
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 3 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static ZoneOffset zone(@Nullable String written) {
        if (written == null) {
            return ZoneOffset.UTC;
        }
        return Character.isLetter(written.charAt(0))
                ? ZoneOffset.ofHours(ZONES.getOrDefault(written.toUpperCase(Locale.ROOT), 0))
                : ZoneOffset.of(written);
    }
}
