package org.entente.ui.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.casefile.Subjects;
import org.entente.companies.Sector;
import org.entente.guide.FactKey;
import org.entente.guide.FactQuestion;
import org.entente.guide.Guide;
import org.entente.guide.GuideFinding;
import org.entente.guide.GuideFinding.Kind;
import org.entente.guide.GuideFinding.Place;
import org.entente.guide.LocalText;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** What stands in a guide, said in the manager's language. */
final class GuideWords {

    private static final String FIELD = "guide.ui.field.";

    private final Wording words;

    GuideWords(Wording words) {
        this.words = words;
    }

    Wording all() {
        return words;
    }

    String of(String prefix, Enum<?> constant) {
        return words.of(prefix, constant);
    }

    String say(String key, @Nullable Object... arguments) {
        return words.say(key, arguments);
    }

    String language(Language language) {
        return words.of("common.language", language);
    }

    /** A text in the manager's language, else in the first that has it; empty if none has. */
    String text(LocalText text) {
        var own = text.in(words.language());
        return !own.isBlank()
                ? own
                : Arrays.stream(Language.values())
                        .map(text::in)
                        .filter(other -> !other.isBlank())
                        .findFirst()
                        .orElse("");
    }

    /** How something is called; its id if it has no title. */
    String title(Guide guide, GuideNode node) {
        var text = switch (node.part()) {
            case QUESTION -> guide.question(node.id()).map(found -> text(found.title()));
            case OUTCOME -> guide.outcome(node.id()).map(found -> text(found.title()));
            case FACT -> FactKey.of(node.id()).map(this::fact);
            case HELP -> guide.help(node.id()).map(found -> text(found.name()));
            case GUIDE -> Optional.of(say("guide.ui.title"));
        };
        return text.filter(found -> !found.isBlank()).orElse(node.id());
    }

    /** What an answer leads to; its bare id if there is no such thing. */
    String next(Guide guide, String id) {
        return GuideNode.of(guide, id)
                .map(node -> say("guide.ui.next." + node.part(), title(guide, node), id))
                .orElse(id);
    }

    String fact(FactKey key) {
        return words.of("guide.ui.fact", key);
    }

    /** The name of a fact's value; a bare code if it has none. */
    String value(Guide guide, FactKey key, String code) {
        var known = switch (key) {
            case SECTOR -> word("common.sector." + code);
            case SUBJECT -> subject(code);
            case MATTER -> word("rules.value." + code);
            case REMEDY -> word("common.remedy." + code);
            default ->
                guide.fact(key)
                        .flatMap(fact -> fact.answer(code))
                        .map(FactQuestion.Value::label)
                        .map(this::text)
                        .filter(label -> !label.isBlank());
        };
        return known.orElse(code);
    }

    /** The sentence for something that the check found. */
    String finding(GuideFinding finding) {
        List<Object> arguments = finding.arguments().stream()
                .map(argument -> argument(finding, argument))
                .toList();
        return say("guide.ui.finding." + finding.kind(), arguments.toArray());
    }

    private Object argument(GuideFinding finding, String argument) {
        if (finding.kind() == Kind.MISSING_TEXT) {
            return Arrays.stream(Language.values())
                    .filter(language -> language.code().equals(argument))
                    .findFirst()
                    .map(this::language)
                    .orElse(argument);
        }
        return FactKey.of(argument).map(this::fact).orElse(argument);
    }

    /** Which field a finding is about; empty if it is about something as a whole. */
    String field(Place place) {
        return place.detail().isEmpty() ? "" : field(place.detail());
    }

    /** A field by its path: {@code answers.bill.label.fr} is “Answer bill: words (French)”. */
    String field(String path) {
        var parts = List.of(path.split("\\."));
        var language = Arrays.stream(Language.values())
                .filter(one -> parts.size() > 1 && one.code().equals(parts.getLast()))
                .findFirst();
        var name = fieldName(language.isPresent() ? parts.subList(0, parts.size() - 1) : parts);
        return language.map(one -> say(FIELD + "inLanguage", name, language(one)))
                .orElse(name);
    }

    private String fieldName(List<String> parts) {
        return switch (parts.getFirst()) {
            case "answers" ->
                parts.size() < 3
                        ? say(FIELD + "answers", part(parts, 1))
                        : say(FIELD + "answer", parts.get(1), say(FIELD + "answer." + parts.get(2)));
            case "steps" ->
                parts.size() < 3
                        ? say(FIELD + "steps", part(parts, 1))
                        : say(FIELD + "step", parts.get(1), say(FIELD + "step." + parts.get(2)));
            case "letter" -> say(FIELD + "letter." + (parts.size() < 2 ? "text" : parts.get(1)));
            default -> say(FIELD + parts.getFirst());
        };
    }

    private static String part(List<String> parts, int index) {
        return parts.size() > index ? parts.get(index) : "";
    }

    private Optional<String> subject(String code) {
        return Arrays.stream(Sector.values())
                .filter(sector -> Subjects.has(sector, code))
                .findFirst()
                .map(sector -> words.subject(sector, code));
    }

    private Optional<String> word(String key) {
        return words.knows(key) ? Optional.of(words.say(key)) : Optional.empty();
    }
}
