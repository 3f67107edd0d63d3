package org.entente.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.entente.mediation.MediationFacts.CompanyAnswer;
import org.entente.mediation.MediationFacts.Condition;
import org.entente.mediation.MediationFacts.Dealing;
import org.entente.mediation.MediationFacts.StaffFinding;
import org.entente.mediation.MediationFacts.TraderArea;
import org.jspecify.annotations.Nullable;

/**
 * What the consumer tells about a dispute besides the story, as far as it decides which service takes it and when. May be
 * corrected for as long as no service has the case.
 *
 * @param amount         in euro, at most 9,999,999,999.99; null if nothing was said
 * @param firstContactOn null if the company was not asked; never after the day of asking
 * @param proof          whether a proof of that is there
 */
public record ToldFacts(
        Matter matter,
        TraderArea traderArea,
        Dealing dealing,
        @Nullable BigDecimal amount,
        CompanyAnswer companyAnswer,
        @Nullable LocalDate firstContactOn,
        boolean proof,
        Condition serviceCondition,
        boolean cutOff,
        boolean inCourt,
        StaffFinding staffFinding) {

    private static final BigDecimal HIGHEST = new BigDecimal("9999999999.99");

    public ToldFacts {
        if (amount != null && (amount.signum() < 0 || amount.compareTo(HIGHEST) > 0 || amount.scale() > 2)) {
            throw new IllegalArgumentException(
                    "an amount has at most two decimals and is 0 to " + HIGHEST + ", but is " + amount);
        }
        if (companyAnswer == CompanyAnswer.NOT_ASKED) {
            firstContactOn = null;
            proof = false;
        } else if (firstContactOn == null) {
            throw new IllegalArgumentException("the day is needed on which the company was asked first");
        }
    }

    /** A dispute of a consumer with a trader in Belgium who was not asked yet. */
    public static ToldFacts about(Matter matter) {
        return new ToldFacts(
                matter,
                TraderArea.BE,
                Dealing.CONSUMER,
                null,
                CompanyAnswer.NOT_ASKED,
                null,
                false,
                Condition.UNKNOWN,
                false,
                false,
                StaffFinding.NONE);
    }

    /** The same after the company was asked. */
    public ToldFacts asked(LocalDate on, CompanyAnswer answer, boolean withProof) {
        return new ToldFacts(
                matter,
                traderArea,
                dealing,
                amount,
                answer,
                on,
                withProof,
                serviceCondition,
                cutOff,
                inCourt,
                staffFinding);
    }

    /** The same with what a complaint's case knows of the company's answer. */
    ToldFacts heardFrom(ToldFacts complaint) {
        var on = complaint.firstContactOn();
        return on == null ? this : asked(on, complaint.companyAnswer(), complaint.proof());
    }

    public ToldFacts with(Condition newCondition) {
        return new ToldFacts(
                matter,
                traderArea,
                dealing,
                amount,
                companyAnswer,
                firstContactOn,
                proof,
                newCondition,
                cutOff,
                inCourt,
                staffFinding);
    }

    /** The same as staff find it: only they say that a request is abusive. */
    public ToldFacts with(StaffFinding newFinding) {
        return new ToldFacts(
                matter,
                traderArea,
                dealing,
                amount,
                companyAnswer,
                firstContactOn,
                proof,
                serviceCondition,
                cutOff,
                inCourt,
                newFinding);
    }

    /** What is known of a complaint's case. */
    static ToldFacts of(MediationFacts facts, boolean amountKnown) {
        return new ToldFacts(
                facts.matter(),
                facts.traderArea(),
                facts.dealing(),
                amountKnown ? facts.amount() : null,
                facts.companyAnswer(),
                facts.companyAnswer() == CompanyAnswer.NOT_ASKED ? null : facts.firstContactOn(),
                facts.proof(),
                facts.serviceCondition(),
                facts.cutOff(),
                facts.inCourt(),
                facts.staffFinding());
    }
}
