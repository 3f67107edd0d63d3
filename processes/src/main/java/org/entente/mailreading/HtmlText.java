package org.entente.mailreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads an HTML body as plain text, whole or without what mail programs mark as history and signature. */
final class HtmlText {

    private static final int LONGEST = 3_000_000;
    private static final int MOST_BORDERS = 50;

    /** Elements that mail programs put around the history. */
    private static final String HISTORY =
            "div.gmail_quote, div.gmail_quote_container, blockquote[type=cite], .moz-cite-prefix, "
                    + "#OLK_SRC_BODY_SECTION, [class*=yahoo_quoted], .protonmail_quote,"
                    + " #mail-editor-reference-message-container, "
                    + "blockquote.protonmail_quote, .gmail_extra > .gmail_quote, div[name=quote], .tutanota_quote";

    /** Elements after which everything is history. */
    private static final String BORDER =
            "#divRplyFwdMsg, #appendonsend, hr[data-marker=__DIVIDER__], hr#zwchr, #x_divRplyFwdMsg, hr#stopSpelling";

    private static final String SIGNATURE = ".gmail_signature, [data-smartmail=gmail_signature], .moz-signature";

    /** The line over Outlook's header block. */
    private static final Pattern OUTLOOK_BORDER =
            Pattern.compile("(?i)border-top:\\s*(?:solid\\s+#?(?:B5C4DF|E1E1E1)|#?(?:B5C4DF|E1E1E1))"
                    + "|border-top:\\s*solid\\s+\\S+\\s+1\\.0pt");

    private static final Pattern FORWARDED = Pattern.compile(
            "(?iu)^[\\s-]*(?:forwarded message|message transféré|doorgestuurd bericht|weitergeleitete nachricht).*");

    private static final Set<String> BLOCKS =
            Set.of(("p div section article header footer table tr ul ol li blockquote pre h1 h2 h3 h4 h5 h6 hr form"
                            + " address dl dt dd center")
                    .split(" "));
    private static final Set<String> PARAGRAPHS =
            Set.of("p blockquote pre h1 h2 h3 h4 h5 h6 ul ol table hr".split(" "));
    private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "template", "noscript");

    private final Document document;
    private final boolean isMarked;

    private HtmlText(String html) {
        document = Jsoup.parse(html.length() > LONGEST ? html.substring(0, LONGEST) : html);
        isMarked = document.selectFirst(HISTORY) != null
                || document.selectFirst(BORDER) != null
                || outlookBorder(document) != null;
    }

    static HtmlText of(String html) {
        return new HtmlText(html);
    }

    /** Says whether a mail program has marked where the history is. */
    boolean isMarked() {
        return isMarked;
    }

    /** Gives the whole body as text. */
    String full() {
        return text(document);
    }

    /** Says whether the HTML shows the part with this Content-ID in place. */
    boolean shows(String contentId) {
        return !contentId.isEmpty()
                && document.select("img[src]").stream()
                        .anyMatch(image -> image.attr("src").equalsIgnoreCase("cid:" + contentId));
    }

    /** Gives the body as text without marked history and signatures. */
    String cut() {
        var copy = document.clone();
        var border = copy.selectFirst(BORDER);
        var outlook = outlookBorder(copy);
        if (border != null) {
            removeFrom(border);
        }
        if (outlook != null && outlook.parent() != null) {
            removeFrom(outlook);
        }
        for (var history : copy.select(HISTORY)) {
            if (!isForwardedAlone(history)) {
                history.remove();
            }
        }
        copy.select(SIGNATURE).remove();
        return text(copy);
    }

    private static @Nullable Element outlookBorder(Document document) {
        return document.select("div[style*=border-top]").stream()
                .limit(MOST_BORDERS)
                .filter(div -> OUTLOOK_BORDER.matcher(div.attr("style")).find())
                .filter(div -> QuoteHeaders.isHeaderBlock(lines(text(div)), 0))
                .findFirst()
                .orElse(null);
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).limit(10).toList();
    }

    /** A forwarded mail with no word of the sender's own is new to us. */
    private static boolean isForwardedAlone(Element history) {
        return FORWARDED.matcher(history.text()).matches();
    }

    /** Removes an element and all that follows it in the document. */
    private static void removeFrom(Element element) {
        Node at = element;
        while (at != null && at.parent() != null) {
            var next = new ArrayList<Node>();
            for (var sibling = at.nextSibling(); sibling != null; sibling = sibling.nextSibling()) {
                next.add(sibling);
            }
            next.forEach(Node::remove);
            at = at.parent();
        }
        element.remove();
    }

    private static String text(Element root) {
        var text = new StringBuilder();
        root.traverse(new NodeVisitor() {
            private int silent;
            private int preformatted;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words && silent == 0) {
                    append(
                            text,
                            preformatted > 0
                                    ? words.getWholeText()
                                    : words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "),
                            preformatted > 0);
                } else if (node instanceof Element element) {
                    var name = element.normalName();
                    silent += SILENT.contains(name) ? 1 : 0;
                    preformatted += name.equals("pre") ? 1 : 0;
                    if (name.equals("br")) {
                        text.append('\n');
                    } else if (BLOCKS.contains(name)) {
                        breakLine(text, PARAGRAPHS.contains(name) && !isOutlookParagraph(element));
                        text.append(name.equals("li") ? "- " : "");
                    } else if (name.equals("td") && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                        text.append(' ');
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    var name = element.normalName();
                    silent -= SILENT.contains(name) ? 1 : 0;
                    preformatted -= name.equals("pre") ? 1 : 0;
                    if (BLOCKS.contains(name)) {
                        breakLine(text, PARAGRAPHS.contains(name) && !isOutlookParagraph(element));
                    }
                }
            }
        });
        return text.toString()
                .replace('\u00a0', ' ')
                .replaceAll("(?<![ \\t])[ \\t]++\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** Word writes every line as a paragraph without a margin. */
    private static boolean isOutlookParagraph(Element element) {
        return element.hasClass("MsoNormal") || element.hasClass("MsoPlainText");
    }

    private static void append(StringBuilder text, String words, boolean asIs) {
        boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        text.append(atStart && !asIs ? words.replaceFirst("^ ", "") : words);
    }

    private static void breakLine(StringBuilder text, boolean paragraph) {
        if (text.isEmpty()) {
            return;
        }
        if (text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        if (paragraph && text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }
}
