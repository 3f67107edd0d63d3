package org.entente.rules;

import java.time.Instant;
import java.util.Map;

/**
 * A person's decision instead of a table's.
 *
 * @param outputs by the name of the output, as the person wants them
 */
public record RuleOverride(
        long id,
        long decision,
        Map<String, String> outputs,
        String reason,
        String overriddenBy,
        Instant overriddenAt) {}
