package org.entente.guide;

import java.util.Arrays;
import java.util.List;
import org.entente.access.Language;
import org.jspecify.annotations.Nullable;

/** A text in the four languages. One that is missing is empty, so that a draft can be kept; the check finds it. */
public record LocalText(
        @Nullable String fr,
        @Nullable String nl,
        @Nullable String de,
        @Nullable String en) {

    public LocalText {
        fr = fr == null ? "" : fr;
        nl = nl == null ? "" : nl;
        de = de == null ? "" : de;
        en = en == null ? "" : en;
    }

    /** No text yet. */
    public static LocalText empty() {
        return new LocalText("", "", "", "");
    }

    /** The text in a language; empty if it is missing. */
    public String in(Language language) {
        var text = switch (language) {
            case FR -> fr;
            case NL -> nl;
            case DE -> de;
            case EN -> en;
        };
        return text == null ? "" : text;
    }

    /** The languages in which there is nothing. */
    public List<Language> missing() {
        return Arrays.stream(Language.values())
                .filter(language -> in(language).isBlank())
                .toList();
    }
}
