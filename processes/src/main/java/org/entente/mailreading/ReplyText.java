package org.entente.mailreading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.mailreading.MailLine.Mark;

/**
 * Tells for each line of a body whether its writer wrote it for this mail. Works in passes over the kinds of lines, each
 * of which looks at a line once: headers and all under them, quoted lines, signatures. Answers between or below quoted
 * lines stay; where nothing would be left, all stays.
 */
final class ReplyText {

    private static final int MOST_LINES = 5000;
    private static final int LONGEST_LINE = 1000;
    private static final int OWN_QUOTATION = 6;
    private static final int WRAPPED_FROM = 55;
    private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}(?:>|&gt;|\\|\\s).*");
    private static final Pattern QUOTE_MARKS = Pattern.compile("^(?:\\s{0,3}(?:>|&gt;))+\\s?");
    private static final Pattern REST_OF_A_LINK =
            Pattern.compile("^\\s*[(<\\[]?(?:https?://|mailto:)\\S{1,500}\\s*>?\\s*$");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]");

    private final List<MailLine> lines;
    private final List<String> bare;
    private final boolean[] quoted;
    private final TextKind[] kinds;

    private ReplyText(List<MailLine> all) {
        lines = withHeadersApart(all);
        bare = lines.stream().map(line -> bare(line.text())).toList();
        quoted = new boolean[lines.size()];
        kinds = new TextKind[lines.size()];
        Arrays.fill(kinds, TextKind.NEW);
    }

    /**
     * A text taken apart.
     *
     * @param blocks all of it
     * @param text the new words
     * @param hadHistory whether quoted history was found
     */
    record Folded(List<TextBlock> blocks, String text, boolean hadHistory) {}

    static Folded fold(List<MailLine> lines) {
        return new ReplyText(lines).fold();
    }

    private Folded fold() {
        int read = Math.min(lines.size(), MOST_LINES);
        markQuoted(read);
        markHistory(read);
        markQuotations(read);
        boolean hadHistory = Arrays.stream(kinds).anyMatch(kind -> !kind.isNew());
        for (int i = 0; i < read; i++) {
            if (kinds[i] == TextKind.NEW && lines.get(i).mark() == Mark.SIGNATURE) {
                kinds[i] = TextKind.SIGNATURE;
            }
        }
        var withSignatures = kinds.clone();
        markSignatures(read);
        if (read > 0 && read < lines.size()) {
            Arrays.fill(kinds, read, kinds.length, kinds[read - 1]);
        }
        if (newText().isEmpty()) {
            System.arraycopy(withSignatures, 0, kinds, 0, read);
        }
        if (newText().isEmpty()) {
            Arrays.fill(kinds, TextKind.NEW);
            hadHistory = false;
        }
        markAnswers();
        return new Folded(blocks(), newText(), hadHistory);
    }

    /** Some programs write the header behind the last word of the answer. */
    private static List<MailLine> withHeadersApart(List<MailLine> all) {
        var lines = new ArrayList<MailLine>(all.size());
        for (var line : all) {
            int header = lines.size() < MOST_LINES ? QuoteHeaders.sharedLine(line.text()) : -1;
            if (header > 0 && !QUOTED.matcher(line.text()).matches()) {
                lines.add(new MailLine(line.text().substring(0, header), line.mark()));
                lines.add(new MailLine(line.text().substring(header), line.mark()));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private void markQuoted(int read) {
        for (int i = 0; i < read; i++) {
            quoted[i] = lines.get(i).mark() == Mark.QUOTATION
                    || QUOTED.matcher(bounded(lines.get(i).text())).matches();
        }
        for (int i = 1; i < read; i++) {
            if (!quoted[i] && quoted[i - 1] && !bare.get(i).isBlank()) {
                quoted[i] = isRestOfQuoted(i, read);
            }
        }
    }

    /** A quoted line that was wrapped goes on without a mark; the next quoted line follows at once. */
    private boolean isRestOfQuoted(int index, int read) {
        if (REST_OF_A_LINK.matcher(bounded(lines.get(index).text())).matches()) {
            return true;
        }
        boolean followed = index + 1 < read && quoted[index + 1];
        return followed
                && lines.get(index - 1).mark() == Mark.NONE
                && (lines.get(index - 1).text().length() >= WRAPPED_FROM
                                && lines.get(index).text().length() < WRAPPED_FROM
                        || lines.get(index).text().stripTrailing().endsWith(">"));
    }

    /** Marks the first header from which all is history, whatever follows. */
    private void markHistory(int read) {
        boolean written = false;
        for (int i = 0; i < read; i++) {
            if (lines.get(i).mark() == Mark.HISTORY) {
                kinds[i] = TextKind.QUOTED;
                continue;
            }
            int header = borderAt(i, written);
            if (header < 0) {
                Arrays.fill(kinds, i, Math.min(read, i - header), TextKind.QUOTE_HEADER);
                i -= header + 1;
                continue;
            }
            if (header > 0) {
                int start = withoutHeader(withoutRule(i));
                Arrays.fill(kinds, start, i + header, TextKind.QUOTE_HEADER);
                Arrays.fill(kinds, i + header, read, TextKind.QUOTED);
                return;
            }
            var attribution = quoted[i] ? null : QuoteHeaders.attribution(bare, i);
            if (attribution != null) {
                boolean overQuotes = isFollowedByQuotes(i + attribution.lines(), read);
                if (overQuotes || !written && attribution.isSure()) {
                    Arrays.fill(kinds, i, Math.min(read, i + attribution.lines()), TextKind.QUOTE_HEADER);
                    i += attribution.lines() - 1;
                    continue;
                }
                if (attribution.isSure()) {
                    Arrays.fill(kinds, i, i + attribution.lines(), TextKind.QUOTE_HEADER);
                    Arrays.fill(kinds, i + attribution.lines(), read, TextKind.QUOTED);
                    return;
                }
            }
            written |= !bare.get(i).isBlank() && !quoted[i] && lines.get(i).mark() != Mark.SIGNATURE;
        }
    }

    /**
     * Gives how many lines of a border begin here, 0 if none. Negative for the header of a mail that was passed on without
     * a word: what follows is new to us.
     */
    private int borderAt(int index, boolean written) {
        var line = bare.get(index);
        if (line.isBlank()) {
            return 0;
        }
        if (ReplyDivider.isIn(line)) {
            return 1;
        }
        if (index + 1 < bare.size() && ReplyDivider.isIn(line + " " + bare.get(index + 1))) {
            return 2;
        }
        if (quoted[index] && (!written || !isTopOfQuotes(index))) {
            return 0;
        }
        int header = QuoteHeaders.isDivider(line) ? 1 : QuoteHeaders.headerBlock(bare, index);
        return written ? header : -header;
    }

    private boolean isTopOfQuotes(int index) {
        return index == 0 || !quoted[index - 1];
    }

    private boolean isFollowedByQuotes(int from, int read) {
        for (int i = from; i < read && i < from + 4; i++) {
            if (quoted[i] || lines.get(i).mark() == Mark.HISTORY) {
                return true;
            }
            if (!bare.get(i).isBlank()) {
                return false;
            }
        }
        return false;
    }

    private int withoutRule(int index) {
        int above = index;
        while (above > 0 && (bare.get(above - 1).isBlank() || QuoteHeaders.isRule(bare.get(above - 1)))) {
            above--;
        }
        return above == 0 ? index : above;
    }

    /** Steps over an "on … wrote" header right above, which would else look like the last words of the writer. */
    private int withoutHeader(int border) {
        for (int count = Math.min(QuoteHeaders.MOST_LINES_OF_A_HEADER, border - 1); count > 0; count--) {
            var header = QuoteHeaders.attribution(bare, border - count);
            if (header != null && header.lines() == count) {
                return border - count;
            }
        }
        return border;
    }

    /** Marks quoted lines; a few of them on top, without a header, are the writer's own choice and stay. */
    private void markQuotations(int read) {
        int last = lastWritten(read);
        boolean afterHeader = false;
        boolean afterQuotes = false;
        for (int i = 0; i < read; i++) {
            if (kinds[i] != TextKind.NEW) {
                afterHeader |= kinds[i] == TextKind.QUOTE_HEADER;
                continue;
            }
            if (quoted[i]) {
                int end = i;
                while (end < read && quoted[end] && kinds[end] == TextKind.NEW) {
                    end++;
                }
                boolean ownChoice =
                        !afterHeader && !afterQuotes && (end <= last || isBeforeHeader(end)) && isOwnChoice(i, end);
                if (!ownChoice) {
                    Arrays.fill(kinds, i, end, TextKind.QUOTED);
                }
                afterQuotes = true;
                i = end - 1;
            }
        }
    }

    private boolean isBeforeHeader(int from) {
        for (int i = from; i < kinds.length; i++) {
            if (kinds[i] == TextKind.QUOTE_HEADER && lines.get(i).mark() == Mark.NONE) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwnChoice(int from, int to) {
        if (lines.get(from).mark() == Mark.QUOTATION || to - from == 1 && isAmongWords(from)) {
            return true;
        }
        return to - from <= OWN_QUOTATION && onlyQuotationAbove(from, to);
    }

    /** One marked line right between two others of the writer: arrows around a link, not a quotation. */
    private boolean isAmongWords(int index) {
        return index > 0
                && index + 1 < bare.size()
                && !bare.get(index - 1).isBlank()
                && !bare.get(index + 1).isBlank();
    }

    /** A person who quotes line by line answers line by line: then the answers alone are shown. */
    private boolean onlyQuotationAbove(int from, int to) {
        for (int i = to; i < quoted.length; i++) {
            if (quoted[i]) {
                return false;
            }
        }
        return from == 0 || bare.subList(0, from).stream().allMatch(String::isBlank);
    }

    private int lastWritten(int read) {
        for (int i = read - 1; i >= 0; i--) {
            if (kinds[i] == TextKind.NEW && !quoted[i] && !bare.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private void markSignatures(int read) {
        boolean isTop = true;
        for (int i = 0; i < read; i++) {
            if (kinds[i] == TextKind.NEW) {
                int end = i;
                while (end < read && kinds[end] == TextKind.NEW) {
                    end++;
                }
                Signatures.mark(
                        lines.subList(i, end).stream()
                                .map(line -> clean(line.text()))
                                .toList(),
                        kinds,
                        i,
                        isTop);
                isTop = false;
                i = end - 1;
            }
        }
    }

    private void markAnswers() {
        boolean afterQuoted = false;
        for (int i = 0; i < kinds.length; i++) {
            afterQuoted |= kinds[i] == TextKind.QUOTED && !bare.get(i).isBlank();
            if (kinds[i] == TextKind.NEW && afterQuoted && !bare.get(i).isBlank()) {
                kinds[i] = TextKind.INLINE_ANSWER;
            }
        }
    }

    private List<TextBlock> blocks() {
        var blocks = new ArrayList<TextBlock>();
        var text = new StringBuilder();
        TextKind kind = null;
        for (int i = 0; i < kinds.length; i++) {
            boolean goesOn = kind != null && (kinds[i] == kind || bare.get(i).isBlank());
            if (kind != null && !goesOn) {
                blocks.add(new TextBlock(kind, text.toString()));
                text.setLength(0);
                kind = null;
            }
            text.append(kind == null ? "" : "\n").append(lines.get(i).text());
            kind = kind == null ? kinds[i] : kind;
        }
        if (kind != null) {
            blocks.add(new TextBlock(kind, text.toString()));
        }
        return blocks;
    }

    private String newText() {
        var text = new StringBuilder();
        int breaks = 0;
        boolean afterCut = false;
        for (int i = 0; i < kinds.length; i++) {
            var line = lines.get(i).text();
            if (!kinds[i].isNew()) {
                afterCut = true;
            } else if (line.isBlank()) {
                breaks++;
            } else {
                if (!text.isEmpty()) {
                    text.append(breaks > 0 || afterCut ? "\n\n" : "\n");
                }
                text.append(line);
                breaks = 0;
                afterCut = false;
            }
        }
        return text.toString().strip();
    }

    private static String bare(String line) {
        return QUOTE_MARKS.matcher(clean(bounded(line))).replaceFirst("");
    }

    private static String clean(String line) {
        var plain = line.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\t', ' ');
        return INVISIBLE.matcher(plain).replaceAll("").replace("&lt;", "<").replace("&gt;", ">");
    }

    private static String bounded(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
    }
}
