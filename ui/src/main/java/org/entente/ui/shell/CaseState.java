package org.entente.ui.shell;

import org.entente.casefile.CaseStatus;
import org.entente.casefile.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How the state of a case looks: the key of its words and the class of its chip, which gives colour and shape.
 *
 * @param key the text, such as {@code common.outcome.SOLVED}
 * @param cssClass {@code solved}, {@code partly}, {@code unsolved}, {@code waiting}, {@code late} or {@code neutral}
 */
public record CaseState(String key, String cssClass) {

    /** Takes the outcome of a closed case, else its status. */
    public static CaseState of(CaseStatus status, @Nullable Outcome outcome) {
        return outcome != null
                ? new CaseState("common.outcome." + outcome.name(), cssClass(outcome))
                : new CaseState("common.status." + status.name(), cssClass(status));
    }

    private static String cssClass(Outcome outcome) {
        return switch (outcome) {
            case SOLVED -> "solved";
            case PARTLY_SOLVED -> "partly";
            case NOT_SOLVED -> "unsolved";
            case WITHOUT_VERDICT, WITHDRAWN, REFUSED, NOT_CONFIRMED -> "neutral";
        };
    }

    private static String cssClass(CaseStatus status) {
        return switch (status) {
            case NO_REPLY -> "late";
            case CLOSED -> "neutral";
            case AWAITING_CONFIRMATION,
                    IN_MODERATION,
                    CHANGES_ASKED,
                    WAITING_COMPANY,
                    ADDRESS_WRONG,
                    REPLY_CHECK,
                    CONSUMER_TURN,
                    ESCALATION_REQUESTED -> "waiting";
        };
    }
}
