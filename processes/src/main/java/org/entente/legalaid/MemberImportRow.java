package org.entente.legalaid;

import java.time.Instant;

/** A list of members that was imported. */
public record MemberImportRow(
        Instant importedAt, String importedBy, String fileName, int members, int added, int changed, int removed) {}
