package org.entente.mediation;

import java.util.Set;

/** What became of a change to the list of mediation services. */
public sealed interface ServiceChange {

    /** @param service as it is now, with its new version */
    record Saved(MediationService service) implements ServiceChange {}

    /** A new service has the key of one that is there. */
    record KeyTaken(String key) implements ServiceChange {}

    /** Somebody else changed it meanwhile. */
    record Outdated(MediationService theirs) implements ServiceChange {}

    /** It would no longer be valid, but decision tables name it; {@code tables} are their keys. */
    record StillNamed(Set<String> tables) implements ServiceChange {}
}
