package org.entente.ui.site;

import org.entente.scores.ReplyTimes;
import org.entente.scores.ServiceScore;

/** What the page about the score says of the formula: its own constants, so that page and sum can't disagree. */
record ScoreRules(
        int version,
        double verdictWeight,
        double answerWeight,
        double timeWeight,
        int solvedPoints,
        int partlyPoints,
        int notSolvedPoints,
        int fullPointsDays,
        int noPointsDays,
        int windowMonths,
        int minimumCases) {

    private static final int EXAMPLE_VERDICTS = 60;
    private static final int EXAMPLE_ANSWERED = 90;
    private static final int EXAMPLE_TIME = 80;

    static ScoreRules current() {
        return new ScoreRules(
                ServiceScore.FORMULA_VERSION,
                ServiceScore.VERDICT_WEIGHT,
                ServiceScore.RESPONSE_WEIGHT,
                ServiceScore.TIME_WEIGHT,
                100,
                50,
                0,
                ReplyTimes.BEST,
                ReplyTimes.WORST,
                ServiceScore.WINDOW_MONTHS,
                ServiceScore.DEFAULT_MINIMUM_CASES);
    }

    public int exampleVerdicts() {
        return EXAMPLE_VERDICTS;
    }

    public int exampleAnswered() {
        return EXAMPLE_ANSWERED;
    }

    public int exampleTime() {
        return EXAMPLE_TIME;
    }

    /** The sum written out; the same in all languages but for the decimal sign, so whole numbers alone are used. */
    public String exampleSum() {
        return "%.0f %% × %d + %.0f %% × %d + %.0f %% × %d = %d"
                .formatted(
                        verdictWeight * 100,
                        EXAMPLE_VERDICTS,
                        answerWeight * 100,
                        EXAMPLE_ANSWERED,
                        timeWeight * 100,
                        EXAMPLE_TIME,
                        Math.round(verdictWeight * EXAMPLE_VERDICTS
                                + answerWeight * EXAMPLE_ANSWERED
                                + timeWeight * EXAMPLE_TIME));
    }
}
