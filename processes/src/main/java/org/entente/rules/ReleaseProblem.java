package org.entente.rules;

import java.util.List;

/**
 * Why a draft can't be released as it is.
 *
 * @param arguments what the sentence names, as {@link Kind} says in brackets
 */
public record ReleaseProblem(Kind kind, List<String> arguments) {

    public ReleaseProblem {
        arguments = List.copyOf(arguments);
    }

    public ReleaseProblem(Kind kind, String... arguments) {
        this(kind, List.of(arguments));
    }

    /** What is wrong. Screens translate by name. */
    public enum Kind {
        /** The reader or the decision engine finds errors. [how many] */
        TABLE_HAS_ERRORS,
        /** The check of a document finds errors. [how many] */
        DOCUMENT_HAS_ERRORS,
        /** Two rules hold for the same inputs, where only one may. [rule, rule] */
        RULES_OVERLAP,
        /** [names of the examples] */
        EXAMPLES_FAIL,
        /** An output names something that its list of reference data does not have on that day. [list, key] */
        UNKNOWN_KEY,
        /** Another version holds by then than the one that the draft was made from. [version then, version of the draft] */
        BASE_OUTDATED,
        /** The draft is the same as the version that it was made from. [] */
        NOTHING_CHANGED,
        /** No replay of this revision was run to its end, so that a written reason is needed. [] */
        NOT_REPLAYED,
        /** The replay shows many changes, so that a written reason is needed. [changed, total, limit in percent] */
        MANY_CHANGES
    }
}
