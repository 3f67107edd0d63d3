package org.entente.rules;

import java.time.Instant;
import java.util.List;

/**
 * Something else than a table that managers change and release in the same way: draft, approval, instant, watch period.
 * The bean of a kind says its key, by which versions, releases and changes are kept, and what stands against a release.
 * {@link Documents} has its content, {@link RuleChanges} its releases.
 */
public interface DocumentKind {

    /** 1 to 60 characters; no table's key. */
    String key();

    /** What of the content stands against a release from an instant on; empty if nothing does. */
    List<ReleaseProblem> problems(byte[] content, Instant effectiveFrom);
}
