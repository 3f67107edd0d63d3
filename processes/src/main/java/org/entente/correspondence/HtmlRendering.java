package org.entente.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A letter as HTML that mail programs of all ages and screen readers cope with: one column, no script, nothing to load. */
final class HtmlRendering {

    /** Above this mail programs hide the rest of a message. */
    private static final int MAX_BYTES = 100_000;

    private static final int ROOM_FOR_MARKUP = 10_000;

    private static final String BODY = "margin:0;padding:16px;background:#ffffff;color:#1d2433;"
            + "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.5";
    private static final String COLUMN = "max-width:600px;margin:0 auto";
    private static final String SMALL = "color:#545c6b;font-size:14px;margin:0 0 16px";
    private static final String WRITTEN =
            "margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #8a93a5;white-space:pre-wrap;overflow-wrap:anywhere";
    private static final String LINK = "color:#1a4fa0;font-weight:600;overflow-wrap:anywhere";

    private HtmlRendering() {}

    /**
     * Renders a letter.
     *
     * @param divider the line above which the recipient is asked to answer; empty if no answer is expected
     * @param cutNote said in place of what does not fit; the plain text has it all
     */
    static String render(String subject, String languageCode, String divider, List<Block> blocks, String cutNote) {
        var writtenTexts =
                blocks.stream().filter(Block.Written.class::isInstance).count();
        var room = writtenTexts == 0 ? 0 : (int) ((MAX_BYTES - ROOM_FOR_MARKUP) / writtenTexts);
        return "<!DOCTYPE html>\n<html lang=\"" + languageCode + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(subject)
                + "</title>\n</head>\n<body style=\"" + BODY + "\">\n<main style=\"" + COLUMN + "\">\n"
                + (divider.isEmpty() ? "" : "<p style=\"" + SMALL + "\">" + escaped(divider) + "</p>\n")
                + "<h1 style=\"font-size:20px;line-height:1.3;margin:0 0 16px\">" + escaped(subject) + "</h1>\n"
                + blocks.stream().map(block -> render(block, room, cutNote)).collect(Collectors.joining("\n"))
                + "\n</main>\n</body>\n</html>\n";
    }

    private static String render(Block block, int room, String cutNote) {
        return switch (block) {
            case Block.Paragraph(var words) -> paragraph(words);
            case Block.Heading(var words) ->
                "<h2 style=\"font-size:17px;margin:24px 0 8px\">" + escaped(words) + "</h2>";
            case Block.Items(var lines) ->
                lines.stream()
                        .map(line -> "<li>" + escaped(line) + "</li>")
                        .collect(Collectors.joining("", "<ul style=\"margin:0 0 16px;padding:0 0 0 20px\">", "</ul>"));
            case Block.Facts(var facts) ->
                facts.stream()
                        .map(fact -> "<strong>" + escaped(fact.label()) + "</strong> " + escaped(fact.value()))
                        .collect(Collectors.joining("<br>", "<p style=\"margin:0 0 16px\">", "</p>"));
            case Block.Written written -> written(written, room, cutNote);
            case Block.Link(var label, var url) ->
                "<p style=\"margin:0 0 16px\"><a style=\"" + LINK + "\" href=\"" + escaped(url) + "\">" + escaped(label)
                        + "</a></p>";
        };
    }

    private static String written(Block.Written written, int room, String cutNote) {
        var language = written.language() == null ? "" : " lang=\"" + written.language() + "\"";
        var fitting = fitting(written.text(), room);
        return "<div" + language + " style=\"" + WRITTEN + "\">" + escaped(fitting) + "</div>"
                + (fitting.length() < written.text().length() ? paragraph(cutNote) : "");
    }

    private static String paragraph(String words) {
        return "<p style=\"margin:0 0 16px\">" + escaped(words) + "</p>";
    }

    private static String fitting(String text, int room) {
        if (escaped(text).getBytes(StandardCharsets.UTF_8).length <= room) {
            return text;
        }
        var bytes = 0;
        var end = 0;
        while (end < text.length()) {
            var symbol = text.codePointAt(end);
            bytes += escaped(Character.toString(symbol)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                break;
            }
            end += Character.charCount(symbol);
        }
        return text.substring(0, end);
    }

    private static String escaped(String text) {
        var html = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            var symbol = text.charAt(i);
            switch (symbol) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(symbol);
            }
        }
        return html.toString();
    }
}
