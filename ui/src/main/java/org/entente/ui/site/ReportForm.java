package org.entente.ui.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.companies.EmailAddress;
import org.entente.companies.Sector;
import org.entente.inspection.FileReport;
import org.entente.inspection.ReportQuestion;
import org.entente.inspection.Scenario;
import org.entente.inspection.Suspect;
import org.entente.inspection.TraderArea;
import org.entente.matters.Person;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed of a report, by the names of the fields: read from a page, checked, and made a report.
 *
 * @param typed texts as typed; fields left open are absent
 */
record ReportForm(Map<String, String> typed) {

    static final String SCENARIO = "scenario";
    static final String NAME = "name";
    static final String WEBSITE = "website";
    static final String PHONE = "phone";
    static final String SENDER = "sender";
    static final String SECTOR = "sector";
    static final String AREA = "area";
    static final String STORY = "story";
    static final String ANONYMOUS = "anonymous";
    static final String PERSON_NAME = "personName";
    static final String EMAIL = "email";
    static final String PERSON_PHONE = "personPhone";
    static final String CLOSING = "closing";
    static final String NAMED = "named";
    /** The guide's address from which somebody came, as parameters. */
    static final String GUIDE = "guide";
    /** How the person came to an agent, and the agent's account; no page asks for them. */
    static final String CHANNEL = "channel";

    static final String AGENT = "agent";
    /** The number of the question that it goes on from. */
    static final String FROM = "from";
    /** Names of fields that the guide has filled: they are not asked again. */
    static final String KNOWN = "known";

    static final int LONGEST_STORY = 10_000;
    private static final int LONGEST_LINE = 150;

    ReportForm {
        typed = Map.copyOf(typed);
    }

    /** Something that has to be changed before it goes on: the field and the key of a sentence. */
    record Problem(String field, String key) {}

    static String question(ReportQuestion question) {
        return "q." + question.name();
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isKnown(String field) {
        return Set.of(get(KNOWN).split(" ", -1)).contains(field);
    }

    public Optional<Scenario> scenario() {
        return Arrays.stream(Scenario.values())
                .filter(scenario -> scenario.name().equals(get(SCENARIO)))
                .findFirst();
    }

    public boolean isAnonymous() {
        return "YES".equals(get(ANONYMOUS));
    }

    /** Whether an agent fills it in for somebody. */
    public boolean isTakenDown() {
        return typed.containsKey(AGENT);
    }

    /** The same with what a page sent; its fields that were left open are forgotten. */
    ReportForm with(ReportStep step, Map<String, String> sent) {
        var all = new HashMap<>(typed);
        for (var field : fields(step)) {
            if (isKnown(field) && !sent.containsKey(field)) {
                continue;
            }
            var text = sent.getOrDefault(field, "").strip();
            if (text.isEmpty()) {
                all.remove(field);
            } else {
                all.put(field, text.length() > LONGEST_STORY ? text.substring(0, LONGEST_STORY) : text);
            }
        }
        if (step == ReportStep.WHAT) {
            scenario()
                    .ifPresent(before -> before.questions().stream()
                            .filter(question -> !scenarioIn(all).contains(question))
                            .forEach(question -> all.remove(question(question))));
        }
        return new ReportForm(all);
    }

    private static List<ReportQuestion> scenarioIn(Map<String, String> all) {
        return new ReportForm(all).scenario().map(Scenario::questions).orElse(List.of());
    }

    List<Problem> problems(ReportStep step) {
        return switch (step) {
            case WHAT ->
                scenario().isPresent() ? List.of() : List.of(new Problem(SCENARIO, "inspection.problem.scenario"));
            case QUESTIONS -> questionProblems();
            case WHO -> whoProblems();
            case STORY -> get(STORY).isEmpty() ? List.of(new Problem(STORY, "inspection.problem.story")) : List.of();
            case FILES -> List.of();
            case YOU -> youProblems();
            case CHECK -> List.of();
        };
    }

    /** The first page on which something is missing. */
    Optional<ReportStep> firstProblem() {
        return Arrays.stream(ReportStep.values())
                .filter(step -> !problems(step).isEmpty())
                .findFirst();
    }

    FileReport report(UUID draft, Language language, CompanyDirectory directory) {
        var answers = new EnumMap<ReportQuestion, String>(ReportQuestion.class);
        var scenario = scenario().orElseThrow();
        scenario.questions().forEach(question -> {
            var answer = get(question(question));
            if (question.takes(answer)) {
                answers.put(question, answer);
            }
        });
        return new FileReport(
                draft,
                scenario,
                answers,
                suspect(directory),
                get(STORY),
                language,
                isTakenDown() ? Channel.valueOf(get(CHANNEL)) : Channel.WEB,
                isAnonymous()
                        ? Person.ANONYMOUS
                        : new Person(orNull(PERSON_NAME), orNull(EMAIL), orNull(PERSON_PHONE), null, null),
                !isAnonymous() && typed.containsKey(CLOSING),
                !isAnonymous() && typed.containsKey(NAMED),
                orNull(AGENT),
                CaseNumber.findIn(get(FROM)).orElse(null));
    }

    private Suspect suspect(CompanyDirectory directory) {
        var name = orNull(NAME);
        var listed = name == null
                ? Optional.<CompanySummary>empty()
                : directory.verified().stream()
                        .filter(company -> company.name().equalsIgnoreCase(name)
                                || company.aliases().stream().anyMatch(name::equalsIgnoreCase))
                        .findFirst();
        return new Suspect(
                name,
                listed.map(CompanySummary::number).orElse(null),
                orNull(WEBSITE),
                orNull(PHONE),
                orNull(SENDER),
                constant(Sector.values(), get(SECTOR)),
                constant(TraderArea.values(), get(AREA)));
    }

    private List<String> fields(ReportStep step) {
        return switch (step) {
            case WHAT -> List.of(SCENARIO);
            case QUESTIONS ->
                scenario().stream()
                        .flatMap(scenario -> scenario.questions().stream())
                        .map(ReportForm::question)
                        .toList();
            case WHO -> List.of(NAME, WEBSITE, PHONE, SENDER, SECTOR, AREA);
            case STORY -> List.of(STORY);
            case FILES, CHECK -> List.of();
            case YOU -> List.of(ANONYMOUS, PERSON_NAME, EMAIL, PERSON_PHONE, CLOSING, NAMED);
        };
    }

    private List<Problem> questionProblems() {
        return scenario().stream()
                .flatMap(scenario -> scenario.questions().stream())
                .filter(question -> typed.containsKey(question(question)) && !question.takes(get(question(question))))
                .map(question -> new Problem(question(question), "inspection.problem." + question.kind()))
                .toList();
    }

    private List<Problem> whoProblems() {
        var problems = new ArrayList<Problem>();
        for (var field : List.of(NAME, WEBSITE, PHONE, SENDER)) {
            var longest = switch (field) {
                case PHONE -> 40;
                case WEBSITE -> 300;
                default -> LONGEST_LINE;
            };
            if (!isLine(get(field), longest)) {
                problems.add(new Problem(field, "inspection.problem.long"));
            }
        }
        return problems;
    }

    private List<Problem> youProblems() {
        var problems = new ArrayList<Problem>();
        if (get(ANONYMOUS).isEmpty()) {
            problems.add(new Problem(ANONYMOUS, "inspection.problem.anonymous"));
        } else if (!isAnonymous()) {
            if (get(PERSON_NAME).isEmpty() || !isLine(get(PERSON_NAME), LONGEST_LINE)) {
                problems.add(new Problem(PERSON_NAME, "inspection.problem.personName"));
            }
            if (!(isTakenDown() && get(EMAIL).isEmpty()) && !isAddress(get(EMAIL))) {
                problems.add(new Problem(EMAIL, "inspection.problem.email"));
            }
            if (!isLine(get(PERSON_PHONE), 40)) {
                problems.add(new Problem(PERSON_PHONE, "inspection.problem.long"));
            }
        }
        return problems;
    }

    private static boolean isLine(String text, int longest) {
        return text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isAddress(String text) {
        try {
            EmailAddress.parse(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private @Nullable String orNull(String field) {
        return typed.get(field);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
