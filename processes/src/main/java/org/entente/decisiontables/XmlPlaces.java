package org.entente.decisiontables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the elements of a file begin and end, so that parts of it can be changed and the rest stays as it is. Only for files
 * that {@link TableReader} has read: it relies on them to be well-formed and without document type.
 */
final class XmlPlaces {

    /** An element: from {@code <} to behind its end tag, and what is between the tags. */
    static final class Element {
        private final String qualifiedName;
        private final int start;
        private final int contentStart;
        private final List<Element> children = new ArrayList<>();
        private int contentEnd;
        private int end;

        private Element(String qualifiedName, int start, int contentStart) {
            this.qualifiedName = qualifiedName;
            this.start = start;
            this.contentStart = contentStart;
        }

        int start() {
            return start;
        }

        int contentStart() {
            return contentStart;
        }

        int contentEnd() {
            return contentEnd;
        }

        int end() {
            return end;
        }

        boolean isSelfClosing() {
            return end == contentStart;
        }

        List<Element> children() {
            return children;
        }

        Stream<Element> all(String name) {
            return children.stream().filter(child -> child.name().equals(name));
        }

        Optional<Element> first(String name) {
            return all(name).findFirst();
        }

        private String name() {
            return qualifiedName.substring(qualifiedName.indexOf(':') + 1);
        }

        /** Gives the prefix of the name with its colon; empty if it has none. */
        String prefix() {
            return qualifiedName.substring(0, qualifiedName.indexOf(':') + 1);
        }

        String qualifiedName() {
            return qualifiedName;
        }
    }

    private final String xml;
    private final Deque<Element> open = new ArrayDeque<>();
    private int at;

    private XmlPlaces(String xml) {
        this.xml = xml;
    }

    /** Gives the root. */
    static Element of(String xml) {
        return new XmlPlaces(xml).root();
    }

    private Element root() {
        while (true) {
            at = xml.indexOf('<', at);
            if (xml.startsWith("<!--", at)) {
                skipBehind("-->");
            } else if (xml.startsWith("<![CDATA[", at)) {
                skipBehind("]]>");
            } else if (xml.startsWith("<?", at)) {
                skipBehind("?>");
            } else if (xml.startsWith("</", at)) {
                var closed = close();
                if (open.isEmpty()) {
                    return closed;
                }
            } else {
                open();
            }
        }
    }

    private void skipBehind(String end) {
        at = xml.indexOf(end, at) + end.length();
    }

    private void open() {
        int start = at;
        int nameEnd = start + 1;
        while (" \t\r\n/>".indexOf(xml.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        at = nameEnd;
        while (xml.charAt(at) != '>') {
            char c = xml.charAt(at);
            at = c == '"' || c == '\'' ? xml.indexOf(c, at + 1) + 1 : at + 1;
        }
        at++;
        var element = new Element(xml.substring(start + 1, nameEnd), start, at);
        if (!open.isEmpty()) {
            open.element().children.add(element);
        }
        if (xml.charAt(at - 2) == '/') {
            element.contentEnd = at;
            element.end = at;
        } else {
            open.push(element);
        }
    }

    private Element close() {
        var element = open.pop();
        element.contentEnd = at;
        at = xml.indexOf('>', at) + 1;
        element.end = at;
        return element;
    }
}
