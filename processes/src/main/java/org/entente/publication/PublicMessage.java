package org.entente.publication;

import java.time.Instant;
import org.entente.casefile.Author;

/** A message as everyone may read it. */
public record PublicMessage(Author author, Instant writtenAt, boolean late, RedactedText text) {}
