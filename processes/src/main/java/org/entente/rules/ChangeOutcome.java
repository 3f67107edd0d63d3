package org.entente.rules;

import java.util.List;

/** What became of a step of a change. */
public sealed interface ChangeOutcome {

    /** The step is taken. */
    record Done(RuleChange change) implements ChangeOutcome {}

    /** Nothing has happened, for these reasons. */
    record Refused(List<ReleaseProblem> problems) implements ChangeOutcome {}

    /** Nothing has happened: the change is no longer where the step expects it, or somebody saved a later revision. */
    record Passed(RuleChange change) implements ChangeOutcome {}
}
