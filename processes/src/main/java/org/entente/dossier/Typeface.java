package org.entente.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the document, and what to write for signs that none of them has. Open Sans comes first; DejaVu Sans behind
 * it has Hebrew, Arabic, Armenian, Georgian and many symbols. What is in neither is written by its name and number: on
 * paper nothing is silently left out.
 */
final class Typeface {

    static final String TEXT = "/fonts/ttf/OpenSans/OpenSans-Regular.ttf";
    static final String TEXT_BOLD = "/fonts/ttf/OpenSans/OpenSans-SemiBold.ttf";
    static final String OTHER = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    static final String OTHER_BOLD = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf";
    static final String FIXED = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansMono.ttf";

    private static final int PLANES = 0x20000;
    private static final int VARIATION_SELECTOR_15 = 0xFE0E;
    private static final int VARIATION_SELECTOR_16 = 0xFE0F;
    private static final char REPLACEMENT = '\ufffd';

    private final BitSet regular = union(signsOf(TEXT), signsOf(OTHER));
    private final BitSet bold = union(signsOf(TEXT_BOLD), signsOf(OTHER_BOLD));

    static InputStream open(String font) {
        var stream = Typeface.class.getResourceAsStream(font);
        if (stream == null) {
            throw new IllegalStateException("the font " + font + " is not on the class path");
        }
        return stream;
    }

    /** The text with nothing in it that the fonts can't show. */
    String printable(String text) {
        return printable(text, regular);
    }

    /** The same for text in bold. */
    String printableBold(String text) {
        return printable(text, bold);
    }

    private static String printable(String text, BitSet signs) {
        var composed = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        var printable = new StringBuilder(composed.length());
        composed.codePoints().forEach(sign -> {
            if (sign == '\n' || sign == '\t' || signs.get(sign)) {
                printable.appendCodePoint(sign);
            } else if (isLost(sign)) {
                printable.append(REPLACEMENT);
            } else if (!isInvisible(sign)) {
                printable.append(named(sign));
            }
        });
        return printable.toString();
    }

    /** Has no shape of its own: changes the form of its neighbours, or nothing at all. */
    private static boolean isInvisible(int sign) {
        return Character.getType(sign) == Character.FORMAT
                || Character.isISOControl(sign)
                || sign == VARIATION_SELECTOR_15
                || sign == VARIATION_SELECTOR_16;
    }

    /** Half of a pair, or no sign at all. */
    private static boolean isLost(int sign) {
        return Character.getType(sign) == Character.SURROGATE || !Character.isDefined(sign);
    }

    private static String named(int sign) {
        var name = Character.getName(sign);
        var number = String.format(Locale.ROOT, "U+%04X", sign);
        return name == null || Character.isIdeographic(sign) || Character.isLetter(sign)
                ? "[" + number + "]"
                : "[" + name.toLowerCase(Locale.ROOT) + ", " + number + "]";
    }

    private static BitSet signsOf(String font) {
        try (var stream = open(font);
                var bytes = new RandomAccessReadBuffer(stream);
                var read = new TTFParser().parse(bytes)) {
            var shapes = read.getUnicodeCmapLookup();
            var signs = new BitSet(PLANES);
            for (int sign = ' '; sign < PLANES; sign++) {
                if (shapes.getGlyphId(sign) != 0 && !isInvisible(sign)) {
                    signs.set(sign);
                }
            }
            return signs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the font " + font + " can't be read", unreadable);
        }
    }

    private static BitSet union(BitSet one, BitSet other) {
        one.or(other);
        return one;
    }
}
