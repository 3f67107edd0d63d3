package org.entente.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown (CommonMark) as safe HTML. HTML in it is shown as it is written, pictures are replaced by their description, and
 * links other than to https or a path of our own by their text.
 */
public final class MarkdownText {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> mark(node, attributes))
            .build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();
    private static final int DEEPEST_HEADING = 6;

    private final String title;
    private final String summary;
    private final String body;
    private final String plain;
    private final List<String> badLinks;

    private MarkdownText(Node document) {
        plain = PLAIN.render(document);
        badLinks = links(document).stream()
                .map(Link::getDestination)
                .filter(link -> !SafeLinks.isAllowed(link))
                .toList();
        title = document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1 ? cut(heading) : "";
        summary = document.getFirstChild() instanceof Paragraph paragraph ? cut(paragraph) : "";
        body = render(document, 1);
    }

    /** Reads a page: its first line is {@code # Title}, then comes a paragraph that sums it up. */
    public static MarkdownText page(String markdown) {
        return new MarkdownText(PARSER.parse(markdown));
    }

    /**
     * A text without title as HTML.
     *
     * @param top the level of headings that are written with one {@code #}, 1 to 6
     */
    public static String html(String markdown, int top) {
        return render(PARSER.parse(markdown), top);
    }

    /** Without the mark; empty if the text does not begin with it. */
    public String title() {
        return title;
    }

    /** The paragraph behind the title, without marks; empty if there is none. */
    public String summary() {
        return summary;
    }

    /** All behind title and summary as HTML. */
    public String body() {
        return body;
    }

    /** All words, title and summary included, without marks. */
    public String plain() {
        return plain;
    }

    /** Links that are not allowed, as they are written. */
    public List<String> badLinks() {
        return badLinks;
    }

    private static String render(Node document, int top) {
        links(document).stream()
                .filter(link -> !SafeLinks.isAllowed(link.getDestination()))
                .forEach(MarkdownText::unwrap);
        all(document, Image.class).forEach(MarkdownText::unwrap);
        all(document, Heading.class)
                .forEach(heading -> heading.setLevel(Math.min(heading.getLevel() + top - 1, DEEPEST_HEADING)));
        return HTML.render(document);
    }

    private static String cut(Node node) {
        node.unlink();
        return PLAIN.render(node).replaceAll("\\s+", " ").strip();
    }

    /** Leaves what is in a node in its place. */
    private static void unwrap(Node node) {
        var child = node.getFirstChild();
        while (child != null) {
            var next = child.getNext();
            node.insertBefore(child);
            child = next;
        }
        node.unlink();
    }

    private static List<Link> links(Node document) {
        return all(document, Link.class);
    }

    private static <T extends Node> List<T> all(Node document, Class<T> type) {
        var found = new ArrayList<T>();
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                if (type.isInstance(parent)) {
                    found.add(type.cast(parent));
                }
                super.visitChildren(parent);
            }
        });
        return found;
    }

    private static void mark(Node node, Map<String, String> attributes) {
        if (node instanceof Link link) {
            if (SafeLinks.isHttps(link.getDestination())) {
                attributes.put("rel", "noopener noreferrer");
            } else {
                attributes.remove("rel");
            }
        }
    }
}
