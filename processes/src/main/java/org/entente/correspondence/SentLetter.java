package org.entente.correspondence;

import java.time.Instant;
import java.util.List;
import org.entente.access.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a case as staff read it.
 *
 * @param party         whom it goes to
 * @param text          as the recipient reads it, but without the secret of the link that opens the case
 * @param queuedAt      when the step that wanted it was done
 * @param sentAt        when a mail server took it over; null if none has
 * @param failedAt      when it was given up or came back; null if neither
 * @param nextAttemptAt when it is sent, or tried again; null if it no longer waits
 * @param problem       what the other side said last, in its own words; null if all went well
 * @param files         names of the files that go with it
 */
public record SentLetter(
        long id,
        LetterKind kind,
        Party party,
        Language language,
        String subject,
        String text,
        LetterStatus status,
        int attempts,
        Instant queuedAt,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String problem,
        List<String> files) {}
