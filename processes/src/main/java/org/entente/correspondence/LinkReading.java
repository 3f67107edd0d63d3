package org.entente.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a genuine link that has not expired says.
 *
 * @param purpose what it opens
 * @param subject which one
 * @param expires the first instant at which it no longer holds; null if it always does
 * @param keyId the key that signed it
 */
public record LinkReading(
        LinkPurpose purpose, String subject, @Nullable Instant expires, char keyId) {}
