package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.entente.access.Language;
import org.entente.guide.MarkdownText;

/** A text as the public reads it. */
final class MarkdownPreview extends Section {

    /** Headings of the text come below those of the form. */
    private static final int TOP = 4;

    private final Div body = new Div();

    MarkdownPreview(String title) {
        var heading = new Span(title);
        heading.addClassNames("small", "soft");
        body.addClassName("prose");
        addClassName("markdown-preview");
        getElement().setAttribute("aria-label", title);
        add(heading, body);
    }

    /** Puts something above the text. */
    void begin(Component... parts) {
        for (var part : parts) {
            addComponentAtIndex(getComponentCount() - 1, part);
        }
    }

    /** Only what Markdown gives becomes markup: HTML in the text is shown as it is written. */
    void show(String markdown, Language language) {
        showHtml(MarkdownText.html(markdown, TOP), language);
    }

    /** @param html as {@link MarkdownText} gives it */
    void showHtml(String html, Language language) {
        body.getElement().setAttribute("lang", language.code()).setProperty("innerHTML", html);
    }
}
