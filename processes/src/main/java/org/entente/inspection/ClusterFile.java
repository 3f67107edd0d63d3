package org.entente.inspection;

import java.time.LocalDate;
import java.util.List;

/**
 * Reports that tell of the same practice.
 *
 * @param reasons what they have in common, with how many of them share it, the most frequent first
 * @param reports the latest first
 * @param weeks   how many came in each week, from the first to the last, without gaps; at most 53
 * @param tasks   ids of the open tasks of all its reports
 */
public record ClusterFile(long id, List<Shared> reasons, List<ReportRow> reports, List<Week> weeks, List<Long> tasks) {

    /** @param reports how many of the reports share it */
    public record Shared(ReportLink.Reason reason, int reports) {}

    /** @param monday its first day */
    public record Week(LocalDate monday, int reports) {}

    public ClusterFile {
        reasons = List.copyOf(reasons);
        reports = List.copyOf(reports);
        weeks = List.copyOf(weeks);
        tasks = List.copyOf(tasks);
    }
}
