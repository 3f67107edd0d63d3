package org.entente.dossier;

/** Builds XHTML in which text can't be anything but text. */
final class Markup {

    private final StringBuilder out = new StringBuilder(64 * 1024);

    /** Opens an element; attributes are ours, alternating names and values. */
    Markup open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Text in an element of its own. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** Text as somebody wrote it: paragraphs where lines are empty, line ends where lines end. */
    Markup written(String text) {
        for (var paragraph : text.strip().split("\n[ \\t]*(?:\n[ \\t]*)+")) {
            open("p");
            var lines = paragraph.split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    out.append("<br/>");
                }
                escape(lines[i].stripTrailing());
            }
            close("p");
        }
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t' -> out.append("    ");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
