package org.entente.ui.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.guide.Answer;
import org.entente.guide.Guide;
import org.entente.guide.GuideOutcome;
import org.entente.guide.Question;

/** A guide divided as its first question divides it. */
final class GuideThemes {

    private final Guide guide;

    GuideThemes(Guide guide) {
        this.guide = guide;
    }

    /**
     * All that one answer of the first question leads to.
     *
     * @param nodes questions and outcomes, each once, from the top down
     */
    record Theme(Answer answer, Set<GuideNode> nodes) {

        long questions() {
            return nodes.stream()
                    .filter(node -> node.part() == org.entente.guide.GuideFinding.Part.QUESTION)
                    .count();
        }

        long outcomes() {
            return nodes.size() - questions();
        }
    }

    /** In the order of the answers. */
    List<Theme> all() {
        return guide.question(guide.start()).map(Question::answers).orElse(List.of()).stream()
                .map(answer -> new Theme(answer, below(answer.next())))
                .toList();
    }

    /** Questions and outcomes to which no path leads. */
    List<GuideNode> lost() {
        var reached = below(guide.start());
        return everything().filter(node -> !reached.contains(node)).toList();
    }

    /** All questions, then all outcomes. */
    Stream<GuideNode> everything() {
        return Stream.concat(
                guide.questions().stream().map(Question::id).map(GuideNode::question),
                guide.outcomes().stream().map(GuideOutcome::id).map(GuideNode::outcome));
    }

    private Set<GuideNode> below(String id) {
        var found = new LinkedHashSet<GuideNode>();
        var open = new ArrayList<String>(List.of(id));
        while (!open.isEmpty()) {
            GuideNode.of(guide, open.removeFirst())
                    .filter(found::add)
                    .ifPresent(node -> guide.question(node.id())
                            .ifPresent(question -> question.answers().forEach(answer -> open.add(answer.next()))));
        }
        return found;
    }
}
