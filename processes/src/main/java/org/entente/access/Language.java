package org.entente.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of people, screens and letters. */
public enum Language {
    FR,
    NL,
    DE,
    EN;

    /** ISO 639-1 code in lower case, as used in bundles and {@code lang} attributes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Belgian locale of the language; plain English for English. */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.of(code(), "BE");
    }

    /** Reads a code or locale tag such as {@code fr} or {@code nl-BE}; empty if it is none of the four. */
    public static Optional<Language> of(String tag) {
        var code = tag.split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The language of a locale; English for any other. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(EN);
    }
}
