package org.entente.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a letter, before it becomes plain text and HTML. */
sealed interface Block {

    /** Words of ours. */
    record Paragraph(String text) implements Block {}

    record Heading(String text) implements Block {}

    /** Short lines that belong together. */
    record Items(List<String> lines) implements Block {}

    record Facts(List<Fact> facts) implements Block {}

    /** @param label with its colon, as the language writes it */
    record Fact(String label, String value) {}

    /**
     * Words of a party or a moderator, kept as they were written.
     *
     * @param language ISO 639-1 code; null if it is not known
     */
    record Written(String text, @Nullable String language) implements Block {}

    record Link(String label, String url) implements Block {}
}
