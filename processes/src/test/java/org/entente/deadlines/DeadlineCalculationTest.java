package org.entente.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineCalculationTest {

    private static final Instant THURSDAY_2_APRIL = Instant.parse("2026-04-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-04-02T08:00:00Z,   20, WORKING_DAYS,  EU,      true,  2026-05-04",
        "2026-04-02T08:00:00Z,   20, WORKING_DAYS,  BE_ECON, true,  2026-04-27",
        "2026-04-02T08:00:00Z,   90, CALENDAR_DAYS, EU,      true,  2026-07-01",
        "2026-04-02T08:00:00Z,    2, CALENDAR_DAYS, EU,      true,  2026-04-07",
        "2026-04-02T08:00:00Z,    2, CALENDAR_DAYS, EU,      false, 2026-04-04",
        "2026-04-02T08:00:00Z,    2, WORKING_DAYS,  BE_ECON, false, 2026-04-07",
        "2026-04-02T08:00:00Z,    3, WEEKS,         EU,      true,  2026-04-23",
        "2026-04-02T08:00:00Z,    1, MONTHS,        EU,      true,  2026-05-04",
        "2026-04-02T08:00:00Z,    1, MONTHS,        EU,      false, 2026-05-02",
        "2026-01-31T08:00:00Z,    1, MONTHS,        EU,      false, 2026-02-28",
        "2028-01-31T08:00:00Z,    1, MONTHS,        EU,      true,  2028-02-29",
        "2025-12-23T12:00:00Z,    5, WORKING_DAYS,  EU,      true,  2025-12-31",
        "2025-12-23T12:00:00Z,    6, WORKING_DAYS,  EU,      true,  2026-01-02",
        "2027-12-24T12:00:00Z,    5, WORKING_DAYS,  EU,      true,  2027-12-31",
        "2028-04-13T12:00:00Z,    2, WORKING_DAYS,  EU,      true,  2028-04-18"
    })
    void endsOnTheDayThatCountingByHandGives(
            Instant trigger, int amount, PeriodUnit unit, WorkCalendar calendar, boolean rollOver, LocalDate expected) {
        var calculation = DeadlineCalculation.compute(trigger, amount, unit, calendar, rollOver);

        assertThat(calculation.dueDate()).isEqualTo(expected);
    }

    @Test
    void namesEveryDayThatItLeftOut() {
        var calculation =
                DeadlineCalculation.compute(THURSDAY_2_APRIL, 20, PeriodUnit.WORKING_DAYS, WorkCalendar.EU, true);

        assertThat(calculation.skipped())
                .hasSize(12)
                .contains(
                        new SkippedDay(LocalDate.parse("2026-04-06"), DayOff.EASTER_MONDAY),
                        new SkippedDay(LocalDate.parse("2026-05-01"), DayOff.LABOUR_DAY),
                        new SkippedDay(LocalDate.parse("2026-05-03"), DayOff.SUNDAY));
    }

    @Test
    void dueIsTheLastSecondOfTheDayInBrusselsInSummerAndWinter() {
        var summer = DeadlineCalculation.compute(THURSDAY_2_APRIL, 1, PeriodUnit.CALENDAR_DAYS, WorkCalendar.EU, true);
        var winter = DeadlineCalculation.compute(
                Instant.parse("2026-11-16T08:00:00Z"), 1, PeriodUnit.CALENDAR_DAYS, WorkCalendar.EU, true);

        assertThat(summer.due()).isEqualTo("2026-04-03T21:59:59Z");
        assertThat(winter.due()).isEqualTo("2026-11-17T22:59:59Z");
        assertThat(summer.hasPassed(Instant.parse("2026-04-03T21:59:59.999Z"))).isFalse();
        assertThat(summer.hasPassed(Instant.parse("2026-04-03T22:00:00Z"))).isTrue();
    }

    @Test
    void theDayOfTheTriggerIsTheDayInBrussels() {
        var afterMidnight = Instant.parse("2026-04-02T22:30:00Z");

        var calculation =
                DeadlineCalculation.compute(afterMidnight, 4, PeriodUnit.CALENDAR_DAYS, WorkCalendar.EU, true);

        assertThat(calculation.triggerDate()).isEqualTo("2026-04-03");
        assertThat(calculation.dueDate()).isEqualTo("2026-04-07");
    }

    @Test
    void holdsForRandomPeriods() {
        var random = new Random(42);
        for (int i = 0; i < 3000; i++) {
            var trigger = Instant.parse("2025-01-01T00:00:00Z").plusSeconds(random.nextInt(5 * 365 * 86_400));
            int amount = 1 + random.nextInt(120);
            var unit = PeriodUnit.values()[random.nextInt(3)];
            var calendar = WorkCalendar.values()[random.nextInt(2)];

            var calculation = DeadlineCalculation.compute(trigger, amount, unit, calendar, true);

            var workingDays = new WorkingDays(calendar);
            assertThat(workingDays.includes(calculation.dueDate())).isTrue();
            assertThat(calculation.dueDate().getDayOfWeek()).isNotEqualTo(DayOfWeek.SATURDAY);
            assertThat(calculation.skipped())
                    .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
            assertThat(calculation.skipped()).allMatch(day -> day.date().isBefore(calculation.dueDate()));
            assertThat(DeadlineCalculation.parse(calculation.toText())).isEqualTo(calculation);
            if (unit == PeriodUnit.WORKING_DAYS && calendar == WorkCalendar.EU) {
                assertThat(workingDays.between(calculation.triggerDate(), calculation.dueDate()))
                        .isEqualTo(amount);
            }
            var longer = DeadlineCalculation.compute(trigger, amount + 1, unit, calendar, true);
            assertThat(longer.due()).isAfterOrEqualTo(calculation.due());
        }
    }

    @Test
    void isStoredOnOneReadableLine() {
        var calculation =
                DeadlineCalculation.compute(THURSDAY_2_APRIL, 2, PeriodUnit.WORKING_DAYS, WorkCalendar.EU, false);

        assertThat(calculation.toText())
                .isEqualTo("2;2026-04-02T08:00:00Z;2;WORKING_DAYS;EU;false;2026-04-07T21:59:59Z;"
                        + "2026-04-04=SATURDAY,2026-04-05=SUNDAY,2026-04-06=EASTER_MONDAY;");
        assertThat(DeadlineCalculation.parse(calculation.by("D-06").toText()).rule())
                .isEqualTo("D-06");
    }

    @Test
    void aStoredDeadlineKeepsItsDateWhateverTheCalendarSaysToday() {
        var stored = "1;2026-04-02T08:00:00Z;2;WORKING_DAYS;EU;false;2026-04-10T21:59:59Z;";

        assertThat(DeadlineCalculation.parse(stored).dueDate()).isEqualTo("2026-04-10");
    }

    @Test
    void readsALineOfTheFirstFormWhichNamesNoRule() {
        var stored = "1;2026-04-02T08:00:00Z;2;WORKING_DAYS;EU;false;2026-04-07T21:59:59Z;2026-04-06=EASTER_MONDAY";

        var calculation = DeadlineCalculation.parse(stored);

        assertThat(calculation.rule()).isEmpty();
        assertThat(calculation.isByDefault()).isFalse();
        assertThat(calculation.skipped()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2;2026-04-02T08:00:00Z;2;WORKING_DAYS;EU;false;2026-04-10T21:59:59Z;",
                "3;2026-04-02T08:00:00Z;2;WORKING_DAYS;EU;false;2026-04-10T21:59:59Z;;D-06",
                "1;yesterday;2;WORKING_DAYS;EU;false;2026-04-10T21:59:59Z;",
                "1;2026-04-02T08:00:00Z;2;YEARS;EU;false;2026-04-10T21:59:59Z;",
                "1;2026-04-02T08:00:00Z;2;WEEKS;EU;maybe;2026-04-10T21:59:59Z;",
                "1;2026-04-02T08:00:00Z;2;WEEKS;EU;false;2026-04-01T21:59:59Z;",
                "1;2026-04-02T08:00:00Z;2;WEEKS;EU;false;2026-04-10T21:59:59Z;SUNDAY"
            })
    void refusesALineThatItDidNotWrite(String text) {
        assertThatThrownBy(() -> DeadlineCalculation.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3651, Integer.MAX_VALUE})
    void refusesAPeriodOfNoLengthOrWithoutEnd(int amount) {
        assertThatThrownBy(() -> DeadlineCalculation.compute(
                        THURSDAY_2_APRIL, amount, PeriodUnit.WORKING_DAYS, WorkCalendar.EU, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
