package org.entente.ui.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.guide.FactQuestion;
import org.entente.guide.Guide;
import org.entente.guide.GuideFinding.Part;
import org.entente.guide.GuideOutcome;
import org.entente.guide.HelpBody;
import org.entente.guide.Question;

/** Changes of a guide, each of which gives another guide. */
final class GuideEdits {

    private GuideEdits() {}

    /** With this question in the place of the one with its id, or behind all others if there is none. */
    static Guide with(Guide guide, Question question) {
        return new Guide(
                guide.start(),
                put(guide.questions(), question, Question::id),
                guide.outcomes(),
                guide.facts(),
                guide.help());
    }

    static Guide with(Guide guide, GuideOutcome outcome) {
        return new Guide(
                guide.start(),
                guide.questions(),
                put(guide.outcomes(), outcome, GuideOutcome::id),
                guide.facts(),
                guide.help());
    }

    static Guide with(Guide guide, FactQuestion fact) {
        return new Guide(
                guide.start(),
                guide.questions(),
                guide.outcomes(),
                put(guide.facts(), fact, FactQuestion::id),
                guide.help());
    }

    static Guide with(Guide guide, HelpBody body) {
        return new Guide(
                guide.start(),
                guide.questions(),
                guide.outcomes(),
                guide.facts(),
                put(guide.help(), body, HelpBody::id));
    }

    static Guide without(Guide guide, GuideNode node) {
        return new Guide(
                guide.start(),
                node.part() == Part.QUESTION ? drop(guide.questions(), node.id(), Question::id) : guide.questions(),
                node.part() == Part.OUTCOME ? drop(guide.outcomes(), node.id(), GuideOutcome::id) : guide.outcomes(),
                node.part() == Part.FACT ? drop(guide.facts(), node.id(), FactQuestion::id) : guide.facts(),
                node.part() == Part.HELP ? drop(guide.help(), node.id(), HelpBody::id) : guide.help());
    }

    /**
     * Puts two guides together.
     *
     * @param theirs what stands where nothing else is said
     * @param chosen what is to be as in {@code mine}: there, or gone; the part {@link Part#GUIDE} is the first question
     */
    static Guide merge(Guide theirs, Guide mine, Set<GuideNode> chosen) {
        return new Guide(
                chosen.stream().anyMatch(node -> node.part() == Part.GUIDE) ? mine.start() : theirs.start(),
                merge(Part.QUESTION, theirs.questions(), mine.questions(), Question::id, chosen),
                merge(Part.OUTCOME, theirs.outcomes(), mine.outcomes(), GuideOutcome::id, chosen),
                merge(Part.FACT, theirs.facts(), mine.facts(), FactQuestion::id, chosen),
                merge(Part.HELP, theirs.help(), mine.help(), HelpBody::id, chosen));
    }

    /** The questions with an answer that leads to a question or an outcome. */
    static List<Question> leadingTo(Guide guide, String id) {
        return guide.questions().stream()
                .filter(question -> question.answers().stream()
                        .anyMatch(answer -> answer.next().equals(id)))
                .toList();
    }

    /** The outcomes with a step that names a body. */
    static List<GuideOutcome> naming(Guide guide, String body) {
        return guide.outcomes().stream()
                .filter(outcome -> outcome.steps().stream().anyMatch(step -> body.equals(step.help())))
                .toList();
    }

    private static <T> List<T> put(List<T> all, T one, Function<T, String> id) {
        var list = new ArrayList<>(all);
        for (int i = 0; i < list.size(); i++) {
            if (id.apply(list.get(i)).equals(id.apply(one))) {
                list.set(i, one);
                return list;
            }
        }
        list.add(one);
        return list;
    }

    private static <T> List<T> drop(List<T> all, String wanted, Function<T, String> id) {
        return all.stream().filter(one -> !id.apply(one).equals(wanted)).toList();
    }

    private static <T> List<T> merge(
            Part part, List<T> theirs, List<T> mine, Function<T, String> id, Set<GuideNode> chosen) {
        Map<String, T> merged = new LinkedHashMap<>();
        theirs.forEach(one -> merged.put(id.apply(one), one));
        Map<String, T> own = new LinkedHashMap<>();
        mine.forEach(one -> own.put(id.apply(one), one));
        for (var node : chosen) {
            if (node.part() == part) {
                var wanted = own.get(node.id());
                if (wanted == null) {
                    merged.remove(node.id());
                } else {
                    merged.put(node.id(), wanted);
                }
            }
        }
        return List.copyOf(merged.values());
    }
}
