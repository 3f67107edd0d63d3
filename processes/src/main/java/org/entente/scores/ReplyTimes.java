package org.entente.scores;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When companies' first replies came, in working days, over the cases that were answered or are due.
 *
 * @param sameOrNextDay replies within one working day
 * @param twoToFive replies after two to five working days
 * @param sixToFifteen replies after six to fifteen working days
 * @param later replies after more than fifteen working days, but by the deadline (where it is longer)
 * @param noneByDeadline cases without a reply by the deadline, later replies included
 * @param median median over all first replies, late ones included; null without replies
 * @param points mean points of all first replies, late ones included; 0 without replies
 */
public record ReplyTimes(
        int sameOrNextDay,
        int twoToFive,
        int sixToFifteen,
        int later,
        int noneByDeadline,
        @Nullable Double median,
        double points) {

    /** Working days up to which a reply has all points. */
    public static final int BEST = 1;
    /** Working days from which on a reply has no points. */
    public static final int WORST = 15;

    private static final int SOON = 5;

    /**
     * Gives the points for one first reply: 100 up to one working day, 0 from fifteen on, in a straight line between.
     */
    public static double pointsFor(int workingDays) {
        return Math.clamp(100.0 * (WORST - workingDays) / (WORST - BEST), 0, 100);
    }

    static ReplyTimes of(int[] inTime, int[] late, int unanswered) {
        var all = IntStream.concat(Arrays.stream(inTime), Arrays.stream(late))
                .sorted()
                .toArray();
        return new ReplyTimes(
                between(inTime, 0, BEST),
                between(inTime, BEST + 1, SOON),
                between(inTime, SOON + 1, WORST),
                between(inTime, WORST + 1, Integer.MAX_VALUE),
                late.length + unanswered,
                median(all),
                Arrays.stream(all).mapToDouble(ReplyTimes::pointsFor).average().orElse(0));
    }

    private static int between(int[] days, int from, int to) {
        return (int) Arrays.stream(days).filter(day -> day >= from && day <= to).count();
    }

    private static @Nullable Double median(int[] sorted) {
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return null;
        }
        return sorted.length % 2 == 1 ? (double) sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
