package org.entente.mailreading;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.mailreading.MailLine.Mark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an HTML body as lines of plain text, and notes on each what the elements around it say: that a mail program put
 * it there as history or signature.
 */
final class HtmlText {

    private static final int LONGEST = 3_000_000;
    private static final int MOST_BORDERS = 50;
    private static final int MOST_MARKED = 2000;

    /** Elements that mail programs put around the history. Some put a prefix before the name when they quote again. */
    private static final String HISTORY = "blockquote[type=cite], blockquote[class*=gmail_quote], [class*=gmail_attr],"
            + " [class*=moz-cite-prefix], [id$=OLK_SRC_BODY_SECTION], [class*=yahoo_quoted], [class*=protonmail_quote],"
            + " [id$=mail-editor-reference-message-container], [class*=ms-outlook-mobile-reference-message],"
            + " div[name=quote], [class*=tutanota_quote], [name=messageReplySection], [class*=zmail_extra],"
            + " [class*=AppleOriginalContents], [id$=isReplyContent], p#reply-intro, [class*=mailplug_quote],"
            + " [class*=front-blockquote], [class*=hs_reply_quote], blockquote[class*=wmc-quote], #qt, blockquote.cite";

    /** Elements around a history in which answers may stand between its quotations. */
    private static final String HISTORY_WITH_ANSWERS = "div[class*=gmail_quote], div[class*=gmail_extra]";

    /** Elements after which everything is history. */
    private static final String BORDER =
            "[id$=divRplyFwdMsg], [id$=appendonsend], hr[data-marker=__DIVIDER__], hr[id$=zwchr],"
                    + " hr[id$=stopSpelling], [class*=OutlookMessageHeader], [id$=replySplit], [class*=x_OutlookMessageHeader]";

    private static final String SIGNATURE =
            "[class*=gmail_signature], [data-smartmail=gmail_signature], [class*=moz-signature],"
                    + " [id$=ms-outlook-mobile-signature], [name=messageSignatureSection], #_rc_sig,"
                    + " [class*=protonmail_signature_block], [data-marker=__SIG_POST__], [data-marker=__SIG_PRE__],"
                    + " [class*=tutanota_signature], [id$=AppleMailSignature], [class*=signature_editor]";

    /** The line over Outlook's header block. */
    private static final Pattern OUTLOOK_BORDER =
            Pattern.compile("(?i)border-top:\\s*(?:solid\\s+#?(?:B5C4DF|E1E1E1)|#?(?:B5C4DF|E1E1E1))"
                    + "|border-top:\\s*solid\\s+\\S+\\s+1\\.0pt|border-top:\\s*1pt solid");

    private static final Pattern FORWARDED = Pattern.compile(
            "(?iu)^[\\s-]*(?:begin |début du |anfang der |inizio )?"
                    + "(?:forwarded message|message transféré|doorgestuurd bericht|weitergeleiteten? nachricht|messaggio inoltrato|mensaje reenviado)");

    private final Document document;
    private final Map<Element, Mark> marked = new IdentityHashMap<>();
    private final Set<Element> borders;
    private @Nullable List<MailLine> lines;

    private HtmlText(String html) {
        document = Jsoup.parse(html.length() > LONGEST ? html.substring(0, LONGEST) : html);
        mark(SIGNATURE, Mark.SIGNATURE);
        document.select("blockquote").stream().limit(MOST_MARKED).forEach(quote -> marked.put(quote, Mark.QUOTATION));
        mark(HISTORY, Mark.HISTORY);
        for (var around : document.select(HISTORY_WITH_ANSWERS).stream()
                .limit(MOST_MARKED)
                .toList()) {
            markAround(around);
        }
        borders = new HashSet<>(
                document.select(BORDER).stream().limit(MOST_BORDERS).collect(Collectors.toSet()));
        var outlook = outlookBorder();
        if (outlook != null) {
            borders.add(outlook);
        }
    }

    static HtmlText of(String html) {
        return new HtmlText(html);
    }

    /** Says whether a mail program has marked where the history is. */
    boolean isMarked() {
        return !borders.isEmpty() || marked.containsValue(Mark.HISTORY);
    }

    /** Gives the whole body as text. */
    String full() {
        return lines().stream()
                .map(MailLine::text)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Gives the whole body as lines with marks. */
    List<MailLine> lines() {
        if (lines == null) {
            lines = new HtmlLines(marked, borders).read(document);
        }
        return lines;
    }

    /** Says whether the HTML shows the part with this Content-ID in place. */
    boolean shows(String contentId) {
        return !contentId.isEmpty()
                && document.select("img[src]").stream()
                        .anyMatch(image -> image.attr("src").equalsIgnoreCase("cid:" + contentId));
    }

    private void mark(String selector, Mark mark) {
        document.select(selector).stream()
                .limit(MOST_MARKED)
                .filter(element -> mark != Mark.HISTORY || !isForwarded(element))
                .forEach(element -> marked.put(element, mark));
    }

    /** Where the element holds quotations, they are the history, and what its writer put under them is not. */
    private void markAround(Element around) {
        if (around.selectFirst("blockquote") == null && !isForwarded(around) && !around.hasClass("gmail_extra")) {
            marked.putIfAbsent(around, Mark.HISTORY);
        }
    }

    private @Nullable Element outlookBorder() {
        return document.select("div[style*=border-top]").stream()
                .limit(MOST_BORDERS)
                .filter(div -> OUTLOOK_BORDER.matcher(div.attr("style")).find())
                .filter(div -> {
                    var text = new HtmlLines(Map.of(), Set.of())
                            .read(div).stream()
                                    .map(MailLine::text)
                                    .filter(line -> !line.isBlank())
                                    .limit(12)
                                    .toList();
                    return !text.isEmpty() && QuoteHeaders.headerBlock(text, 0) > 0;
                })
                .findFirst()
                .orElse(null);
    }

    /** A forwarded mail is new to us. */
    private static boolean isForwarded(Element history) {
        var text = history.text();
        return FORWARDED
                .matcher(text.length() > 200 ? text.substring(0, 200) : text)
                .find();
    }
}
