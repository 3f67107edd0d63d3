package org.entente.correspondence;

import java.time.Instant;
import org.entente.casefile.Author;

/**
 * A mail that is in a case, as it came.
 *
 * @param messageId  the message of the conversation that was read from it
 * @param author     the party that wrote it
 * @param sender     the address that it says it comes from
 * @param size       in bytes
 */
public record CaseMail(
        long id, long messageId, Author author, Instant receivedAt, String sender, String subject, long size) {}
