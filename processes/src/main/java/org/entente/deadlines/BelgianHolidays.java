package org.entente.deadlines;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ten national public holidays (royal decree of 18 April 1974). A holiday on a Sunday does not create another one
 * for legal periods.
 */
final class BelgianHolidays {

    private BelgianHolidays() {}

    static Optional<DayOff> on(LocalDate date) {
        return Optional.ofNullable(of(date.getYear()).get(date));
    }

    static Map<LocalDate, DayOff> of(int year) {
        var easter = easterSunday(year);
        var days = new TreeMap<LocalDate, DayOff>();
        days.put(LocalDate.of(year, 1, 1), DayOff.NEW_YEAR);
        days.put(LocalDate.of(year, 5, 1), DayOff.LABOUR_DAY);
        days.put(LocalDate.of(year, 7, 21), DayOff.NATIONAL_DAY);
        days.put(LocalDate.of(year, 8, 15), DayOff.ASSUMPTION);
        days.put(LocalDate.of(year, 11, 1), DayOff.ALL_SAINTS);
        days.put(LocalDate.of(year, 11, 11), DayOff.ARMISTICE);
        days.put(LocalDate.of(year, 12, 25), DayOff.CHRISTMAS);
        days.put(easter.plusDays(1), DayOff.EASTER_MONDAY);
        days.putIfAbsent(easter.plusDays(39), DayOff.ASCENSION);
        days.put(easter.plusDays(50), DayOff.WHIT_MONDAY);
        return days;
    }

    /** The Gregorian computus in the form of Meeus, Jones and Butcher (Nature, 20 April 1876). */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int lateMoon = (golden + 11 * epact + 22 * toSunday) / 451;
        int monthAndDay = epact + toSunday - 7 * lateMoon + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
