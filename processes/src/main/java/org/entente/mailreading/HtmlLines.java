package org.entente.mailreading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.mailreading.MailLine.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks through HTML once and writes it as lines, as a browser would break them. */
final class HtmlLines implements NodeVisitor {

    private static final Set<String> BLOCKS =
            Set.of(("p div section article header footer table tr ul ol li blockquote pre h1 h2 h3 h4 h5 h6 hr form"
                            + " address dl dt dd center")
                    .split(" "));
    private static final Set<String> PARAGRAPHS =
            Set.of("p blockquote pre h1 h2 h3 h4 h5 h6 ul ol table hr".split(" "));
    private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "template", "noscript");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final int LONGEST_LINE = 2_000_000;

    private final Map<Element, Mark> marked;
    private final Set<Element> borders;
    private final List<MailLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private Mark lineMark = Mark.NONE;
    private boolean afterBorder;
    private int silent;
    private int preformatted;

    HtmlLines(Map<Element, Mark> marked, Set<Element> borders) {
        this.marked = marked;
        this.borders = borders;
    }

    /** Gives the lines under an element; no two empty ones in a row, none at the start or end. */
    List<MailLine> read(Element root) {
        root.traverse(this);
        endLine();
        while (!lines.isEmpty() && lines.getLast().text().isBlank()) {
            lines.removeLast();
        }
        return List.copyOf(lines);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && silent == 0) {
            append(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            var name = element.normalName();
            silent -= SILENT.contains(name) ? 1 : 0;
            preformatted -= name.equals("pre") ? 1 : 0;
            if (BLOCKS.contains(name)) {
                breakLine(isParagraph(element, name));
            }
            if (marked.containsKey(element)) {
                breakLine(false);
                marks.pop();
            }
        }
    }

    private void open(Element element) {
        var name = element.normalName();
        if (marked.containsKey(element)) {
            breakLine(false);
            marks.push(marked.get(element));
        }
        if (borders.contains(element)) {
            breakLine(false);
            afterBorder = true;
        }
        silent += SILENT.contains(name) ? 1 : 0;
        preformatted += name.equals("pre") ? 1 : 0;
        if (name.equals("br")) {
            endLine();
        } else if (BLOCKS.contains(name)) {
            breakLine(isParagraph(element, name));
            if (name.equals("li")) {
                put("- ");
            } else if (name.equals("hr")
                    && lines.stream().anyMatch(written -> !written.text().isBlank())) {
                put("________________________________");
                endLine();
            }
        } else if (name.equals("td") && !line.isEmpty()) {
            put(" ");
        }
    }

    private void append(TextNode words) {
        if (preformatted == 0) {
            var text = BLANKS.matcher(words.getWholeText()).replaceAll(" ");
            put(line.isEmpty() && text.startsWith(" ") ? text.substring(1) : text);
            return;
        }
        var text = words.getWholeText().replace("\r", "");
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            put(text.substring(from, end));
            endLine();
            from = end + 1;
        }
        put(text.substring(from));
    }

    private void put(String text) {
        if (!text.isEmpty() && line.length() < LONGEST_LINE) {
            if (line.isEmpty()) {
                lineMark = mark();
            }
            line.append(text);
        }
    }

    private Mark mark() {
        if (afterBorder || marks.contains(Mark.HISTORY)) {
            return Mark.HISTORY;
        }
        return marks.isEmpty() ? Mark.NONE : marks.contains(Mark.QUOTATION) ? Mark.QUOTATION : marks.peek();
    }

    private void breakLine(boolean isParagraph) {
        if (!line.isEmpty()) {
            endLine();
        }
        if (isParagraph) {
            endLine();
        }
    }

    private void endLine() {
        var text = line.toString().replace('\u00a0', ' ').stripTrailing();
        boolean isEmpty = text.isBlank();
        if (!isEmpty || !lines.isEmpty() && !lines.getLast().text().isEmpty()) {
            lines.add(new MailLine(isEmpty ? "" : text, line.isEmpty() ? mark() : lineMark));
        }
        line.setLength(0);
        lineMark = Mark.NONE;
    }

    /** Word writes every line as a paragraph without a margin. */
    private static boolean isParagraph(Element element, String name) {
        return PARAGRAPHS.contains(name) && !element.hasClass("MsoNormal") && !element.hasClass("MsoPlainText");
    }
}
