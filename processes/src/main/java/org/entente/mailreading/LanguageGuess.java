package org.entente.mailreading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Guesses the language of a text by the small words that people can't do without. */
public final class LanguageGuess {

    /** Fewer small words than this say nothing. */
    private static final int ENOUGH = 2;

    /** Words that are frequent in one of the languages and absent, or rare, in the others. */
    private static final Map<String, Set<String>> WORDS = words();

    private LanguageGuess() {}

    /** The code of the language, {@code fr}, {@code nl}, {@code de} or {@code en}; empty if the text does not tell. */
    public static Optional<String> of(String text) {
        var counts = new LinkedHashMap<String, Long>();
        WORDS.forEach((language, words) -> counts.put(
                language,
                Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(words::contains)
                        .count()));
        var sorted = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.<Long>reverseOrder()))
                .toList();
        var first = sorted.getFirst();
        return first.getValue() >= ENOUGH && first.getValue() > sorted.get(1).getValue()
                ? Optional.of(first.getKey())
                : Optional.empty();
    }

    private static Map<String, Set<String>> words() {
        var words = new LinkedHashMap<String, Set<String>>();
        words.put("fr", set("""
                au aux avec avez bonjour ce ces cette dans du elle est et il j je la le les leur ma mais merci mes mon ne nous ont
                ou où par pas pour puis qu que qui sa ses sont suis sur une votre vous
                """));
        words.put("nl", set("""
                aan als bij dan dat deze dit een geen goedendag groeten heb hebben heeft het hij hoe ik kan maar me met mijn moet
                naar niet nog ook op te uit van voor wat wij word wordt ze zijn zo
                """));
        words.put("de", set("""
                aber als auch auf aus bei bin bitte das dem den der des die ein eine einen einer es für guten habe haben hallo ich
                ihnen ihr im ist kann kein keine mein meine mir mit nach nicht noch oder sehr sie und uns vom von wie wir zu zum
                """));
        words.put("en", set("""
                and any are be but by can could do does for from had has have hello how i if is it my not of on or please that
                the them there this to was what when which with would you your
                """));
        return words;
    }

    private static Set<String> set(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
