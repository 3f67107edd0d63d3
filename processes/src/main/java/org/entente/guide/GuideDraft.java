package org.entente.guide;

import java.time.Instant;
import java.util.List;
import org.entente.guide.GuideFinding.Severity;
import org.entente.rules.RuleChange;

/**
 * A draft of the guide as it was saved last.
 *
 * @param revision    the number of what was saved last; a further save names it
 * @param author      who saved it
 * @param findings    what is wrong with it
 * @param lastVersion the version that holds or is the last to be released; another than the change's base if it was overtaken
 */
public record GuideDraft(
        RuleChange change,
        int revision,
        String author,
        Instant savedAt,
        Guide guide,
        List<GuideFinding> findings,
        int lastVersion) {

    public GuideDraft {
        findings = List.copyOf(findings);
    }

    /** Whether nothing of it stands against a release. */
    public boolean isReleasable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    public boolean isOvertaken() {
        return change.baseVersion() != lastVersion;
    }
}
