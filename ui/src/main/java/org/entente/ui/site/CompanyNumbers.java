package org.entente.ui.site;

import org.entente.publication.CompanyFigures;
import org.entente.scores.Share;
import org.jspecify.annotations.Nullable;

/**
 * A company's numbers of the last twelve months. Shares are 0 to 1.
 *
 * @param score 0 to 100; null below the minimum of cases, and for companies whose address was not verified
 * @param counted cases that were answered or are due
 * @param answered share of those with a reply by the deadline; null without such cases
 * @param solved share of solved cases among those with a verdict, partly solved ones counting half; null without any
 * @param medianDays working days to the first reply; null without a reply
 */
record CompanyNumbers(
        @Nullable Integer score,
        int received,
        int open,
        int counted,
        @Nullable Double answered,
        @Nullable Double solved,
        @Nullable Double medianDays) {

    static CompanyNumbers of(CompanyFigures figures, boolean verified) {
        var score = figures.score();
        return new CompanyNumbers(
                verified ? score.points() : null,
                figures.received(),
                figures.open(),
                score.countedCases(),
                shareOf(score.responses()),
                shareOf(score.verdicts()),
                score.replyTimes().median());
    }

    static CompanyNumbers none() {
        return new CompanyNumbers(null, 0, 0, 0, null, null, null);
    }

    /** From 0 to 1; null for nothing of nothing. */
    static @Nullable Double shareOf(Share share) {
        return share.whole() == 0 ? null : share.percent() / 100;
    }
}
