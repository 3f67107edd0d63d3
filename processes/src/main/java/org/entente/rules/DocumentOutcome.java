package org.entente.rules;

/** What became of saving a draft of a document. */
public sealed interface DocumentOutcome {

    record Saved(DocumentDraft draft) implements DocumentOutcome {}

    /** Somebody else saved first; nothing was overwritten. To put one's own over it, save again with its revision. */
    record Conflict(DocumentDraft theirs) implements DocumentOutcome {}

    /** The change is no draft any more. */
    record Passed(RuleChange change) implements DocumentOutcome {}
}
