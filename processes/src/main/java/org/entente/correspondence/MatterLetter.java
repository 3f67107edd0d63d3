package org.entente.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What varies between letters of a kind about matters.
 *
 * @param details   as for letters about complaints
 * @param arguments what the kind's texts name as {7}, {8} and so on
 * @param link      opens something for the recipient; null for a person's letter, which then opens the matter
 */
public record MatterLetter(
        LetterDetails details,
        List<String> arguments,
        @Nullable String link) {

    public MatterLetter {
        arguments = List.copyOf(arguments);
    }

    public static MatterLetter plain() {
        return new MatterLetter(LetterDetails.none(), List.of(), null);
    }

    public static MatterLetter of(LetterDetails details) {
        return new MatterLetter(details, List.of(), null);
    }

    public MatterLetter with(String... newArguments) {
        return new MatterLetter(details, List.of(newArguments), link);
    }

    public MatterLetter withLink(String newLink) {
        return new MatterLetter(details, arguments, newLink);
    }
}
