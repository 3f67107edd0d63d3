package org.entente.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A recorded decision that a draft would answer otherwise.
 *
 * @param caseNumber null for a decision that belongs to no case
 * @param oldOutputs as recorded, see {@link org.entente.casefile.CaseFile.Decision#outputs}
 */
public record ChangedDecision(
        long decision,
        @Nullable CaseNumber caseNumber,
        Instant decidedAt,
        Map<String, String> inputs,
        List<String> oldRules,
        Map<String, String> oldOutputs,
        String oldRoute,
        List<String> newRules,
        Map<String, String> newOutputs,
        String newRoute) {}
