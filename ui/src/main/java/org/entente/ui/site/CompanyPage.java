package org.entente.ui.site;

import java.util.List;
import org.entente.companies.Sector;
import org.entente.publication.CompanyFigures;
import org.entente.scores.ServiceScore;
import org.entente.scores.Share;
import org.jspecify.annotations.Nullable;

/**
 * A company's page.
 *
 * @param enterpriseNumber as people write it, {@code 0403.170.701}; null if unknown
 * @param aliases other names with commas between; empty for none
 * @param score null below the minimum of cases, and for companies whose address was not verified
 * @param histogram empty without cases that were answered or are due
 */
record CompanyPage(
        int number,
        String name,
        Sector sector,
        @Nullable String enterpriseNumber,
        String aliases,
        @Nullable String website,
        boolean verified,
        Counts counts,
        int minimum,
        @Nullable Score score,
        List<Bar> histogram,
        List<HitLine> recent) {

    /** The counts behind everything on the page. */
    record Counts(
            int received,
            int open,
            int counted,
            int answered,
            int verdicts,
            int solved,
            int partlySolved,
            int notSolved,
            @Nullable Double medianDays) {

        static Counts of(CompanyFigures figures) {
            var score = figures.score();
            return new Counts(
                    figures.received(),
                    figures.open(),
                    score.countedCases(),
                    (int) score.responses().part(),
                    score.verdicts().whole(),
                    score.solved(),
                    score.partlySolved(),
                    score.notSolved(),
                    score.replyTimes().median());
        }
    }

    /** The score and its parts; {@code timePoints} from 0 to 100. */
    record Score(int value, Part verdicts, Part answered, double timePoints) {

        static @Nullable Score of(ServiceScore score) {
            var points = score.points();
            return points == null
                    ? null
                    : new Score(
                            points,
                            Part.of(score.verdicts()),
                            Part.of(score.responses()),
                            score.replyTimes().points());
        }
    }

    /** A share with its interval, all from 0 to 1. */
    record Part(double share, double low, double high) {

        static Part of(Share share) {
            return new Part(share.percent() / 100, share.low() / 100.0, share.high() / 100.0);
        }
    }

    /** A row of the histogram; {@code share} from 0 to 1. */
    record Bar(String key, int cases, double share) {}
}
