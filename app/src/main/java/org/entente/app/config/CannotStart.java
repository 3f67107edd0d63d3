package org.entente.app.config;

import org.jspecify.annotations.Nullable;

/** The machine lacks something; the message is one sentence for the person who starts the product. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        this(sentence, null);
    }

    CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
