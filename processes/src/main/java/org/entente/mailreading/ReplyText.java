package org.entente.mailreading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a plain text down to what its writer added. Answers between or below quoted lines stay; where nothing would be
 * left, all stays.
 */
final class ReplyText {

    private static final int MOST_LINES = 5000;
    private static final int LONGEST_LINE = 1000;
    private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}(?:>|&gt;|\\|\\s).*");
    private static final Pattern QUOTE_MARKS = Pattern.compile("^(?:\\s{0,3}>)+\\s?");

    private ReplyText() {}

    /**
     * What was left and whether anything was cut.
     *
     * @param text the new words
     * @param hadHistory whether quoted history was found
     */
    record Cut(String text, boolean hadHistory) {}

    static Cut cut(String full) {
        var lines = full.replace("\r", "").lines().toList();
        if (lines.size() > MOST_LINES) {
            lines = lines.subList(0, MOST_LINES);
        }
        int border = border(lines);
        var above = withoutQuotes(lines.subList(0, border));
        boolean hadHistory = border < lines.size() || above.size() < border;
        var text = joined(above.subList(0, Signatures.start(above)));
        if (text.isEmpty()) {
            text = joined(above);
        }
        return text.isEmpty() ? new Cut(full.strip(), false) : new Cut(text, hadHistory);
    }

    /** Gives the first line from which all is history, whatever follows; the number of lines if there is none. */
    private static int border(List<String> lines) {
        var bare = lines.stream().map(ReplyText::bare).toList();
        boolean written = false;
        for (int i = 0; i < bare.size(); i++) {
            if (isBorder(bare, i) && (written || ReplyDivider.isIn(bare.get(i)))) {
                return withoutHeader(bare, withoutRule(bare, i));
            }
            int attribution = QuoteHeaders.attribution(bare, i);
            if (attribution > 0 && written && !isFollowedByQuotes(lines, i + attribution)) {
                return i;
            }
            written |= !bare.get(i).isBlank() && !QUOTED.matcher(lines.get(i)).matches();
        }
        return lines.size();
    }

    private static boolean isBorder(List<String> bare, int index) {
        var line = bare.get(index);
        var next = index + 1 < bare.size() ? bare.get(index + 1) : "";
        return !line.isBlank()
                && (QuoteHeaders.isDivider(line)
                        || QuoteHeaders.isHeaderBlock(bare, index)
                        || ReplyDivider.isIn(line)
                        || ReplyDivider.isIn(line + " " + next));
    }

    private static boolean isFollowedByQuotes(List<String> lines, int from) {
        for (int i = from; i < lines.size() && i < from + 4; i++) {
            if (QUOTED.matcher(bounded(lines.get(i))).matches()) {
                return true;
            }
        }
        return false;
    }

    private static int withoutRule(List<String> bare, int index) {
        int above = index;
        while (above > 0 && (bare.get(above - 1).isBlank() || QuoteHeaders.isRule(bare.get(above - 1)))) {
            above--;
        }
        return above == 0 ? index : above;
    }

    /** Steps over an "on … wrote" header right above, which would else look like the last words of the writer. */
    private static int withoutHeader(List<String> bare, int border) {
        for (int lines = Math.min(QuoteHeaders.MOST_LINES_OF_A_HEADER, border - 1); lines > 0; lines--) {
            if (QuoteHeaders.attribution(bare, border - lines) == lines) {
                return border - lines;
            }
        }
        return border;
    }

    /** Drops quoted lines and the headers over them; lines of the writer's own stay, wherever they are. */
    private static List<String> withoutQuotes(List<String> lines) {
        var bare = lines.stream().map(ReplyText::bare).toList();
        var kept = new ArrayList<String>();
        boolean afterQuote = false;
        for (int i = 0; i < lines.size(); i++) {
            int attribution = QuoteHeaders.attribution(bare, i);
            if (attribution > 0 && isFollowedByQuotes(lines, i + attribution)) {
                i += attribution - 1;
            } else if (QUOTED.matcher(bounded(lines.get(i))).matches()) {
                afterQuote = true;
            } else if (!lines.get(i).isBlank() || !afterQuote || endsWithText(kept)) {
                kept.add(lines.get(i));
                afterQuote = false;
            }
        }
        return kept;
    }

    private static boolean endsWithText(List<String> kept) {
        return !kept.isEmpty() && !kept.getLast().isBlank();
    }

    private static String bare(String line) {
        return QUOTE_MARKS
                .matcher(bounded(line).replace('\u00a0', ' ').replace('\u202f', ' '))
                .replaceFirst("");
    }

    private static String bounded(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).replaceAll("\\n{3,}", "\n\n").strip();
    }
}
