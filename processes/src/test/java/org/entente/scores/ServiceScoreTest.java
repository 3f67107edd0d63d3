package org.entente.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceScoreTest {

    private static final Instant NOW = Instant.parse("2026-11-02T11:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-02T11:00:00Z");

    @Test
    void goldenNumbers() {
        var cases = join(
                times(100, answered(1, ConsumerVerdict.SOLVED)),
                times(24, answered(4, ConsumerVerdict.PARTLY_SOLVED)),
                times(40, answered(8, ConsumerVerdict.NOT_SOLVED)),
                times(16, answered(15, null)),
                times(20, unanswered(ConsumerVerdict.NOT_SOLVED)),
                times(10, late(22, null)),
                times(7, undelivered()),
                times(5, notYetDue()));

        var score = ServiceScore.compute(cases, NOW);

        assertThat(score.verdicts()).isEqualTo(new Share(112, 184));
        assertThat(score.verdicts().percent()).isCloseTo(60.8696, within(0.0001));
        assertThat(score.verdicts().low()).isEqualTo(53);
        assertThat(score.verdicts().high()).isEqualTo(68);
        assertThat(score.solved()).isEqualTo(100);
        assertThat(score.partlySolved()).isEqualTo(24);
        assertThat(score.notSolved()).isEqualTo(60);
        assertThat(score.responses()).isEqualTo(new Share(180, 210));
        assertThat(score.countedCases()).isEqualTo(210);
        assertThat(score.notYetDue()).isEqualTo(5);
        assertThat(score.undeliverable()).isEqualTo(7);
        assertThat(score.replyTimes().sameOrNextDay()).isEqualTo(100);
        assertThat(score.replyTimes().twoToFive()).isEqualTo(24);
        assertThat(score.replyTimes().sixToFifteen()).isEqualTo(56);
        assertThat(score.replyTimes().later()).isZero();
        assertThat(score.replyTimes().noneByDeadline()).isEqualTo(30);
        assertThat(score.replyTimes().median()).isEqualTo(1.0);
        // 190 replies: 100 x 100, 24 x 78.5714, 40 x 50, 26 x 0
        assertThat(score.replyTimes().points()).isCloseTo(73.0827, within(0.0001));
        // 0.5 x 60.8696 + 0.35 x 85.7143 + 0.15 x 73.0827 = 71.3972
        assertThat(score.points()).isEqualTo(71);
        assertThat(score.formulaVersion()).isEqualTo(1);
        assertThat(score.from()).isEqualTo("2025-11-02T11:00:00Z");
        assertThat(score.to()).isEqualTo(NOW);
    }

    @Test
    void theBestAndTheWorstCompany() {
        assertThat(ServiceScore.compute(times(10, answered(0, ConsumerVerdict.SOLVED)), NOW)
                        .points())
                .isEqualTo(100);
        assertThat(ServiceScore.compute(times(10, unanswered(ConsumerVerdict.NOT_SOLVED)), NOW)
                        .points())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "1, 100", "2, 92.857", "4, 78.571", "8, 50", "14, 7.143", "15, 0", "40, 0"})
    void pointsForTimeFallInAStraightLine(int days, double points) {
        assertThat(ReplyTimes.pointsFor(days)).isCloseTo(points, within(0.001));
    }

    @Test
    void belowTheMinimumThereIsNoScoreButAllCounts() {
        var nine = ServiceScore.compute(times(9, answered(1, ConsumerVerdict.SOLVED)), NOW);

        assertThat(nine.points()).isNull();
        assertThat(nine.countedCases()).isEqualTo(9);
        assertThat(nine.minimumCases()).isEqualTo(10);
        assertThat(ServiceScore.compute(times(9, answered(1, ConsumerVerdict.SOLVED)), NOW, 9)
                        .points())
                .isEqualTo(100);
    }

    @Test
    void casesNotYetDueAndUndeliverableDoNotHelpToReachTheMinimum() {
        var cases =
                join(times(9, answered(1, ConsumerVerdict.SOLVED)), times(50, notYetDue()), times(50, undelivered()));

        assertThat(ServiceScore.compute(cases, NOW).points()).isNull();
    }

    @Test
    void withoutAnyVerdictThereIsNoScore() {
        assertThat(ServiceScore.compute(times(30, answered(1, null)), NOW).points())
                .isNull();
    }

    @Test
    void unratedCasesNeverCountAsSolved() {
        var rated = times(20, answered(8, ConsumerVerdict.NOT_SOLVED));
        var withUnrated = join(rated, times(200, answered(8, null)));

        assertThat(ServiceScore.compute(withUnrated, NOW).verdicts()).isEqualTo(new Share(0, 20));
    }

    @Test
    void undeliverableComplaintsChangeNothing() {
        var cases = join(times(12, answered(3, ConsumerVerdict.SOLVED)), times(3, unanswered(null)));
        var with = ServiceScore.compute(join(cases, times(100, undelivered())), NOW);

        assertThat(with.points()).isEqualTo(ServiceScore.compute(cases, NOW).points());
    }

    @Test
    void aLateReplyIsNoReplyInTimeButHasATime() {
        var score = ServiceScore.compute(times(10, late(20, ConsumerVerdict.SOLVED)), NOW);

        assertThat(score.responses()).isEqualTo(new Share(0, 10));
        assertThat(score.replyTimes().noneByDeadline()).isEqualTo(10);
        assertThat(score.replyTimes().median()).isEqualTo(20.0);
        assertThat(score.points()).isEqualTo(50);
    }

    @Test
    void aReplyInTimeUnderALongDeadlineIsShownApart() {
        var asked = MARCH;
        var slow =
                new ScoredCase(asked, true, asked.plus(Duration.ofDays(60)), asked.plus(Duration.ofDays(40)), 28, null);

        var score = ServiceScore.compute(times(10, slow), NOW);

        assertThat(score.replyTimes().later()).isEqualTo(10);
        assertThat(score.responses()).isEqualTo(new Share(10, 10));
    }

    @Test
    void theWindowEndsTwelveMonthsAgo() {
        var justOut = answeredAt(Instant.parse("2025-11-02T11:00:00Z"));
        var justIn = answeredAt(Instant.parse("2025-11-02T11:00:01Z"));

        assertThat(ServiceScore.compute(times(10, justOut), NOW).countedCases()).isZero();
        assertThat(ServiceScore.compute(times(10, justIn), NOW).countedCases()).isEqualTo(10);
    }

    @Test
    void medianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        var cases = join(times(2, answered(1, null)), times(2, answered(4, null)));

        assertThat(ServiceScore.compute(cases, NOW).replyTimes().median()).isEqualTo(2.5);
        assertThat(ServiceScore.compute(List.of(), NOW).replyTimes().median()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 28", "10, 10, 72, 100", "5, 10, 23, 77", "112, 184, 53, 68", "0, 0, 0, 100", "1, 1, 20, 100"
    })
    void wilsonIntervals(double part, int whole, int low, int high) {
        assertThat(new Share(part, whole).low()).isEqualTo(low);
        assertThat(new Share(part, whole).high()).isEqualTo(high);
    }

    @Test
    void holdsForRandomCompanies() {
        var random = new Random(17);
        for (int i = 0; i < 300; i++) {
            var cases = new ArrayList<ScoredCase>();
            for (int j = random.nextInt(60); j >= 0; j--) {
                cases.add(anyCase(random));
            }

            var score = ServiceScore.compute(cases, NOW);

            Collections.shuffle(cases, random);
            assertThat(ServiceScore.compute(cases, NOW)).isEqualTo(score);
            assertThat(score.countedCases() + score.notYetDue() + score.undeliverable())
                    .isEqualTo(cases.size());
            var times = score.replyTimes();
            assertThat(times.sameOrNextDay()
                            + times.twoToFive()
                            + times.sixToFifteen()
                            + times.later()
                            + times.noneByDeadline())
                    .isEqualTo(score.countedCases());
            if (score.points() != null) {
                assertThat(score.points()).isBetween(0, 100);
                cases.add(answered(0, ConsumerVerdict.SOLVED));
                assertThat(ServiceScore.compute(cases, NOW).points()).isGreaterThanOrEqualTo(score.points());
            }
        }
    }

    @Test
    void refusesFactsThatContradictEachOther() {
        assertThatThrownBy(() -> new ScoredCase(NOW, true, MARCH, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScoredCase(MARCH, true, NOW, NOW, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScoredCase(MARCH, true, NOW, NOW, -1, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ScoredCase anyCase(Random random) {
        var verdict = random.nextBoolean() ? null : ConsumerVerdict.values()[random.nextInt(3)];
        return switch (random.nextInt(6)) {
            case 0 -> unanswered(verdict);
            case 1 -> late(16 + random.nextInt(20), verdict);
            case 2 -> undelivered();
            case 3 -> notYetDue();
            default -> answered(random.nextInt(16), verdict);
        };
    }

    private static ScoredCase answered(int workingDays, @Nullable ConsumerVerdict verdict) {
        return new ScoredCase(
                MARCH,
                true,
                MARCH.plus(Duration.ofDays(21)),
                MARCH.plus(Duration.ofDays(workingDays)),
                workingDays,
                verdict);
    }

    private static ScoredCase answeredAt(Instant asked) {
        return new ScoredCase(asked, true, asked.plus(Duration.ofDays(21)), asked.plusSeconds(60), 0, null);
    }

    private static ScoredCase late(int workingDays, @Nullable ConsumerVerdict verdict) {
        return new ScoredCase(
                MARCH, true, MARCH.plus(Duration.ofDays(21)), MARCH.plus(Duration.ofDays(60)), workingDays, verdict);
    }

    private static ScoredCase unanswered(@Nullable ConsumerVerdict verdict) {
        return new ScoredCase(MARCH, true, MARCH.plus(Duration.ofDays(21)), null, null, verdict);
    }

    private static ScoredCase undelivered() {
        return new ScoredCase(MARCH, false, MARCH.plus(Duration.ofDays(21)), null, null, ConsumerVerdict.NOT_SOLVED);
    }

    private static ScoredCase notYetDue() {
        return new ScoredCase(NOW.minusSeconds(60), true, NOW.plus(Duration.ofDays(21)), null, null, null);
    }

    private static List<ScoredCase> times(int count, ScoredCase one) {
        return Collections.nCopies(count, one);
    }

    @SafeVarargs
    private static List<ScoredCase> join(List<ScoredCase>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
