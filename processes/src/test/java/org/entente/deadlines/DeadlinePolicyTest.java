package org.entente.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.Ruling;
import org.entente.casefile.UnsavedCases;
import org.entente.companies.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

class DeadlinePolicyTest {

    private static final Instant THURSDAY_2_APRIL = Instant.parse("2026-04-02T08:00:00Z");

    private final List<Map<String, Object>> asked = new ArrayList<>();

    @Test
    void countsThePeriodOfTheRuleAndNamesTheRule() {
        var policy = answering(new Ruling.Decided("D-06", outputs(20, "WORKING_DAYS", "BE_ECON")));

        var deadline = policy.compute(DeadlineKind.COMPANY_REPLY, UnsavedCases.filed(Sector.TELECOM), THURSDAY_2_APRIL);

        assertThat(asked).containsExactly(Map.of("kind", "COMPANY_REPLY", "sector", "TELECOM"));
        assertThat(deadline.kind()).isEqualTo(DeadlineKind.COMPANY_REPLY);
        assertThat(deadline.due()).isEqualTo("2026-04-27T21:59:59Z");
        var calculation = DeadlineCalculation.parse(deadline.calculation());
        assertThat(calculation.rule()).isEqualTo("D-06");
        assertThat(calculation.isByDefault()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void fallsBackToTheDefaultAndSaysSoWhenNoRuleDecides(DeadlineKind kind) {
        var policy = answering(new Ruling.Undecided("NO_RULE"));

        var deadline = policy.compute(kind, UnsavedCases.filed(Sector.OTHER), THURSDAY_2_APRIL);

        var calculation = DeadlineCalculation.parse(deadline.calculation());
        assertThat(calculation.isByDefault()).isTrue();
        assertThat(calculation.amount()).isEqualTo(Period.byDefault(kind).amount());
        assertThat(deadline.due()).isAfter(THURSDAY_2_APRIL);
    }

    @ParameterizedTest
    @CsvSource({
        "0,  WORKING_DAYS, EU",
        "181, WORKING_DAYS, EU",
        "10, FORTNIGHTS, EU",
        "10, WORKING_DAYS, MOON",
        "ten, WORKING_DAYS, EU"
    })
    void fallsBackToTheDefaultWhenTheTableGivesNoPeriod(String amount, String unit, String calendar) {
        Object given = amount.equals("ten") ? amount : Integer.valueOf(amount);
        var policy = answering(new Ruling.Decided("D-06", outputs(given, unit, calendar)));

        var deadline = policy.compute(DeadlineKind.COMPANY_REPLY, UnsavedCases.filed(Sector.TELECOM), THURSDAY_2_APRIL);

        var calculation = DeadlineCalculation.parse(deadline.calculation());
        assertThat(calculation.isByDefault()).isTrue();
        assertThat(calculation.dueDate()).isEqualTo("2026-04-24");
    }

    /** Another test runs these examples against the shipped table. */
    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void theDefaultsAreThoseOfTheShippedTable(DeadlineKind kind) throws IOException {
        var examples = new ClassPathResource("dmn/deadlines.examples.csv").getContentAsString(StandardCharsets.UTF_8);

        assertThat(examples.lines()
                        .map(line -> line.split(",", -1))
                        .filter(cells -> cells[1].equals(kind.name()))
                        .filter(cells -> !cells[3].isEmpty()))
                .isNotEmpty()
                .allSatisfy(cells -> assertThat(new Period(
                                Integer.parseInt(cells[3]),
                                PeriodUnit.valueOf(cells[4]),
                                WorkCalendar.valueOf(cells[5]),
                                Boolean.parseBoolean(cells[6])))
                        .isEqualTo(Period.byDefault(kind)));
    }

    @Test
    void theSumOfTheLongestPeriodFitsItsColumn() {
        var longest = new Period(180, PeriodUnit.WORKING_DAYS, WorkCalendar.EU, true);

        assertThat(longest.from(THURSDAY_2_APRIL).by("D-06").toText()).hasSizeLessThanOrEqualTo(2000);
    }

    private DeadlinePolicy answering(Ruling ruling) {
        return new DeadlinePolicy((table, complaintCase, inputs, activity) -> {
            assertThat(table).isEqualTo("deadlines");
            asked.add(inputs);
            return ruling;
        });
    }

    private static Map<String, Object> outputs(Object amount, String unit, String calendar) {
        var outputs = new HashMap<String, Object>();
        outputs.put("amount", amount);
        outputs.put("unit", unit);
        outputs.put("calendar", calendar);
        outputs.put("rollOver", true);
        return outputs;
    }
}
