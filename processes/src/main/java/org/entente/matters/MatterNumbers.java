package org.entente.matters;

import java.time.Clock;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCases;
import org.entente.time.Brussels;
import org.springframework.stereotype.Component;

/** Gives matters their numbers, from the one sequence that complaints use, too. */
@Component
public class MatterNumbers {

    private final ComplaintCases cases;
    private final Clock clock;

    MatterNumbers(ComplaintCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    public CaseNumber next() {
        return new CaseNumber(Brussels.dayOf(clock.instant()).getYear(), cases.nextSerial());
    }
}
