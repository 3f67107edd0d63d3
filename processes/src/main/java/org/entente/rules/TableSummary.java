package org.entente.rules;

import java.time.Instant;
import java.util.List;

/**
 * A table in the list of tables.
 *
 * @param version    the one that holds now
 * @param since      since when it does
 * @param upcoming   the version that is released for later; 0 if there is none
 * @param drafts     changes that managers work on or that wait for approval
 * @param hits30Days decisions in the last 30 days
 * @param neverFired ids of rules that no decision of the last year chose
 * @param overrides  decisions of the last year that people overruled
 * @param warnings   what somebody should look at
 */
public record TableSummary(
        String key,
        String question,
        int rules,
        int version,
        Instant since,
        int upcoming,
        int drafts,
        long hits30Days,
        List<String> neverFired,
        long overrides,
        List<Warning> warnings) {

    /**
     * Something about the health of a table.
     *
     * @param rules ids of the rules it is about; empty if about none
     * @param count how many, as the kind says
     */
    public record Warning(Kind kind, List<String> rules, long count) {

        /** What is to be looked at. Screens translate by name. */
        public enum Kind {
            /** Rules that do not say where they come from. */
            NO_SOURCE,
            /** Inputs for which no rule holds; counts the gaps. */
            GAPS,
            /** Pairs of rules that hold for the same inputs; counts the pairs. */
            OVERLAPS,
            /** Rules that others always shadow. */
            MASKED,
            /** Rules that can never hold. */
            UNREACHABLE,
            /** Rules whose answers people overruled most in the last year; counts the overrides. */
            OVERRULED,
            /** Decisions of the last 30 days without an answer; counts them. */
            UNDECIDED,
            /** Saved examples that fail; counts them. */
            EXAMPLES_FAIL,
            /** Outputs name what their list of reference data no longer has; counts the names. */
            UNKNOWN_KEYS,
            /** The reader does not take the version that holds: it is asked with care, and slowly. */
            UNREADABLE
        }
    }
}
