package org.entente.correspondence;

import java.time.Instant;
import org.entente.access.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is to be printed and posted.
 *
 * @param number  of the case, {@code 2026-000123}
 * @param address null if nobody noted one: the letter is handed over at the counter
 */
public record PaperLetter(
        long id,
        String number,
        Language language,
        String recipientName,
        @Nullable PostalAddress address,
        String subject,
        String text,
        Instant writtenAt) {}
