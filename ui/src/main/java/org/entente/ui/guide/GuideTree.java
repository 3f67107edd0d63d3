package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.guide.Answer;
import org.entente.guide.Guide;
import org.entente.guide.GuideFinding.Part;
import org.entente.guide.Question;
import org.jspecify.annotations.Nullable;

/**
 * What answers lead to, as nested lists that the style sheet draws as a tree. Each question can be folded; what lies below is
 * made when it is first seen. A question that leads back to itself is drawn once on each way.
 */
final class GuideTree extends UnorderedList {

    private final transient Guide guide;
    private final transient GuideMarks marks;
    private final transient Function<GuideNode, String> address;
    private final transient GuideWords words;
    private final transient Set<String> open;
    private final @Nullable GuideNode current;
    private final boolean isDrawn;

    /**
     * @param answers what the first level shows
     * @param open    paths of answers that are unfolded; kept up to date
     * @param current what is being edited
     * @param isDrawn whether it is the large drawing, with answers on its lines and doors at its ends
     */
    GuideTree(
            Guide guide,
            List<Answer> answers,
            GuideMarks marks,
            Set<String> open,
            @Nullable GuideNode current,
            boolean isDrawn,
            Function<GuideNode, String> address,
            GuideWords words) {
        this.guide = guide;
        this.marks = marks;
        this.open = open;
        this.current = current;
        this.isDrawn = isDrawn;
        this.address = address;
        this.words = words;
        addClassNames("guide-tree", isDrawn ? "drawn" : "outline");
        answers.forEach(answer -> add(branch(answer, answer.id(), Set.of())));
    }

    private ListItem branch(Answer answer, String path, Set<String> above) {
        var item = new ListItem();
        var node = GuideNode.of(guide, answer.next()).orElse(null);
        if (node == null) {
            item.addClassName("broken");
            item.add(content(nowhere(answer)));
            return item;
        }
        var question = node.part() == Part.QUESTION ? guide.question(node.id()).orElse(null) : null;
        item.addClassName(question == null ? "outcome" : "question");
        if (question == null || above.contains(node.id())) {
            item.add(content(box(node, answer, above.isEmpty())));
            return item;
        }
        var below = new UnorderedList();
        var toggle = toggle(node, question, path, below, with(above, node.id()));
        var content = content(box(node, answer, above.isEmpty()));
        content.addComponentAsFirst(toggle);
        item.add(content, below);
        return item;
    }

    private NativeButton toggle(
            GuideNode node, Question question, String path, UnorderedList below, Set<String> above) {
        var toggle = new NativeButton();
        toggle.addClassName("toggle");
        toggle.getElement().setAttribute("aria-label", words.say("guide.ui.tree.toggle", words.title(guide, node)));
        toggle.addClickListener(click -> {
            if (!open.remove(path)) {
                open.add(path);
            }
            unfold(open.contains(path), toggle, question, path, below, above);
        });
        unfold(open.contains(path), toggle, question, path, below, above);
        return toggle;
    }

    private void unfold(
            boolean isOpen,
            NativeButton toggle,
            Question question,
            String path,
            UnorderedList below,
            Set<String> above) {
        if (isOpen && below.getComponentCount() == 0) {
            question.answers().forEach(answer -> below.add(branch(answer, path + "/" + answer.id(), above)));
        }
        below.setVisible(isOpen);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
    }

    private Component[] box(GuideNode node, Answer answer, boolean isTheme) {
        var link =
                new Anchor("/" + address.apply(node), isTheme && !isDrawn ? label(answer) : words.title(guide, node));
        if (node.equals(current)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var all = isTheme && !isDrawn
                ? new GuideThemes(guide)
                        .all().stream()
                                .filter(theme -> theme.answer().equals(answer))
                                .flatMap(theme -> theme.nodes().stream())
                                .collect(Collectors.toSet())
                : Set.of(node);
        var text = new Div(link);
        text.addClassName("branch-text");
        if (isDrawn) {
            text.addComponentAsFirst(small(label(answer), "via"));
            guide.outcome(node.id())
                    .filter(outcome -> node.part() == Part.OUTCOME)
                    .ifPresent(outcome -> text.add(small(
                            outcome.steps().stream()
                                    .map(step -> words.say("guide.ui.door." + step.door()))
                                    .distinct()
                                    .collect(Collectors.joining(" · ")),
                            "doors")));
        } else if (isTheme) {
            var outcomes =
                    all.stream().filter(one -> one.part() == Part.OUTCOME).count();
            text.add(small(words.say("guide.ui.tree.counts", all.size() - outcomes, outcomes), "counts"));
        }
        return new Component[] {text, marks.mark(all)};
    }

    private Component nowhere(Answer answer) {
        var text = new Div(small(label(answer), "via"), new Span(words.say("guide.ui.tree.nowhere", answer.next())));
        text.addClassName("branch-text");
        return text;
    }

    private String label(Answer answer) {
        var label = words.text(answer.label());
        return label.isBlank() ? answer.id() : label;
    }

    private static Span small(String text, String name) {
        var small = new Span(text);
        small.addClassName(name);
        return small;
    }

    private static Div content(Component... all) {
        var content = new Div(all);
        content.addClassName("branch");
        return content;
    }

    private static Set<String> with(Set<String> above, String id) {
        var more = new HashSet<>(above);
        more.add(id);
        return more;
    }
}
