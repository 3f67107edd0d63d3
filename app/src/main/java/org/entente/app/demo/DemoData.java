package org.entente.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.access.Language;
import org.entente.casefile.Remedy;
import org.entente.companies.CompanyEntry;
import org.entente.companies.EnterpriseNumber;
import org.entente.companies.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The texts of the demo world, from {@code demo/*.yaml}. */
record DemoData(List<DemoCompany> companies, List<Person> people, List<Story> stories, Map<Language, Phrases> phrases) {

    /** A company and how it behaves. {@code kinds} is what it deals in, where that matters. */
    record DemoCompany(
            CompanyEntry entry, List<String> kinds, double replyRate, double medianReplyDays, double solvedRate) {}

    record Person(String name, Language language, String email, String postalCode, String town, String phone) {}

    /** A complaint as somebody tells it, in one of its variants. {@code {company}} stands for the company's name. */
    record Story(
            Language language,
            Sector sector,
            @Nullable String kind,
            String subject,
            String title,
            String text,
            List<Remedy> remedies,
            @Nullable Double amount,
            List<String> replies,
            @Nullable String consumerAnswer,
            String solved,
            String partly,
            String notSolved) {}

    record Phrases(
            List<String> noReply,
            List<String> withdrawn,
            List<String> escalation,
            Map<String, String> changes,
            Map<String, String> refusals,
            List<String> absence) {}

    Phrases phrasesIn(Language language) {
        var said = phrases.get(language);
        if (said == null) {
            throw new IllegalArgumentException("the demo's people say nothing in " + language);
        }
        return said;
    }

    static DemoData load() {
        var phrases = new java.util.EnumMap<Language, Phrases>(Language.class);
        map(read("phrases.yaml")).forEach((language, said) -> phrases.put(language(language), phrases(map(said))));
        var stories = new ArrayList<Story>();
        for (var language : Language.values()) {
            for (var story : list(read("complaints-" + language.code() + ".yaml"))) {
                stories.addAll(variants(language, map(story)));
            }
        }
        return new DemoData(
                list(read("companies.yaml")).stream()
                        .map(company -> company(map(company)))
                        .toList(),
                list(read("people.yaml")).stream()
                        .map(person -> person(map(person)))
                        .toList(),
                List.copyOf(stories),
                phrases);
    }

    private static DemoCompany company(Map<String, Object> yaml) {
        var profile = map(yaml.get("profile"));
        return new DemoCompany(
                new CompanyEntry(
                        text(yaml, "name"),
                        texts(yaml.get("aliases")),
                        EnterpriseNumber.parse(text(yaml, "enterpriseNumber")).orElseThrow(),
                        Sector.valueOf(text(yaml, "sector")),
                        language(text(yaml, "language")),
                        text(yaml, "email"),
                        text(yaml, "website")),
                texts(yaml.get("kinds")),
                number(profile, "replyRate"),
                number(profile, "medianReplyDays"),
                number(profile, "solvedRate"));
    }

    private static Person person(Map<String, Object> yaml) {
        return new Person(
                text(yaml, "name"),
                language(text(yaml, "language")),
                text(yaml, "email"),
                text(yaml, "postalCode"),
                text(yaml, "town"),
                text(yaml, "phone"));
    }

    private static List<Story> variants(Language language, Map<String, Object> yaml) {
        var first = story(language, yaml, text(yaml, "title"), text(yaml, "text"));
        var stories = new ArrayList<>(List.of(first));
        var rest = first.text().split("(?<=[.!?])\\s+", 2);
        for (var variant : list(yaml.getOrDefault("variants", List.of()))) {
            var opening = text(map(variant), "openingSentence");
            stories.add(story(
                    language, yaml, text(map(variant), "title"), rest.length > 1 ? opening + " " + rest[1] : opening));
        }
        return stories;
    }

    private static Story story(Language language, Map<String, Object> yaml, String title, String text) {
        var verdicts = map(yaml.get("verdicts"));
        var amount = yaml.get("amount");
        return new Story(
                language,
                Sector.valueOf(text(yaml, "sector")),
                (String) yaml.get("kind"),
                text(yaml, "subject"),
                title,
                text,
                texts(yaml.get("remedies")).stream().map(Remedy::valueOf).toList(),
                amount == null ? null : ((Number) amount).doubleValue(),
                texts(yaml.get("replies")),
                (String) yaml.get("consumerAnswer"),
                text(verdicts, "solved"),
                text(verdicts, "partly"),
                text(verdicts, "notSolved"));
    }

    private static Phrases phrases(Map<String, Object> yaml) {
        return new Phrases(
                texts(yaml.get("noReply")),
                texts(yaml.get("withdrawn")),
                texts(yaml.get("escalation")),
                textMap(yaml.get("changes")),
                textMap(yaml.get("refusals")),
                texts(yaml.get("absence")));
    }

    private static Object read(String name) {
        try (var stream = new ClassPathResource("demo/" + name).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow(() -> new IllegalArgumentException("no language " + code));
    }

    private static String text(Map<String, Object> yaml, String key) {
        var value = yaml.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the demo's data lack " + key + " in " + yaml);
        }
        return value.toString().strip();
    }

    private static double number(Map<String, Object> yaml, String key) {
        return Double.parseDouble(text(yaml, key));
    }

    private static List<String> texts(@Nullable Object yaml) {
        return yaml == null
                ? List.of()
                : list(yaml).stream().map(Object::toString).map(String::strip).toList();
    }

    private static Map<String, String> textMap(@Nullable Object yaml) {
        var texts = new java.util.LinkedHashMap<String, String>();
        map(yaml).forEach((key, value) -> texts.put(key, value.toString().strip()));
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object yaml) {
        return (List<Object>) yaml;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object yaml) {
        return yaml == null ? Map.of() : (Map<String, Object>) yaml;
    }
}
