package org.entente.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.texts.Bundle;

/** The screens’ texts of one language, as they would be noticed on a page in another. */
final class ForeignWords {

    /** Shorter texts are words that languages share, or parts of others. */
    private static final int NOTICEABLE = 12;

    private static final Pattern KEY = Pattern.compile("\\b[a-z]+\\.[A-Za-z]+\\.[A-Za-z0-9_.]*[A-Za-z0-9_]\\b");

    private static final Map<Language, Map<String, String>> TEXTS = new TreeMap<>();

    private ForeignWords() {}

    /** Our texts in other languages that a text contains, and keys without a text. */
    static List<String> in(String said, Language language) {
        var own = textsOf(language);
        var found = new ArrayList<String>();
        for (var other : Language.values()) {
            if (other != language) {
                textsOf(other).forEach((key, text) -> {
                    if (text.length() >= NOTICEABLE
                            && !text.contains("{")
                            && said.contains(text)
                            && own.values().stream().noneMatch(mine -> mine.contains(text))) {
                        var at = said.indexOf(text);
                        found.add(key + ": …"
                                + said.substring(
                                        Math.max(0, at - 40), Math.min(said.length(), at + text.length() + 40)));
                    }
                });
            }
        }
        own.keySet().stream()
                .filter(key -> key.contains(".") && said.contains(key))
                .forEach(found::add);
        found.addAll(keysWithoutText(said, own.keySet()));
        return found;
    }

    /** What looks like a key beside others of ours, but is none: its text was forgotten, so the key itself is shown. */
    private static List<String> keysWithoutText(String said, Set<String> keys) {
        var beginnings = keys.stream().map(ForeignWords::beginning).collect(Collectors.toSet());
        return KEY.matcher(said)
                .results()
                .map(MatchResult::group)
                .filter(word -> beginnings.contains(beginning(word)) && !keys.contains(word))
                .toList();
    }

    private static String beginning(String key) {
        var first = key.indexOf('.');
        var second = key.indexOf('.', first + 1);
        return second < 0 ? key : key.substring(0, second);
    }

    private static Map<String, String> textsOf(Language language) {
        return TEXTS.computeIfAbsent(language, ForeignWords::read);
    }

    private static Map<String, String> read(Language language) {
        var texts = new TreeMap<String, String>();
        try {
            for (var bundle : Bundle.ofScreens()) {
                texts.putAll(
                        Bundle.read(language == Language.EN ? bundle.english() : bundle.translation(language.code())));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
