package org.entente.inspection;

import java.time.Instant;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A report as lists show it: nothing of who reported.
 *
 * @param due       until when the next step should be done; null once it is closed
 * @param clusterId the cluster it belongs to; null if nothing similar is known
 */
public record ReportRow(
        CaseNumber number,
        String title,
        Scenario scenario,
        ReportState state,
        InspectionTeam desk,
        Priority priority,
        Proposal proposal,
        Language language,
        Instant filedAt,
        @Nullable Instant due,
        @Nullable Long clusterId) {

    static ReportRow of(InspectionReport report) {
        return new ReportRow(
                report.number(),
                report.title(),
                report.scenario(),
                report.reportState(),
                report.desk(),
                report.priority(),
                report.proposal(),
                report.language(),
                report.filedAt(),
                report.openDeadlines().stream()
                        .map(entry -> entry.deadline().due())
                        .min(Instant::compareTo)
                        .orElse(null),
                report.clusterId().orElse(null));
    }
}
