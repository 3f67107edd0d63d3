package org.entente.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole guide, or a part of it as one file ships it.
 *
 * @param start     the id of the first question; empty in a file that is only a part
 * @param questions in no order that matters
 * @param facts     how each fact is asked for
 * @param help      bodies that steps of the door {@link Door#HELP} name
 */
public record Guide(
        @Nullable String start,
        @Nullable List<Question> questions,
        @Nullable List<GuideOutcome> outcomes,
        @Nullable List<FactQuestion> facts,
        @Nullable List<HelpBody> help) {

    public Guide {
        start = start == null ? "" : start;
        questions = questions == null ? List.of() : List.copyOf(questions);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        facts = facts == null ? List.of() : List.copyOf(facts);
        help = help == null ? List.of() : List.copyOf(help);
    }

    @Override
    public String start() {
        return start == null ? "" : start;
    }

    @Override
    public List<Question> questions() {
        return questions == null ? List.of() : questions;
    }

    @Override
    public List<GuideOutcome> outcomes() {
        return outcomes == null ? List.of() : outcomes;
    }

    @Override
    public List<FactQuestion> facts() {
        return facts == null ? List.of() : facts;
    }

    @Override
    public List<HelpBody> help() {
        return help == null ? List.of() : help;
    }

    public Optional<Question> question(String id) {
        return questions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<GuideOutcome> outcome(String id) {
        return outcomes().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<FactQuestion> fact(FactKey key) {
        return facts().stream().filter(one -> one.id().equals(key.parameter())).findFirst();
    }

    public Optional<HelpBody> help(String id) {
        return help().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
