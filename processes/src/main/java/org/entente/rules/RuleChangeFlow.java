package org.entente.rules;

/**
 * The process of a rule change, {@code ruleChange}, as this package sees it. All calls take part in the caller's transaction.
 * Each gives false if the process does not wait for what is told; nothing has happened then.
 */
public interface RuleChangeFlow {

    /** Starts the process of a change, if it does not run yet. */
    void begin(long change);

    /** The draft is handed in. */
    boolean submitted(long change);

    /** The draft is given up. */
    boolean discarded(long change);

    /** Another manager approved the change. */
    boolean approved(long change);

    /** Another manager sent the change back. */
    boolean sentBack(long change);

    /** The new version is to stay; the watch period ends. */
    boolean kept(long change);

    /** The former version is to hold again, at once. */
    boolean rolledBack(long change);
}
