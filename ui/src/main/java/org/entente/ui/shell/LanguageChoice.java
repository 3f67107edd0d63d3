package org.entente.ui.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.jspecify.annotations.Nullable;

/**
 * In which language somebody reads: what a language link asks for ({@code ?lang=nl}), else what one asked for before
 * (kept in the cookie {@code lang}, which holds nothing but the code), else what the browser prefers, else English.
 */
public final class LanguageChoice {

    static final String NAME = "lang";

    private LanguageChoice() {}

    public static Language of(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> preferred(request))
                .orElse(Language.EN);
    }

    /** The language's name in itself, {@code Nederlands}, for people who read nothing else. */
    public static String ownName(Language language) {
        var locale = language.locale();
        var name = Locale.of(language.code()).getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    static Optional<Language> asked(HttpServletRequest request) {
        return code(queryParameter(request));
    }

    static Optional<Language> remembered(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .flatMap(value -> code(value).stream())
                        .findFirst();
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<Language> code(@Nullable String value) {
        return value == null || value.length() != 2 ? Optional.empty() : Language.of(value);
    }

    /** Reads the query alone: asking the request for a parameter would read the body of a form. */
    private static @Nullable String queryParameter(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null
                ? null
                : Stream.of(query.split("&", -1))
                        .filter(part -> part.startsWith(NAME + "="))
                        .map(part -> part.substring(NAME.length() + 1))
                        .findFirst()
                        .orElse(null);
    }
}
