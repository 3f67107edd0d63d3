package org.entente.publication;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in which personal data were replaced by markers such as {@code ⟦EMAIL⟧}. The only form in which words of a
 * case reach public pages, feeds and the public index. What was hidden cannot be got back from it.
 *
 * @param value text and markers as stored; the two signs of a marker (U+27E6, U+27E7) occur nowhere else in it
 */
public record RedactedText(String value) {

    private static final char OPEN = '\u27e6';
    private static final char CLOSE = '\u27e7';
    private static final Pattern SIGNS = Pattern.compile("[" + OPEN + CLOSE + "]");
    /** Besides the signs: soft hyphens, zero-width blanks and marks of direction, which can stand inside a number. */
    private static final Pattern DROPPED = Pattern.compile(
            "[" + OPEN + CLOSE + "\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\u0000]");

    private static final Pattern MARKER = Pattern.compile(OPEN
            + "(" + Arrays.stream(PersonalDataKind.values()).map(Enum::name).collect(Collectors.joining("|")) + ")"
            + CLOSE);

    /** @throws IllegalArgumentException if the text holds a sign of a marker outside a known marker */
    public RedactedText {
        if (SIGNS.matcher(MARKER.matcher(value).replaceAll("")).find()) {
            throw new IllegalArgumentException("a redacted text holds the signs of a marker only in known markers");
        }
    }

    /**
     * Replaces what the detector finds and the given words by markers.
     *
     * @param original the text as written; signs of markers in it are dropped, so that none can be forged,
     *     and so are invisible characters
     * @param literals words to hide wherever they stand as whole words, with what they are: the consumer's name, an
     *     address, a customer number. Upper and lower case, accents and the kind of blanks between words make no
     *     difference; a literal of fewer than three letters and digits must agree in case and accents. Blank ones are ignored
     */
    public static RedactedText mask(
            String original, PersonalDataDetector detector, Map<String, PersonalDataKind> literals) {
        var text = DROPPED.matcher(Normalizer.normalize(original, Normalizer.Form.NFC))
                .replaceAll("");
        var findings = new ArrayList<>(detector.find(text));
        findings.addAll(Literals.in(text, literals));
        return new RedactedText(replaced(text, merged(findings)));
    }

    /** Gives the pieces in order: words to show, and places where something was hidden. Empty for an empty text. */
    public List<Segment> segments() {
        var segments = new ArrayList<Segment>();
        var matcher = MARKER.matcher(value);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                segments.add(new Segment.Text(value.substring(from, matcher.start())));
            }
            segments.add(new Segment.Hidden(PersonalDataKind.valueOf(matcher.group(1))));
            from = matcher.end();
        }
        if (from < value.length()) {
            segments.add(new Segment.Text(value.substring(from)));
        }
        return List.copyOf(segments);
    }

    /** Gives plain text in which each marker is replaced by words for its kind, as in {@code [e-mail hidden]}. */
    public String plain(Function<PersonalDataKind, String> words) {
        return segments().stream()
                .map(segment -> switch (segment) {
                    case Segment.Text(var text) -> text;
                    case Segment.Hidden(var kind) -> words.apply(kind);
                })
                .collect(Collectors.joining());
    }

    /** Gives the words alone, each marker replaced by a blank: what a search index may know. */
    public String withoutMarkers() {
        return plain(kind -> " ");
    }

    /** Joins findings that overlap: everything that any of them covers is hidden, under the kind of the first. */
    private static List<Finding> merged(List<Finding> findings) {
        var sorted = findings.stream()
                .sorted(Comparator.comparingInt(Finding::start).thenComparing(Finding::end, Comparator.reverseOrder()))
                .toList();
        var merged = new ArrayList<Finding>();
        for (var finding : sorted) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.overlaps(finding)) {
                merged.set(
                        merged.size() - 1, new Finding(last.kind(), last.start(), Math.max(last.end(), finding.end())));
            } else {
                merged.add(finding);
            }
        }
        return merged;
    }

    private static String replaced(String text, List<Finding> findings) {
        var result = new StringBuilder(text.length());
        int from = 0;
        for (var finding : findings) {
            result.append(text, from, finding.start())
                    .append(OPEN)
                    .append(finding.kind().name())
                    .append(CLOSE);
            from = finding.end();
        }
        return result.append(text, from, text.length()).toString();
    }
}
