package org.entente.ui.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.entente.casefile.Author;
import org.entente.publication.PublicComplaint;
import org.entente.publication.PublicMessage;
import org.entente.publication.PublicationPreview;
import org.entente.publication.RedactedText;
import org.entente.ui.shell.StateChip;

/** How a case looks to others, or would look if it were public: what is hidden is shown as hidden. */
public final class PublicPreview extends Div {

    private final transient Wording words;

    public PublicPreview(PublicationPreview preview, Wording words) {
        this.words = words;
        addClassName("public-preview");
        var content = preview.content();
        var lead = new Paragraph(
                words.say(preview.published() ? "casefile.preview.published" : "casefile.preview.wouldBe"));
        lead.addClassNames("soft", "small");
        var title = new H3();
        title.add(new RedactedWords(content.title(), words));
        title.getElement().setAttribute("lang", content.language().code());
        add(lead, title, text(content.text(), content));
        content.messages().forEach(message -> add(message(message, content)));
        if (content.outcome() != null) {
            add(verdict(content));
        }
    }

    /** The same, folded under a heading of one line. */
    public static NativeDetails folded(PublicationPreview preview, Wording words) {
        var fold = new NativeDetails(words.say("casefile.preview.title"), new PublicPreview(preview, words));
        fold.addClassName("fold");
        return fold;
    }

    private Div verdict(PublicComplaint content) {
        var verdict = new Div(new StateChip(content.status(), content.outcome()));
        if (content.stars() != null) {
            verdict.add(new Stars(content.stars(), words));
        }
        if (content.comment() != null) {
            verdict.add(text(content.comment(), content));
        }
        return verdict;
    }

    private Paragraph text(RedactedText redacted, PublicComplaint content) {
        var text = new Paragraph(new RedactedWords(redacted, words));
        text.getElement().setAttribute("lang", content.language().code());
        return text;
    }

    private Div message(PublicMessage message, PublicComplaint content) {
        var who = new Span(
                message.author() == Author.COMPANY
                        ? content.companyName()
                        : words.of("common.author", message.author()));
        who.addClassName("strong");
        return new Div(who, text(message.text(), content));
    }
}
