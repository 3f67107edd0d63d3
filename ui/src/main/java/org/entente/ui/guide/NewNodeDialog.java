package org.entente.ui.guide;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.entente.access.Language;
import org.entente.guide.Guide;
import org.entente.guide.GuideFinding.Part;
import org.entente.guide.GuideOutcome;
import org.entente.guide.HelpBody;
import org.entente.guide.LocalText;
import org.entente.guide.Question;

/** Begins a question, an outcome or a body: what it is, its title, its id. */
final class NewNodeDialog extends Dialog {

    private final transient Guide guide;
    private final transient GuideWords words;
    private final RadioButtonGroup<Part> kind = new RadioButtonGroup<>();
    private final TextField title;
    private final TextField id;

    /** @param made gets the guide with what is new, and which that is */
    NewNodeDialog(Guide guide, GuideWords words, BiConsumer<Guide, GuideNode> made) {
        this.guide = guide;
        this.words = words;
        setHeaderTitle(words.say("guide.ui.form.new"));
        kind.setLabel(words.say("guide.ui.new.kind"));
        kind.setItems(Part.QUESTION, Part.OUTCOME, Part.HELP);
        kind.setItemLabelGenerator(part -> words.say("guide.ui.new." + part));
        kind.setValue(Part.OUTCOME);
        title = new TextField(
                words.say("guide.ui.new.title", words.language(words.all().language())));
        id = new TextField(words.say("guide.ui.new.id"));
        id.setHelperText(words.say("guide.ui.new.id.help"));
        id.setManualValidation(true);
        title.setManualValidation(true);
        title.addValueChangeListener(change -> {
            if (id.isEmpty()) {
                id.setValue(Slugs.free(Slugs.of(change.getValue()), this::isTaken));
            }
        });
        var fields = new Div(kind, title, id);
        fields.addClassName("release");
        add(fields);
        var make = new Button(words.say("guide.ui.new.make"), click -> make(made));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("common.action.cancel"), click -> close()), make);
    }

    private void make(BiConsumer<Guide, GuideNode> made) {
        var written = id.getValue().strip();
        title.setErrorMessage(words.say("guide.ui.new.title.missing"));
        title.setInvalid(title.getValue().isBlank());
        id.setErrorMessage(words.say(isTaken(written) ? "guide.ui.new.id.taken" : "guide.ui.new.id.wrong"));
        id.setInvalid(!Slugs.isOne(written) || isTaken(written));
        if (title.isInvalid() || id.isInvalid()) {
            (title.isInvalid() ? title : id).focus();
            return;
        }
        close();
        var node = new GuideNode(kind.getValue(), written);
        made.accept(with(node, own(title.getValue().strip())), node);
    }

    private Guide with(GuideNode node, LocalText name) {
        return switch (node.part()) {
            case QUESTION, GUIDE, FACT -> GuideEdits.with(guide, new Question(node.id(), name, null, List.of()));
            case OUTCOME ->
                GuideEdits.with(guide, new GuideOutcome(node.id(), name, LocalText.empty(), null, null, null, null));
            case HELP -> GuideEdits.with(guide, new HelpBody(node.id(), name, null, null, LocalText.empty()));
        };
    }

    private LocalText own(String text) {
        var own = words.all().language();
        return new LocalText(
                own == Language.FR ? text : "",
                own == Language.NL ? text : "",
                own == Language.DE ? text : "",
                own == Language.EN ? text : "");
    }

    private boolean isTaken(String written) {
        return kind.getValue() == Part.HELP
                ? guide.help(written).isPresent()
                : GuideNode.of(guide, written).isPresent();
    }
}
