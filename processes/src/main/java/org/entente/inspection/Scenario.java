package org.entente.inspection;

import static org.entente.inspection.ReportQuestion.ADVERTISED_IN;
import static org.entente.inspection.ReportQuestion.BEGAN_WITH;
import static org.entente.inspection.ReportQuestion.CALLER;
import static org.entente.inspection.ReportQuestion.CAN_BE_CANCELLED;
import static org.entente.inspection.ReportQuestion.CHANNEL;
import static org.entente.inspection.ReportQuestion.DANGER;
import static org.entente.inspection.ReportQuestion.DELIVERED;
import static org.entente.inspection.ReportQuestion.DO_NOT_CALL;
import static org.entente.inspection.ReportQuestion.FOUND_BY;
import static org.entente.inspection.ReportQuestion.GAVE_DATA;
import static org.entente.inspection.ReportQuestion.HOW_OFTEN;
import static org.entente.inspection.ReportQuestion.NOTICED_ON;
import static org.entente.inspection.ReportQuestion.OFFERED;
import static org.entente.inspection.ReportQuestion.PAID_BY;
import static org.entente.inspection.ReportQuestion.PRESSED_BY;
import static org.entente.inspection.ReportQuestion.PRETENDS_TO_BE;
import static org.entente.inspection.ReportQuestion.PRICE_PROBLEM;
import static org.entente.inspection.ReportQuestion.PRODUCT;
import static org.entente.inspection.ReportQuestion.REFUSED_HOW;
import static org.entente.inspection.ReportQuestion.RIGHT_REFUSED;
import static org.entente.inspection.ReportQuestion.SOLD_AT;
import static org.entente.inspection.ReportQuestion.SOMEBODY_HURT;
import static org.entente.inspection.ReportQuestion.STILL_GOING_ON;
import static org.entente.inspection.ReportQuestion.SUSPICIOUS;
import static org.entente.inspection.ReportQuestion.UNTRUE;

import java.util.List;

/** What somebody reports, as people name it, with the questions that it raises. */
public enum Scenario {
    FAKE_SHOP("ONLINE_SCAM", FOUND_BY, DELIVERED, PAID_BY, NOTICED_ON, STILL_GOING_ON),
    PHISHING("ONLINE_SCAM", CHANNEL, PRETENDS_TO_BE, GAVE_DATA, NOTICED_ON, STILL_GOING_ON),
    UNWANTED_CALLS("AGGRESSIVE_SALES", CALLER, OFFERED, HOW_OFTEN, DO_NOT_CALL, STILL_GOING_ON),
    MISLEADING_ADVERTISING("MISLEADING_ADVERTISING", ADVERTISED_IN, UNTRUE, NOTICED_ON, STILL_GOING_ON),
    MISLEADING_PRICES("PRICES", PRICE_PROBLEM, ADVERTISED_IN, NOTICED_ON, STILL_GOING_ON),
    HIDDEN_SUBSCRIPTION("UNFAIR_TERMS", BEGAN_WITH, CAN_BE_CANCELLED, PAID_BY, NOTICED_ON, STILL_GOING_ON),
    UNSAFE_PRODUCT("UNSAFE_PRODUCT", PRODUCT, DANGER, SOMEBODY_HURT, STILL_GOING_ON),
    COUNTERFEIT("COUNTERFEIT", PRODUCT, ADVERTISED_IN, NOTICED_ON, STILL_GOING_ON),
    PRESSURE_SELLING("AGGRESSIVE_SALES", SOLD_AT, PRESSED_BY, NOTICED_ON, STILL_GOING_ON),
    FAKE_REVIEWS("MISLEADING_ADVERTISING", SUSPICIOUS, NOTICED_ON, STILL_GOING_ON),
    REFUSED_RIGHTS("OTHER_PRACTICE", RIGHT_REFUSED, REFUSED_HOW, NOTICED_ON, STILL_GOING_ON),
    OTHER("OTHER_PRACTICE", NOTICED_ON, STILL_GOING_ON);

    private final String practice;
    private final List<ReportQuestion> questions;

    Scenario(String practice, ReportQuestion... questions) {
        this.practice = practice;
        this.questions = List.of(questions);
    }

    /** The value of the input {@code practice} of the table {@code inspectionRouting}. */
    String practice() {
        return practice;
    }

    /** Two to five questions, in the order of asking. */
    public List<ReportQuestion> questions() {
        return questions;
    }
}
