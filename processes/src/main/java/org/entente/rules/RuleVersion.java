package org.entente.rules;

import java.time.Instant;
import java.util.List;

/**
 * A version of a table; it never changes.
 *
 * @param number      1, 2, 3 … for each table
 * @param contentHash SHA-256 of the XML, in hexadecimal
 * @param origin      where it came from
 * @param madeBy      the account that released it; {@code system} for a shipped one
 */
public record RuleVersion(
        long id,
        String key,
        int number,
        byte[] xml,
        List<Example> examples,
        String contentHash,
        Origin origin,
        String madeBy,
        Instant madeAt) {

    /** Whether a version came with the product or was made by managers. */
    public enum Origin {
        SHIPPED,
        CHANGED
    }
}
