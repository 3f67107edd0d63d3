package org.entente.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The addresses and message ids of a letter; see the accessors of {@link Letter}. */
record LetterEnvelope(
        String sender,
        @Nullable String replyAddress,
        String messageId,
        @Nullable String inReplyTo,
        List<String> references) {}
