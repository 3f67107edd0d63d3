package org.entente.mediation;

import org.entente.deadlines.PeriodUnit;
import org.entente.deadlines.WorkCalendar;

/**
 * How long a mediation service gives itself for an outcome, from the complete file on.
 *
 * @param amount 1 to 365
 */
public record OwnDeadline(int amount, PeriodUnit unit, WorkCalendar calendar) {

    public OwnDeadline {
        if (amount < 1 || amount > 365) {
            throw new IllegalArgumentException("a service’s own deadline must be 1 to 365 units, but amount=" + amount);
        }
    }
}
