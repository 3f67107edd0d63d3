package org.entente.ui.guide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.guide.Answer;
import org.entente.guide.Guide;
import org.entente.guide.Question;
import org.jspecify.annotations.Nullable;

/** A theme of the guide as a large drawing. */
final class DrawingPane extends Div {

    private final transient Function<GuideNode, String> form;
    private final transient Function<Answer, String> drawing;
    private final transient GuideWords words;

    /**
     * @param form    the address of the form of something
     * @param drawing the address of the drawing of a theme
     */
    DrawingPane(Function<GuideNode, String> form, Function<Answer, String> drawing, GuideWords words) {
        this.form = form;
        this.drawing = drawing;
        this.words = words;
    }

    /** Draws a theme by the id of its answer, or the first one. */
    void show(Guide guide, GuideMarks marks, String theme, @Nullable GuideNode current) {
        removeAll();
        var themes = guide.question(guide.start()).map(Question::answers).orElse(List.of());
        var shown = themes.stream()
                .filter(answer -> answer.id().equals(theme))
                .findFirst()
                .or(() -> themes.stream().findFirst())
                .orElse(null);
        if (shown == null) {
            add(new Paragraph(words.say("guide.ui.tree.empty")));
            return;
        }
        var picture = new Div(
                new GuideTree(guide, List.of(shown), marks, everyWay(guide, shown), current, true, form, words));
        picture.addClassName("drawing");
        picture.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.say("guide.ui.tree.drawing", words.text(shown.label())));
        add(select(themes, shown), picture);
    }

    private Select<Answer> select(List<Answer> themes, Answer shown) {
        var select = new Select<Answer>();
        select.setLabel(words.say("guide.ui.tree.theme"));
        select.setItems(themes);
        select.setItemLabelGenerator(answer -> words.text(answer.label()));
        select.setValue(shown);
        select.addValueChangeListener(change -> GuideNavigation.go(drawing.apply(change.getValue())));
        return select;
    }

    /** The paths of all questions below an answer, so that the drawing begins unfolded. */
    private static Set<String> everyWay(Guide guide, Answer theme) {
        var ways = new HashSet<String>();
        unfold(guide, theme, theme.id(), new HashSet<>(), ways);
        return ways;
    }

    private static void unfold(Guide guide, Answer answer, String path, Set<String> above, Set<String> ways) {
        var question = guide.question(answer.next()).orElse(null);
        if (question != null && above.add(question.id())) {
            ways.add(path);
            question.answers().forEach(next -> unfold(guide, next, path + "/" + next.id(), above, ways));
            above.remove(question.id());
        }
    }
}
