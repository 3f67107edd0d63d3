package org.entente.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 04-21, 05-29, 06-09",
        "2026, 04-06, 05-14, 05-25",
        "2027, 03-29, 05-06, 05-17",
        "2028, 04-17, 05-25, 06-05",
        "2029, 04-02, 05-10, 05-21",
        "2030, 04-22, 05-30, 06-10"
    })
    void knowsTheTenNationalHolidays(int year, String easterMonday, String ascension, String whitMonday) {
        var expected = Stream.concat(
                        Stream.of("01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"),
                        Stream.of(easterMonday, ascension, whitMonday))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();

        assertThat(BelgianHolidays.of(year).keySet()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(BelgianHolidays.of(year)).hasSize(10);
    }

    @Test
    void findsTheEarliestAndTheLatestEaster() {
        assertThat(BelgianHolidays.easterSunday(1818)).isEqualTo("1818-03-22");
        assertThat(BelgianHolidays.easterSunday(1943)).isEqualTo("1943-04-25");
        assertThat(BelgianHolidays.easterSunday(2038)).isEqualTo("2038-04-25");
        assertThat(BelgianHolidays.easterSunday(2285)).isEqualTo("2285-03-22");
    }

    @Test
    void daysOfTheCommunitiesAreWorkingDays() {
        var days = new WorkingDays(WorkCalendar.EU);

        assertThat(List.of("2025-07-11", "2027-09-27", "2027-11-15", "2026-05-08"))
                .allMatch(day -> days.includes(LocalDate.parse(day)));
    }

    @Test
    void saturdayCountsOnlyInTheEconomicCalendar() {
        var saturday = LocalDate.parse("2026-04-04");

        assertThat(new WorkingDays(WorkCalendar.EU).reasonOff(saturday)).contains(DayOff.SATURDAY);
        assertThat(new WorkingDays(WorkCalendar.BE_ECON).includes(saturday)).isTrue();
        assertThat(new WorkingDays(WorkCalendar.BE_ECON).reasonNotLastDay(saturday))
                .contains(DayOff.SATURDAY);
        assertThat(new WorkingDays(WorkCalendar.BE_ECON).reasonOff(LocalDate.parse("2026-08-15")))
                .contains(DayOff.ASSUMPTION);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 2026-04-02, 0",
        "2026-04-02, 2026-04-03, 1",
        "2026-04-02, 2026-04-06, 1",
        "2026-04-02, 2026-04-07, 2",
        "2026-04-04, 2026-04-05, 0",
        "2026-04-07, 2026-04-02, 0",
        "2026-01-01, 2026-12-31, 253"
    })
    void countsWorkingDaysBetweenTwoDates(LocalDate from, LocalDate to, int expected) {
        assertThat(new WorkingDays(WorkCalendar.EU).between(from, to)).isEqualTo(expected);
    }
}
