package org.entente.decisiontables;

/** Text as it stands in a file. */
final class XmlText {

    private XmlText() {}

    /** @throws IllegalArgumentException if there is a character that XML can't hold */
    static String content(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r'
                    || c >= 0xD800 && c <= 0xDFFF
                    || c == 0xFFFE
                    || c == 0xFFFF) {
                throw new IllegalArgumentException("a cell can't hold the character " + c);
            }
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    static String attribute(String text) {
        return content(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }
}
