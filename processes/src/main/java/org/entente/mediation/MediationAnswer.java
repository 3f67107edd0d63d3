package org.entente.mediation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which mediation services a case could go to, and from when.
 *
 * @param options  one for each competent service, in the order of the table's rules
 * @param refusals why none is competent: reason codes of the table; empty if there are options
 * @param problem  why the table gives no answer, so that a person has to: the name of the reason, as with every undecided
 *                 decision; null if it gives one
 */
public record MediationAnswer(
        List<Option> options,
        List<String> refusals,
        @Nullable String problem) {

    /** Whether a service would take the case. */
    public enum Standing {
        /** It would take it today. */
        NOW,
        /** Not before {@link Option#from}. */
        LATER,
        /** Not before what is missing is there. */
        MISSING,
        /** It would refuse. */
        REFUSED
    }

    /**
     * A competent service.
     *
     * @param service         its key in {@link MediationServices}
     * @param reason          why it is competent: a code of the table
     * @param from            the first day on which it takes the case; null if no waiting time applies
     * @param companyHasUntil the last day of the time that the company has; null if none applies
     * @param fileUntil       the last day on which it takes the case; null if it sets no limit
     * @param missing         what is still missing: codes of the table
     * @param refusals        why it refuses: codes of the table
     */
    public record Option(
            String service,
            String reason,
            Standing standing,
            @Nullable LocalDate from,
            @Nullable LocalDate companyHasUntil,
            @Nullable LocalDate fileUntil,
            List<String> missing,
            List<String> refusals) {

        public Option {
            missing = List.copyOf(missing);
            refusals = List.copyOf(refusals);
        }
    }

    public MediationAnswer {
        options = List.copyOf(options);
        refusals = List.copyOf(refusals);
    }

    /** No rule gives an answer, or what they give can't be understood: a person decides. */
    static MediationAnswer undecided(String problem) {
        return new MediationAnswer(List.of(), List.of(), problem);
    }

    /** Whether a service refuses because the company has not been asked yet: a complaint helps. */
    public boolean lacksComplaint() {
        return options.stream().anyMatch(option -> option.refusals().contains("NOT_TURNED_TO_COMPANY"));
    }

    /** Whether a person has to find the service. */
    public boolean isUndecided() {
        return problem != null;
    }
}
