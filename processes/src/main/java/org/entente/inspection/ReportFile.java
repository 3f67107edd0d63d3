package org.entente.inspection;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.entente.desks.MatterTaskRow;
import org.entente.matters.MatterFile;
import org.jspecify.annotations.Nullable;

/**
 * A whole report, for inspectors.
 *
 * @param answers    in the order of the scenario's questions
 * @param phoneKey   the number as reports are compared, by E.164
 * @param passedOnTo the authority that has it now
 * @param links      similar reports, the latest first
 * @param looks      who looked at it, the latest first
 * @param tasks      what is to be decided
 */
public record ReportFile(
        MatterFile matter,
        Scenario scenario,
        ReportState state,
        Map<ReportQuestion, String> answers,
        Suspect about,
        @Nullable String websiteKey,
        @Nullable String phoneKey,
        InspectionTeam desk,
        Priority priority,
        Proposal proposal,
        boolean wantsClosing,
        boolean mayBeNamed,
        @Nullable String decisionNote,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String passedOnTo,
        @Nullable Long clusterId,
        List<ReportLink> links,
        List<Look> looks,
        List<MatterTaskRow> tasks) {

    public record Look(String account, Instant at) {}

    public ReportFile {
        answers = Collections.unmodifiableMap(answers);
        links = List.copyOf(links);
        looks = List.copyOf(looks);
        tasks = List.copyOf(tasks);
    }
}
