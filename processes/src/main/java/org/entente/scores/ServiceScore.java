package org.entente.scores;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company's score with every count behind it. Formula, version 1:
 *
 * <p>50 % verdicts + 35 % response rate + 15 % response time, each from 0 to 100, over the cases whose complaint was
 * sent to the company within the last twelve months.
 *
 * <ul>
 *   <li>Verdicts: solved cases, partly solved ones counting half, of all cases with a verdict. A case without a verdict
 *       counts neither way.
 *   <li>Response rate: cases with a first reply by the deadline, of all cases that were answered or are due. A case that
 *       is not yet due does not count until it is answered or due.
 *   <li>Response time: the mean of {@link ReplyTimes#pointsFor} over all first replies.
 *   <li>Cases that never reached the company do not count at all.
 *   <li>There is no score below a minimum number of cases that were answered or are due, nor without any verdict.
 * </ul>
 *
 * @param formulaVersion version of the formula, 1
 * @param from start of the window, not included
 * @param to end of the window, included: the instant of computing
 * @param minimumCases how many cases must count for a score
 * @param countedCases cases that were answered or are due
 * @param notYetDue cases in the window that are open, unanswered and not due
 * @param undeliverable cases in the window that never reached the company
 * @param verdicts share of solved cases
 * @param solved cases closed as solved
 * @param partlySolved cases closed as partly solved
 * @param notSolved cases closed as not solved
 * @param responses share of cases answered by the deadline
 * @param replyTimes when first replies came
 * @param points the score, 0 to 100, rounded half up; null if there is none
 */
public record ServiceScore(
        int formulaVersion,
        Instant from,
        Instant to,
        int minimumCases,
        int countedCases,
        int notYetDue,
        int undeliverable,
        Share verdicts,
        int solved,
        int partlySolved,
        int notSolved,
        Share responses,
        ReplyTimes replyTimes,
        @Nullable Integer points) {

    /** The version that {@link #compute} follows. */
    public static final int FORMULA_VERSION = 1;

    /** How many cases must count for a score, unless said otherwise. */
    public static final int DEFAULT_MINIMUM_CASES = 10;

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    /** Length of the window. */
    public static final int WINDOW_MONTHS = 12;
    /** Weights of the three parts; together 1. */
    public static final double VERDICT_WEIGHT = 0.50;

    public static final double RESPONSE_WEIGHT = 0.35;
    public static final double TIME_WEIGHT = 0.15;

    /** Computes the score of one company at an instant, with the default minimum. */
    public static ServiceScore compute(List<ScoredCase> cases, Instant now) {
        return compute(cases, now, DEFAULT_MINIMUM_CASES);
    }

    /**
     * Computes the score of one company at an instant.
     *
     * @param cases all its cases, in any order; those outside the window are left out here
     * @param now the instant; a complaint or reply after it is taken as not there
     * @param minimumCases how many cases must count for a score, at least 1
     */
    public static ServiceScore compute(List<ScoredCase> cases, Instant now, int minimumCases) {
        if (minimumCases < 1) {
            throw new IllegalArgumentException("the minimum is at least 1, but minimumCases=" + minimumCases);
        }
        var from = now.atZone(ZONE).minusMonths(WINDOW_MONTHS).toInstant();
        var inWindow = cases.stream()
                .filter(one -> one.asked().isAfter(from) && !one.asked().isAfter(now))
                .toList();
        var delivered = inWindow.stream().filter(ScoredCase::delivered).toList();
        var answered = delivered.stream().filter(one -> isAnswered(one, now)).toList();
        int overdue = count(delivered, one -> !isAnswered(one, now) && one.due().isBefore(now));
        var inTime = days(answered.stream().filter(ServiceScore::isInTime));
        var late = days(answered.stream().filter(one -> !isInTime(one)));

        int solved = count(delivered, one -> one.verdict() == ConsumerVerdict.SOLVED);
        int partly = count(delivered, one -> one.verdict() == ConsumerVerdict.PARTLY_SOLVED);
        int unsolved = count(delivered, one -> one.verdict() == ConsumerVerdict.NOT_SOLVED);
        int counted = answered.size() + overdue;
        var verdicts = new Share(solved + partly / 2.0, solved + partly + unsolved);
        var responses = new Share(inTime.length, counted);
        var replyTimes = ReplyTimes.of(inTime, late, overdue);
        boolean hasScore = counted >= minimumCases && verdicts.whole() > 0;
        return new ServiceScore(
                FORMULA_VERSION,
                from,
                now,
                minimumCases,
                counted,
                delivered.size() - counted,
                inWindow.size() - delivered.size(),
                verdicts,
                solved,
                partly,
                unsolved,
                responses,
                replyTimes,
                hasScore ? weighed(verdicts, responses, replyTimes) : null);
    }

    private static int weighed(Share verdicts, Share responses, ReplyTimes replyTimes) {
        double points = VERDICT_WEIGHT * verdicts.percent()
                + RESPONSE_WEIGHT * responses.percent()
                + TIME_WEIGHT * replyTimes.points();
        return (int) Math.floor(Math.rint(points * 1e9) / 1e9 + 0.5);
    }

    private static boolean isAnswered(ScoredCase one, Instant now) {
        return one.replied() != null && !one.replied().isAfter(now);
    }

    private static boolean isInTime(ScoredCase one) {
        return one.replied() != null && !one.replied().isAfter(one.due());
    }

    private static int[] days(Stream<ScoredCase> answered) {
        return answered.map(ScoredCase::replyWorkingDays)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int count(List<ScoredCase> cases, Predicate<ScoredCase> which) {
        return (int) cases.stream().filter(which).count();
    }
}
