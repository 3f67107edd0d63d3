package org.entente.guide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.casefile.Complaint;
import org.entente.casefile.Subjects;
import org.entente.companies.Sector;
import org.entente.guide.GuideFinding.Kind;
import org.entente.guide.GuideFinding.Part;
import org.entente.guide.GuideFinding.Place;
import org.entente.guide.GuideFinding.Severity;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a guide. */
public final class GuideCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_TEXT = 6000;
    private static final int MOST_COMBINATIONS = 20_000;

    private final Guide guide;
    private final GuideWalk walk;
    private final Set<String> pages;
    private final List<GuideFinding> findings = new ArrayList<>();

    private GuideCheck(Guide guide, Set<String> pages) {
        this.guide = guide;
        this.walk = new GuideWalk(guide);
        this.pages = pages;
    }

    /**
     * All findings, errors first, else in the order of the document.
     *
     * @param pages keys of the information pages that there are in all languages
     */
    public static List<GuideFinding> findings(Guide guide, Set<String> pages) {
        var check = new GuideCheck(guide, pages);
        check.ids();
        check.questions();
        check.outcomes();
        check.facts();
        check.help();
        check.ways();
        return check.findings.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(GuideFinding::severity))
                .toList();
    }

    private void ids() {
        var seen = new HashSet<String>();
        guide.questions().forEach(question -> id(question.id(), Part.QUESTION, seen));
        guide.outcomes().forEach(outcome -> id(outcome.id(), Part.OUTCOME, seen));
        var bodies = new HashSet<String>();
        guide.help().forEach(body -> id(body.id(), Part.HELP, bodies));
        var facts = new HashSet<String>();
        guide.facts().stream()
                .filter(fact -> !facts.add(fact.id()))
                .forEach(fact -> error(Kind.DUPLICATE_ID, new Place(Part.FACT, fact.id(), ""), fact.id()));
        if (guide.question(guide.start()).isEmpty()) {
            error(Kind.NO_START, new Place(Part.GUIDE, "", "start"), guide.start());
        }
    }

    private void id(String id, Part part, Set<String> seen) {
        var place = new Place(part, id, "");
        if (!isId(id)) {
            error(Kind.BAD_ID, place, id);
        }
        if (!seen.add(id)) {
            error(Kind.DUPLICATE_ID, place, id);
        }
    }

    private static boolean isId(String id) {
        return id.length() <= LONGEST_ID && ID.matcher(id).matches();
    }

    private void questions() {
        for (var question : guide.questions()) {
            text(question.title(), Part.QUESTION, question.id(), "title", LONGEST_TEXT);
            optional(question.help(), Part.QUESTION, question.id(), "help");
            if (question.answers().isEmpty()) {
                error(Kind.DEAD_END, new Place(Part.QUESTION, question.id(), ""));
            }
            var ids = new HashSet<String>();
            for (var answer : question.answers()) {
                answer(question, answer, ids);
            }
        }
    }

    private void answer(Question question, Answer answer, Set<String> ids) {
        var where = "answers." + answer.id();
        var place = new Place(Part.QUESTION, question.id(), where);
        if (!isId(answer.id())) {
            error(Kind.BAD_ID, place, answer.id());
        }
        if (!ids.add(answer.id())) {
            error(Kind.DUPLICATE_ID, place, answer.id());
        }
        text(answer.label(), Part.QUESTION, question.id(), where + ".label", LONGEST_TEXT);
        optional(answer.hint(), Part.QUESTION, question.id(), where + ".hint");
        if (guide.question(answer.next()).isEmpty()
                && guide.outcome(answer.next()).isEmpty()) {
            error(Kind.UNKNOWN_NEXT, place, answer.next());
        }
        answer.facts().forEach((name, value) -> value(name, value, place));
    }

    private void outcomes() {
        for (var outcome : guide.outcomes()) {
            var place = new Place(Part.OUTCOME, outcome.id(), "");
            text(outcome.title(), Part.OUTCOME, outcome.id(), "title", LONGEST_TEXT);
            text(outcome.rights(), Part.OUTCOME, outcome.id(), "rights", LONGEST_TEXT);
            outcome.pages().stream()
                    .filter(page -> !pages.contains(page))
                    .forEach(page -> error(Kind.UNKNOWN_PAGE, new Place(Part.OUTCOME, outcome.id(), "pages"), page));
            asks(outcome);
            for (int i = 0; i < outcome.steps().size(); i++) {
                step(outcome, outcome.steps().get(i), "steps." + (i + 1));
            }
            var letter = outcome.letter();
            if (letter != null) {
                text(letter.title(), Part.OUTCOME, outcome.id(), "letter.title", Complaint.MAX_TITLE);
                text(letter.text(), Part.OUTCOME, outcome.id(), "letter.text", Complaint.MAX_NARRATIVE);
            } else if (opens(outcome, Door.COMPLAINT)) {
                error(Kind.NO_LETTER, place);
            }
        }
    }

    private void asks(GuideOutcome outcome) {
        var place = new Place(Part.OUTCOME, outcome.id(), "asks");
        for (var name : outcome.asks()) {
            var key = FactKey.of(name).orElse(null);
            if (key == null) {
                error(Kind.UNKNOWN_FACT, place, name);
            } else if (!key.isAsked()) {
                error(Kind.NOT_ASKABLE, place, name);
            } else {
                var question = guide.fact(key);
                if (question.isEmpty()) {
                    error(Kind.NO_FACT_QUESTION, place, name, "");
                }
            }
        }
    }

    private void step(GuideOutcome outcome, Step step, String where) {
        var place = new Place(Part.OUTCOME, outcome.id(), where);
        text(step.text(), Part.OUTCOME, outcome.id(), where + ".text", LONGEST_TEXT);
        step.when().forEach((name, values) -> {
            values.forEach(value -> value(name, value, place));
            FactKey.of(name)
                    .filter(key -> !outcome.asks().contains(name) && !isToldByAnswers(key))
                    .ifPresent(key -> warn(Kind.NEVER_KNOWN, place, name));
        });
        if (step.door() == Door.HELP) {
            var body = step.help() == null ? "" : step.help();
            if (guide.help(body).isEmpty()) {
                error(Kind.UNKNOWN_HELP, place, body);
            }
        }
    }

    private boolean isToldByAnswers(FactKey key) {
        return guide.questions().stream()
                .flatMap(question -> question.answers().stream())
                .anyMatch(answer -> answer.facts().containsKey(key.parameter()));
    }

    private void value(String name, String value, Place place) {
        var key = FactKey.of(name).orElse(null);
        if (key == null) {
            error(Kind.UNKNOWN_FACT, place, name);
        } else if (key.kind() != FactKey.Kind.CODE || !key.codes().contains(value)) {
            error(Kind.UNKNOWN_VALUE, place, name, value);
        }
    }

    private void facts() {
        for (var fact : guide.facts()) {
            var place = new Place(Part.FACT, fact.id(), "");
            text(fact.title(), Part.FACT, fact.id(), "title", LONGEST_TEXT);
            optional(fact.help(), Part.FACT, fact.id(), "help");
            fact.answers()
                    .forEach(value -> text(
                            value.label(), Part.FACT, fact.id(), "answers." + value.id() + ".label", LONGEST_TEXT));
            var key = FactKey.of(fact.id()).orElse(null);
            if (key == null) {
                error(Kind.UNKNOWN_FACT, place, fact.id());
            } else {
                fact.answers().stream()
                        .filter(value -> !key.codes().contains(value.id()))
                        .forEach(value -> error(Kind.UNKNOWN_VALUE, place, fact.id(), value.id()));
                key.codes().stream()
                        .filter(value -> key.isAsked() && fact.answer(value).isEmpty())
                        .forEach(value -> error(Kind.NO_FACT_QUESTION, place, fact.id(), value));
            }
        }
    }

    private void help() {
        for (var body : guide.help()) {
            text(body.name(), Part.HELP, body.id(), "name", LONGEST_TEXT);
            text(body.text(), Part.HELP, body.id(), "text", LONGEST_TEXT);
            var url = body.url();
            if (url == null && body.phone() == null) {
                warn(Kind.HELP_WITHOUT_WAY, new Place(Part.HELP, body.id(), ""));
            }
            if (url != null && !SafeLinks.isHttps(url)) {
                error(Kind.BAD_LINK, new Place(Part.HELP, body.id(), "url"), url);
            }
        }
    }

    /** What only shows by going through it. */
    private void ways() {
        var loop = loop();
        if (loop != null) {
            error(Kind.LOOP, new Place(Part.QUESTION, loop.getFirst(), ""), String.join(" → ", loop));
        }
        var reached = reached();
        guide.questions().stream()
                .filter(question -> !reached.contains(question.id()))
                .forEach(question -> error(Kind.UNREACHABLE, new Place(Part.QUESTION, question.id(), "")));
        guide.outcomes().stream()
                .filter(outcome -> !reached.contains(outcome.id()))
                .forEach(outcome -> error(Kind.UNREACHABLE, new Place(Part.OUTCOME, outcome.id(), "")));
        if (loop == null) {
            walk.paths().forEach(this::path);
        }
    }

    private void path(GuideWalk.Path path) {
        var outcome = path.outcome();
        var place = new Place(Part.OUTCOME, outcome.id(), "");
        var way = String.join("/", path.choices());
        var sector = path.facts().get(FactKey.SECTOR);
        var subject = path.facts().get(FactKey.SUBJECT);
        if (sector != null
                && subject != null
                && FactKey.SECTOR.codes().contains(sector)
                && !Subjects.has(Sector.valueOf(sector), subject)) {
            error(Kind.FOREIGN_SUBJECT, place, subject, sector);
        }
        if (opens(outcome, Door.COMPLAINT) && (sector == null || subject == null)) {
            warn(Kind.NO_SECTOR, place, way);
        }
        if (opens(outcome, Door.MEDIATION) && !path.facts().containsKey(FactKey.MATTER)) {
            warn(Kind.NO_MATTER, place, way);
        }
        combinations(path).stream()
                .filter(known -> outcome.steps().stream().noneMatch(step -> step.appliesTo(known)))
                .findFirst()
                .ifPresent(known -> error(
                        Kind.NOTHING_TO_DO,
                        place,
                        known.entrySet().stream()
                                .map(fact -> fact.getKey().parameter() + "=" + fact.getValue())
                                .collect(Collectors.joining(", "))));
    }

    /**
     * What can be known at the end of a path, as far as it decides which steps are shown: each combination of values of the
     * asked facts that a condition names.
     */
    static List<Map<FactKey, String>> combinations(GuideWalk.Path path) {
        var keys = new LinkedHashSet<FactKey>();
        path.outcome()
                .steps()
                .forEach(step -> step.when()
                        .keySet()
                        .forEach(name -> FactKey.of(name)
                                .filter(key -> path.outcome().asks().contains(name))
                                .filter(key -> !path.facts().containsKey(key))
                                .ifPresent(keys::add)));
        var all = new ArrayList<Map<FactKey, String>>();
        var known = new EnumMap<FactKey, String>(FactKey.class);
        known.putAll(path.facts());
        all.add(known);
        for (var key : keys) {
            var more = new ArrayList<Map<FactKey, String>>();
            for (var one : all) {
                for (var value : key.codes()) {
                    var next = new EnumMap<>(one);
                    next.put(key, value);
                    more.add(next);
                }
            }
            if (more.size() > MOST_COMBINATIONS) {
                break;
            }
            all = more;
        }
        return all;
    }

    private Set<String> reached() {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayList<String>(List.of(guide.start()));
        while (!open.isEmpty()) {
            var id = open.removeLast();
            if (reached.add(id)) {
                guide.question(id).ifPresent(question -> question.answers().forEach(answer -> open.add(answer.next())));
            }
        }
        return reached;
    }

    private @Nullable List<String> loop() {
        var done = new HashSet<String>();
        for (var question : guide.questions()) {
            var found = loop(question.id(), new LinkedHashMap<>(), done);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable List<String> loop(String id, Map<String, Boolean> above, Set<String> done) {
        if (above.containsKey(id)) {
            var way = new ArrayList<>(above.keySet());
            var loop = new ArrayList<>(way.subList(way.indexOf(id), way.size()));
            loop.add(id);
            return loop;
        }
        var question = guide.question(id);
        if (question.isEmpty() || done.contains(id)) {
            return null;
        }
        above.put(id, true);
        for (var answer : question.get().answers()) {
            var found = loop(answer.next(), above, done);
            if (found != null) {
                return found;
            }
        }
        above.remove(id);
        done.add(id);
        return null;
    }

    private static boolean opens(GuideOutcome outcome, Door door) {
        return outcome.steps().stream().anyMatch(step -> step.door() == door);
    }

    private void text(LocalText text, Part part, String id, String field, int most) {
        var place = new Place(part, id, field);
        text.missing().forEach(language -> error(Kind.MISSING_TEXT, place, language.code()));
        for (var language : org.entente.access.Language.values()) {
            var length = text.in(language).length();
            if (length > most) {
                error(Kind.TOO_LONG, place, String.valueOf(length), String.valueOf(most));
            }
        }
    }

    private void optional(@Nullable LocalText text, Part part, String id, String field) {
        if (text != null) {
            text(text, part, id, field, LONGEST_TEXT);
        }
    }

    private void error(Kind kind, Place place, String... arguments) {
        findings.add(new GuideFinding(Severity.ERROR, kind, place, List.of(arguments)));
    }

    private void warn(Kind kind, Place place, String... arguments) {
        findings.add(new GuideFinding(Severity.WARNING, kind, place, List.of(arguments)));
    }
}
