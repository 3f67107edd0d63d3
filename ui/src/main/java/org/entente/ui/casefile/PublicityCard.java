package org.entente.ui.casefile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.entente.casefile.CaseFile;
import org.entente.casefile.Publicity;
import org.entente.publication.PublicationPreview;
import org.jspecify.annotations.Nullable;

/** Who may read the case, how it looks to others, and the switch between the two. */
final class PublicityCard extends Section {

    /** @param change null if the choice can't be changed any more */
    PublicityCard(
            CaseFile file,
            PublicationPreview preview,
            @Nullable Consumer<Publicity> change,
            Wording words,
            ActionForm.Runner runner) {
        addClassName("card");
        var publicity = file.publicity();
        add(
                new H2(words.say("casefile.publicity.title")),
                new Paragraph(words.say(stateKey(publicity, preview.published()))));
        if (change != null) {
            var other = publicity == Publicity.PUBLIC ? Publicity.PRIVATE : Publicity.PUBLIC;
            var meaning = new Paragraph(words.of("casefile.publicity.meaning", other));
            meaning.addClassNames("soft", "small");
            var button = new Button(
                    words.of("casefile.publicity.change", other),
                    click -> runner.run(() -> change.accept(other), "casefile.publicity.done." + other.name()));
            button.setDisableOnClick(true);
            add(new Div(button), meaning);
        }
        add(PublicPreview.folded(preview, words));
    }

    private static String stateKey(Publicity publicity, boolean published) {
        return publicity == Publicity.PRIVATE
                ? "casefile.publicity.private"
                : published ? "casefile.publicity.published" : "casefile.publicity.toBePublished";
    }
}
