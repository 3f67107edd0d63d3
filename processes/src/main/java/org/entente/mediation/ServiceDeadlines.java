package org.entente.mediation;

import java.time.Instant;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineKind;
import org.entente.deadlines.DeadlineCalculation;
import org.entente.deadlines.Deadlines;
import org.springframework.stereotype.Component;

/**
 * How long a service has. What the list says of the service goes before the table {@code deadlines}: a time that a body gives
 * itself is a fact about that body, which managers keep with its name and its fees, and which cases that began under an
 * earlier version of the table can be asked, too. Where the list says nothing, the table decides.
 */
@Component
class ServiceDeadlines {

    private final Deadlines deadlines;
    private final MediationServices services;
    private final ServiceIntakes intakes;

    ServiceDeadlines(Deadlines deadlines, MediationServices services, ServiceIntakes intakes) {
        this.deadlines = deadlines;
        this.services = services;
        this.intakes = intakes;
    }

    /** From the day on which the service got the dossier. */
    Deadline admission(Mediation mediation, Instant trigger) {
        deadlines.set(mediation, DeadlineKind.SERVICE_ADMISSION_REMINDER, trigger);
        var own = mediation
                .service()
                .map(service -> intakes.of(service).admission())
                .orElse(null);
        return own == null
                ? deadlines.set(mediation, DeadlineKind.SERVICE_ADMISSION, trigger)
                : put(mediation, DeadlineKind.SERVICE_ADMISSION, own, own.amount(), trigger);
    }

    /** From the complete file on; the reminder comes after five sixths of the time. */
    Deadline outcome(Mediation mediation, Instant trigger) {
        return withReminder(mediation, DeadlineKind.SERVICE_OUTCOME, trigger);
    }

    /** The same time once more, from the end of the first on. */
    Deadline extension(Mediation mediation, Instant endOfFirst) {
        return withReminder(mediation, DeadlineKind.SERVICE_EXTENSION, endOfFirst);
    }

    private Deadline withReminder(Mediation mediation, DeadlineKind kind, Instant trigger) {
        var own = mediation
                .service()
                .flatMap(services::find)
                .map(MediationService::ownDeadline)
                .orElse(null);
        if (own == null) {
            deadlines.set(mediation, DeadlineKind.SERVICE_OUTCOME_REMINDER, trigger);
            return deadlines.set(mediation, kind, trigger);
        }
        put(mediation, DeadlineKind.SERVICE_OUTCOME_REMINDER, own, Math.max(1, own.amount() * 5 / 6), trigger);
        return put(mediation, kind, own, own.amount(), trigger);
    }

    private Deadline put(Mediation mediation, DeadlineKind kind, OwnDeadline own, int amount, Instant trigger) {
        var sum = DeadlineCalculation.compute(trigger, amount, own.unit(), own.calendar(), true)
                .by(mediation.service().orElse(""));
        var deadline = new Deadline(kind, sum.due(), sum.toText());
        deadlines.put(mediation, deadline);
        return deadline;
    }
}
