package org.entente.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.guide.FactKey.Reading;
import org.entente.guide.GuidePlace.Answered;
import org.entente.guide.GuidePlace.AtFact;
import org.entente.guide.GuidePlace.AtOutcome;
import org.entente.guide.GuidePlace.AtQuestion;
import org.entente.guide.GuidePlace.Lost;
import org.entente.guide.GuidePlace.Trail;

/**
 * Goes through a guide. It works on any guide that can be read, also on a draft with errors, and never asks for what is known.
 */
public final class GuideWalk {

    /** Deeper than any guide should be: beyond that a path is not followed. */
    private static final int DEEPEST = 12;

    private final Guide guide;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, GuideOutcome> outcomes = new HashMap<>();

    public GuideWalk(Guide guide) {
        this.guide = guide;
        guide.questions().forEach(question -> questions.putIfAbsent(question.id(), question));
        guide.outcomes().forEach(outcome -> outcomes.putIfAbsent(outcome.id(), outcome));
    }

    /**
     * A way from the first question to an outcome.
     *
     * @param facts what is known with its choices
     */
    public record Path(List<String> choices, GuideOutcome outcome, Map<FactKey, String> facts) {}

    public Guide guide() {
        return guide;
    }

    /**
     * Where an address leads.
     *
     * @param choices ids of answers, from the first question on
     * @param told    by {@link FactKey#parameter}; other names are of no account
     * @param today   no fact may be later
     */
    public GuidePlace at(List<String> choices, Map<String, String> told, LocalDate today) {
        var facts = new Facts(told, today);
        var answered = new ArrayList<Answered>();
        var question = questions.get(guide.start());
        var way = new ArrayList<String>();
        GuideOutcome outcome = null;
        for (var choice : choices) {
            var answer = question == null ? null : question.answer(choice).orElse(null);
            if (question == null || answer == null || way.size() > DEEPEST) {
                return new Lost(trail(way, facts, answered, 0));
            }
            answered.add(new Answered(question.title(), answer.label(), null, choice, address(way, facts)));
            way.add(choice);
            facts.know(answer);
            outcome = outcomes.get(answer.next());
            question = questions.get(answer.next());
        }
        if (question != null) {
            return new AtQuestion(question, trail(way, facts, answered, length(question.id(), new HashSet<>())));
        }
        return outcome == null ? new Lost(trail(way, facts, answered, 0)) : atOutcome(outcome, way, facts, answered);
    }

    /** Every path from the first question to an outcome, in the guide's order. A loop is followed once. */
    public List<Path> paths() {
        var paths = new ArrayList<Path>();
        follow(guide.start(), new ArrayList<>(), new EnumMap<>(FactKey.class), new HashSet<>(), paths::add);
        return List.copyOf(paths);
    }

    private GuidePlace atOutcome(GuideOutcome outcome, List<String> way, Facts facts, List<Answered> answered) {
        var open = new ArrayList<FactKey>();
        for (var name : outcome.asks()) {
            var key = FactKey.of(name).orElse(null);
            if (key == null || !facts.isAsked(key)) {
                continue;
            }
            var value = facts.known().get(key);
            if (value == null) {
                open.add(key);
            } else if (!facts.isByChoice(key)) {
                answered.add(answered(key, value, address(way, facts)));
            }
        }
        if (open.isEmpty()) {
            var steps = outcome.steps().stream()
                    .filter(step -> step.appliesTo(facts.known()))
                    .toList();
            return new AtOutcome(outcome, steps, trail(way, facts, answered, 0));
        }
        var key = open.getFirst();
        var question =
                guide.fact(key).orElseGet(() -> new FactQuestion(key.parameter(), LocalText.empty(), null, List.of()));
        return new AtFact(
                key,
                question,
                outcome,
                facts.wrong().get(key),
                facts.typed(key),
                trail(way, facts, answered, open.size()));
    }

    private Answered answered(FactKey key, String value, GuideAddress address) {
        var question = guide.fact(key);
        return new Answered(
                question.map(FactQuestion::title).orElse(LocalText.empty()),
                question.flatMap(asked -> asked.answer(value))
                        .map(FactQuestion.Value::label)
                        .orElse(null),
                key,
                value,
                address.without(key));
    }

    private static GuideAddress address(List<String> way, Facts facts) {
        return new GuideAddress(way, facts.told());
    }

    private static Trail trail(List<String> way, Facts facts, List<Answered> answered, double remaining) {
        var number = answered.size() + 1;
        return new Trail(
                address(way, facts),
                Collections.unmodifiableMap(new EnumMap<>(facts.known())),
                List.copyOf(answered),
                number,
                (int) Math.max(number, answered.size() + Math.round(remaining)));
    }

    /** How many questions there are on average from here on, this one included. */
    private double length(String id, Set<String> above) {
        var outcome = outcomes.get(id);
        if (outcome != null) {
            return outcome.asks().size();
        }
        var question = questions.get(id);
        if (question == null || !above.add(id)) {
            return 0;
        }
        var length = 1
                + question.answers().stream()
                        .mapToDouble(answer -> length(answer.next(), above))
                        .average()
                        .orElse(0);
        above.remove(id);
        return length;
    }

    private void follow(
            String id, List<String> way, Map<FactKey, String> facts, Set<String> above, Consumer<Path> found) {
        var outcome = outcomes.get(id);
        if (outcome != null) {
            found.accept(new Path(List.copyOf(way), outcome, Map.copyOf(facts)));
            return;
        }
        var question = questions.get(id);
        if (question == null || way.size() > DEEPEST || !above.add(id)) {
            return;
        }
        for (var answer : question.answers()) {
            var more = new EnumMap<FactKey, String>(FactKey.class);
            more.putAll(facts);
            answer.facts().forEach((name, value) -> FactKey.of(name).ifPresent(key -> more.put(key, value)));
            way.add(answer.id());
            follow(answer.next(), way, more, above, found);
            way.removeLast();
        }
        above.remove(id);
    }

    /** What is known, from the choices and from what was told. */
    private static final class Facts {

        private final Map<FactKey, String> told = new EnumMap<>(FactKey.class);
        private final Map<FactKey, String> byChoice = new EnumMap<>(FactKey.class);
        private final Map<FactKey, FactKey.Problem> wrong = new EnumMap<>(FactKey.class);
        private final Map<String, String> typed;

        Facts(Map<String, String> typed, LocalDate today) {
            this.typed = typed;
            for (var key : FactKey.values()) {
                var text = typed.get(key.parameter());
                if (text != null && key.isAsked()) {
                    switch (key.read(text, today)) {
                        case Reading.Value(var value) -> told.put(key, value);
                        case Reading.Wrong(var problem) -> wrong.put(key, problem);
                    }
                }
            }
            if ("NO".equals(told.get(FactKey.CONTACTED))) {
                told.remove(FactKey.CONTACTED_ON);
            }
        }

        void know(Answer answer) {
            answer.facts().forEach((name, value) -> FactKey.of(name).ifPresent(key -> byChoice.put(key, value)));
        }

        Map<FactKey, String> told() {
            return told;
        }

        Map<FactKey, String> known() {
            var known = new EnumMap<FactKey, String>(FactKey.class);
            known.putAll(told);
            known.putAll(byChoice);
            return known;
        }

        Map<FactKey, FactKey.Problem> wrong() {
            return wrong;
        }

        String typed(FactKey key) {
            return typed.getOrDefault(key.parameter(), "");
        }

        boolean isByChoice(FactKey key) {
            return byChoice.containsKey(key);
        }

        /** Nobody is asked since when they wait for an answer to what they did not ask. */
        boolean isAsked(FactKey key) {
            return key.isAsked() && !(key == FactKey.CONTACTED_ON && "NO".equals(known().get(FactKey.CONTACTED)));
        }
    }
}
