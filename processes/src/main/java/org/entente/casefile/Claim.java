package org.entente.casefile;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The remedies asked for, at least one.
 *
 * @param other  what else is asked for, in words; present exactly when {@link Remedy#OTHER} is among the remedies
 * @param amount the amount asked for, if any
 */
public record Claim(
        Set<Remedy> remedies,
        @Nullable String other,
        @Nullable Money amount) {

    public Claim {
        if (remedies.isEmpty()) {
            throw new IllegalArgumentException("a claim names at least one remedy");
        }
        remedies = java.util.Collections.unmodifiableSet(EnumSet.copyOf(remedies));
        other = other == null || other.isBlank() ? null : other.strip();
        if (remedies.contains(Remedy.OTHER) != (other != null)) {
            throw new IllegalArgumentException("words for another claim are required with OTHER, and only then");
        }
        if (other != null && other.length() > 300) {
            throw new IllegalArgumentException("words for another claim must have at most 300 characters");
        }
    }
}
