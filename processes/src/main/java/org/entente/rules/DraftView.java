package org.entente.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.decisiontables.Finding;
import org.entente.decisiontables.Region;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableAnalysis;

/**
 * A draft as its side panel shows it.
 *
 * @param author         who saved this revision
 * @param table          empty only if the reader refuses the file
 * @param findings       errors and warnings of the reader, with their places
 * @param analysis       empty if there is no table
 * @param gaps           the gaps of the analysis, with how many decisions of the last year fall in
 * @param examples       each run against this revision
 * @param uncoveredRules ids of rules that no example makes fire
 * @param unknownKeys    outputs that name what their list of reference data does not have today
 * @param lastVersion    the version that a release would follow; another than the change's base if somebody was faster
 */
public record DraftView(
        RuleChange change,
        int revision,
        String author,
        Instant savedAt,
        byte[] xml,
        Optional<Table> table,
        List<Finding> findings,
        Optional<TableAnalysis> analysis,
        List<Gap> gaps,
        List<Example.Result> examples,
        List<String> uncoveredRules,
        List<ReleaseProblem> unknownKeys,
        int lastVersion) {

    /** Inputs for which no rule holds. */
    public record Gap(Region region, long decisionsLastYear) {}

    public String key() {
        return change.key();
    }

    public int baseVersion() {
        return change.baseVersion();
    }

    /** Whether another version was released since the draft was begun. */
    public boolean isOutdated() {
        return change.baseVersion() != lastVersion;
    }
}
