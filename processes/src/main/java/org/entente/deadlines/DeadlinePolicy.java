package org.entente.deadlines;

import java.time.Instant;
import java.util.Map;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.Numbered;
import org.entente.casefile.Rulebook;
import org.entente.casefile.Ruling;
import org.entente.companies.Company;
import org.entente.companies.Sector;
import org.entente.matters.Matter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides how long somebody has, by the table {@code deadlines}, and counts the days. Each question is recorded as a
 * decision of the case, in the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DeadlinePolicy {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlinePolicy.class);
    static final String TABLE = "deadlines";
    private static final String ACTIVITY = "setDeadline";

    private final Rulebook rulebook;

    DeadlinePolicy(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * Computes a deadline; it is not stored with the case.
     *
     * <p>If the table gives no period, the default of the kind is used, and the calculation says so
     * ({@link DeadlineCalculation#isByDefault}): a hole in the table stops no case.
     *
     * @param trigger the event from which on is counted; its own day does not count
     */
    public Deadline compute(DeadlineKind kind, ComplaintCase complaintCase, Instant trigger) {
        return compute(kind, complaintCase, complaintCase.sector(), trigger);
    }

    /** The same for a matter, in the sector of its company, or none in particular. */
    public Deadline compute(DeadlineKind kind, Matter matter, Instant trigger) {
        return compute(kind, matter, matter.company().map(Company::sector).orElse(Sector.OTHER), trigger);
    }

    private Deadline compute(DeadlineKind kind, Numbered about, Sector sector, Instant trigger) {
        var inputs = Map.<String, Object>of("kind", kind.name(), "sector", sector.name());
        var calculation = switch (rulebook.decide(TABLE, about, inputs, ACTIVITY)) {
            case Ruling.Decided decided ->
                Period.of(decided)
                        .map(period -> period.from(trigger).by(String.join(" ", decided.ruleIds())))
                        .orElseGet(() -> byDefault(kind, about, trigger));
            case Ruling.Undecided undecided -> byDefault(kind, about, trigger);
        };
        return new Deadline(kind, calculation.due(), calculation.toText());
    }

    private static DeadlineCalculation byDefault(DeadlineKind kind, Numbered about, Instant trigger) {
        LOG.warn("{} no rule gives a period for {}, the default is used", about.number(), kind);
        return Period.byDefault(kind).from(trigger).by(DeadlineCalculation.DEFAULT);
    }
}
