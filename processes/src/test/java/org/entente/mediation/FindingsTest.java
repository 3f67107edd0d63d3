package org.entente.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.mediation.MediationAnswer.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    private static final LocalDate CONTACT = LocalDate.of(2026, 4, 2);
    private static final Map<String, String> TELECOM =
            row("effect", "COMPETENT", "service", "telecom", "reason", "SECTOR_SERVICE", "filingMonths", "12");

    /** The example that every counting of days is held to: from Thursday 2 April 2026 on, with Easter Monday and 1 May. */
    @ParameterizedTest
    @CsvSource({
        "20, WORKING_DAYS, EU, 2026-05-04",
        "20, WORKING_DAYS, BE_ECON, 2026-04-27",
        "90, CALENDAR_DAYS, EU, 2026-07-01",
        "30, CALENDAR_DAYS, EU, 2026-05-04",
        "1, MONTHS, EU, 2026-05-04",
        "15, CALENDAR_DAYS, EU, 2026-04-17"
    })
    void countsTheTimeThatTheCompanyHas(String amount, String unit, String calendar, LocalDate until) {
        var rows = List.of(TELECOM, waiting("telecom", amount, unit, calendar));

        var before = Findings.read(rows, CONTACT, until).options().getFirst();
        var after = Findings.read(rows, CONTACT, until.plusDays(1)).options().getFirst();

        assertThat(before.companyHasUntil()).isEqualTo(until);
        assertThat(before.from()).isEqualTo(until.plusDays(1));
        assertThat(before.standing()).isEqualTo(Standing.LATER);
        assertThat(after.standing()).isEqualTo(Standing.NOW);
    }

    @Test
    void takesTheLongestOfSeveralTimes() {
        var rows = List.of(
                TELECOM,
                waiting("telecom", "5", "CALENDAR_DAYS", "EU"),
                waiting(null, "20", "WORKING_DAYS", "EU"),
                waiting("rail", "90", "CALENDAR_DAYS", "EU"));

        assertThat(Findings.read(rows, CONTACT, CONTACT).options().getFirst().companyHasUntil())
                .isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void givesTheLastDayForFilingAsTheSameDateAYearLater() {
        assertThat(Findings.read(List.of(TELECOM), CONTACT, CONTACT)
                        .options()
                        .getFirst()
                        .fileUntil())
                .isEqualTo(LocalDate.of(2027, 4, 2));
    }

    @Test
    void refusesForEveryServiceOrForTheOneThatIsNamed() {
        var rail = row("effect", "COMPETENT", "service", "rail", "reason", "SECTOR_SERVICE");
        var court = row("effect", "REFUSED", "reason", "BEFORE_A_COURT");
        var telecomOnly = row("effect", "REFUSED", "service", "telecom", "reason", "TOO_LATE");

        var answer = Findings.read(List.of(TELECOM, rail, court, telecomOnly), CONTACT, CONTACT);

        assertThat(answer.options())
                .extracting(MediationAnswer.Option::service, MediationAnswer.Option::refusals)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("telecom", List.of("BEFORE_A_COURT", "TOO_LATE")),
                        org.assertj.core.groups.Tuple.tuple("rail", List.of("BEFORE_A_COURT")));
    }

    @Test
    void leavesToAPersonWhatItCantUnderstand() {
        var waitForever = waiting("telecom", "20", "FORTNIGHTS", "EU");
        var halfDay = waiting("telecom", "0.5", "CALENDAR_DAYS", "EU");

        assertThat(Findings.read(List.of(TELECOM, waitForever), CONTACT, CONTACT)
                        .problem())
                .isEqualTo("BAD_RULE");
        assertThat(Findings.read(List.of(TELECOM, halfDay), CONTACT, CONTACT).problem())
                .isEqualTo("BAD_RULE");
        assertThat(Findings.read(List.of(row("effect", "COMPETENT")), CONTACT, CONTACT)
                        .problem())
                .isEqualTo("BAD_RULE");
        assertThat(Findings.read(List.of(waiting("telecom", "20", "WORKING_DAYS", "EU")), CONTACT, CONTACT)
                        .problem())
                .isEqualTo("NO_RULE");
    }

    @Test
    void countsMonthsThatHaveBegun() {
        assertThat(MediationFacts.monthsBegun(CONTACT, CONTACT)).isZero();
        assertThat(MediationFacts.monthsBegun(CONTACT, CONTACT.plusDays(1))).isEqualTo(1);
        assertThat(MediationFacts.monthsBegun(CONTACT, LocalDate.of(2026, 5, 2)))
                .isEqualTo(1);
        assertThat(MediationFacts.monthsBegun(CONTACT, LocalDate.of(2027, 4, 2)))
                .isEqualTo(12);
        assertThat(MediationFacts.monthsBegun(CONTACT, LocalDate.of(2027, 4, 3)))
                .isEqualTo(13);
        assertThat(MediationFacts.monthsBegun(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28)))
                .isEqualTo(1);
    }

    private static Map<String, String> waiting(
            @org.jspecify.annotations.Nullable String service, String amount, String unit, String calendar) {
        var row = row(
                "effect",
                "LATER",
                "reason",
                "COMPANY_HAS_TIME",
                "waitAmount",
                amount,
                "waitUnit",
                unit,
                "waitCalendar",
                calendar);
        if (service != null) {
            row.put("service", service);
        }
        return row;
    }

    private static Map<String, String> row(String... cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }
}
