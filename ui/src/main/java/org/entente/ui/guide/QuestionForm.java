package org.entente.ui.guide;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.function.Function;
import org.entente.access.Language;
import org.entente.guide.Answer;
import org.entente.guide.Guide;
import org.entente.guide.LocalText;
import org.entente.guide.Question;

/** A question and its answers, in the order in which people read them. */
final class QuestionForm extends NodeForm {

    private final String id;
    private final transient TextSlot title;
    private final transient TextSlot help;
    private final RowList<AnswerCard> answers;

    /** @param address of the form of something else */
    QuestionForm(
            Question question, Guide guide, Function<GuideNode, String> address, GuideWords words, Language shown) {
        super(words, shown);
        id = question.id();
        title = line("guide.ui.form.question.title", question.title(), false);
        help = area("guide.ui.form.question.help", 2, question.help(), true);
        answers = new RowList<>("guide.ui.form.answer", words, card -> forget(card.slots()));
        question.answers().forEach(answer -> answers.append(new AnswerCard(answer, guide, this, address)));
        var more = new Button(
                words.say("guide.ui.form.answer.add"),
                click -> answers.append(
                        new AnswerCard(new Answer("", LocalText.empty(), null, "", null), guide, this, address)));
        add(title.component(), help.component(), new H3(words.say("guide.ui.form.answers")), answers, more);
    }

    @Override
    Guide applyTo(Guide guide) {
        var taken = new HashSet<String>();
        answers.rows().forEach(card -> taken.add(card.typedId()));
        var list = new ArrayList<Answer>();
        for (var card : answers.rows()) {
            var written = card.typedId();
            if (written.isEmpty()) {
                written = Slugs.free(Slugs.of(words().text(card.label())), taken::contains);
                taken.add(written);
                card.name(written);
            }
            list.add(card.answer(written));
        }
        return GuideEdits.with(guide, new Question(id, title.value(), help.optional(), list));
    }
}
