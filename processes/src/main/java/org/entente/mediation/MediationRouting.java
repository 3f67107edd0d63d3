package org.entente.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.Numbered;
import org.entente.casefile.Rulebook;
import org.entente.casefile.Ruling;
import org.entente.time.Brussels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the table {@code mediationRouting} which mediation service a case could go to. Each question is recorded as a
 * decision of the case, in the caller's transaction. If the table gives no answer, the answer says so and a person decides:
 * nothing here stops a case.
 */
@Service
public class MediationRouting {

    /** The key of the table. */
    public static final String TABLE = "mediationRouting";

    /** When a complaint is triaged: what the consumer can do if no solution is found. */
    public static final String OUTLOOK = "outlook";

    /** When the consumer asks for further help. */
    public static final String ESCALATION = "requestEscalation";

    private final Rulebook rulebook;
    private final ComplaintCases cases;
    private final Clock clock;

    MediationRouting(Rulebook rulebook, ComplaintCases cases, Clock clock) {
        this.rulebook = rulebook;
        this.cases = cases;
        this.clock = clock;
    }

    /** Notes where a case could go if the company, asked today at the latest, does not answer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public MediationAnswer noteOutlook(CaseNumber number) {
        var found = cases.get(number);
        return of(found, MediationFacts.outlook(found, today()), OUTLOOK);
    }

    /** Notes where a case can go whose consumer asks for further help. */
    @Transactional(propagation = Propagation.MANDATORY)
    public MediationAnswer noteEscalation(CaseNumber number) {
        var found = cases.get(number);
        return of(found, MediationFacts.of(found, today()), ESCALATION);
    }

    /**
     * Asks with given facts.
     *
     * @param about    a complaint's case or a mediation
     * @param activity on whose behalf is asked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MediationAnswer of(Numbered about, MediationFacts facts, String activity) {
        return switch (rulebook.decide(TABLE, about, facts.inputs(), activity)) {
            case Ruling.Decided decided ->
                Findings.read(decided.rows().stream().map(Ruling::texts).toList(), facts.firstContactOn(), today());
            case Ruling.Undecided undecided -> MediationAnswer.undecided(undecided.reason());
        };
    }

    /**
     * What the last recorded decision says today: a waiting time may have passed since. Empty if the case was never routed,
     * as those from before there was a table.
     */
    public Optional<MediationAnswer> last(CaseFile file) {
        return lastOf(file.decisions());
    }

    /** The same for the decisions of a mediation. */
    public Optional<MediationAnswer> lastOf(List<CaseFile.Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.table().equals(TABLE))
                .reduce((earlier, later) -> later)
                .map(this::read);
    }

    private MediationAnswer read(CaseFile.Decision decision) {
        var undecided = decision.undecided();
        var firstContactOn = decision.inputs().get("firstContactOn");
        if (undecided.isPresent() || firstContactOn == null) {
            return MediationAnswer.undecided(undecided.orElse("BAD_INPUT"));
        }
        return Findings.read(decision.rows(), LocalDate.parse(firstContactOn), today());
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
