package org.entente.inspection;

/** What became of a decision. */
public sealed interface DecisionOutcome {

    /** @param reports how many reports were decided */
    record Done(int reports) implements DecisionOutcome {}

    /** The warning would give away who reported: it holds a name, an address or a number of one of them. */
    record NamesReporter() implements DecisionOutcome {}
}
