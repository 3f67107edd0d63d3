package org.entente.guide;

import java.util.List;
import java.util.Map;
import org.entente.guide.FactKey.Problem;
import org.jspecify.annotations.Nullable;

/** Where an address leads in the guide. */
public sealed interface GuidePlace {

    /** How one came here. */
    Trail trail();

    /** A question is to be answered. */
    record AtQuestion(Question question, Trail trail) implements GuidePlace {}

    /**
     * A fact is to be told.
     *
     * @param problem what is wrong with what was typed; null if nothing was
     * @param typed   what was typed; empty if nothing was
     */
    record AtFact(
            FactKey key,
            FactQuestion question,
            GuideOutcome outcome,
            @Nullable Problem problem,
            String typed,
            Trail trail)
            implements GuidePlace {}

    /**
     * All is known.
     *
     * @param steps those to be shown, in order; never empty in a guide without errors
     */
    record AtOutcome(GuideOutcome outcome, List<Step> steps, Trail trail) implements GuidePlace {}

    /** The address names a choice that there is not, or no longer; the trail is as far as it is known. */
    record Lost(Trail trail) implements GuidePlace {}

    /**
     * How one came to a place.
     *
     * @param address  as far as it is known and right: without facts that are unknown or wrong
     * @param known    all facts: told, and known with the choices; skipped ones are empty
     * @param answered what was answered so far, in the order in which it was asked
     * @param number   which question this is, from 1
     * @param about    about how many there are on such a path, this one included; not less than number
     */
    record Trail(GuideAddress address, Map<FactKey, String> known, List<Answered> answered, int number, int about) {}

    /**
     * A question that was answered.
     *
     * @param answer null for a date, an amount or a postal code, and for what was skipped: then the value says it
     * @param value  how addresses write it; empty for what was skipped
     * @param change where it is asked again
     */
    record Answered(
            LocalText question,
            @Nullable LocalText answer,
            @Nullable FactKey key,
            String value,
            GuideAddress change) {}
}
