package org.entente.ui.site;

import java.util.List;
import org.entente.publication.RedactedText;
import org.entente.publication.Segment;
import org.entente.search.HitSegment;

/**
 * A piece of a text with something to show about it.
 *
 * @param text the words; for {@link Kind#HIDDEN} the key of the words that stand for what was hidden
 */
record Piece(Kind kind, String text) {

    enum Kind {
        PLAIN,
        FOUND,
        HIDDEN
    }

    static List<Piece> of(RedactedText text) {
        return text.segments().stream()
                .map(segment -> switch (segment) {
                    case Segment.Text(var words) -> new Piece(Kind.PLAIN, words);
                    case Segment.Hidden(var hidden) -> new Piece(Kind.HIDDEN, "common.hidden." + hidden.name());
                })
                .toList();
    }

    static List<Piece> of(List<HitSegment> segments) {
        return segments.stream()
                .map(segment -> new Piece(segment.marked() ? Kind.FOUND : Kind.PLAIN, segment.text()))
                .toList();
    }

    /** The words alone, at most so many characters, on one line. */
    static String summary(RedactedText text, int length) {
        var words = text.plain(hidden -> "…").strip().replaceAll("\\s+", " ");
        if (words.length() <= length) {
            return words;
        }
        int end = words.lastIndexOf(' ', length);
        return words.substring(0, end > length / 2 ? end : length) + "…";
    }

    static boolean hasHidden(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.kind() == Kind.HIDDEN);
    }
}
