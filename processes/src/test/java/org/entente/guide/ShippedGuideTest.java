package org.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.guide.GuidePlace.AtFact;
import org.entente.guide.GuidePlace.AtOutcome;
import org.junit.jupiter.api.Test;

/** Walks every path of the guide that ships, with every combination of facts that changes what is shown. */
class ShippedGuideTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Guide GUIDE = ShippedGuide.read();
    private static final GuideWalk WALK = new GuideWalk(GUIDE);

    /** Some bodies are many, such as the local ones, and have no site that is right for everybody. */
    @Test
    void hasNothingToFind() {
        assertThat(GuideCheck.findings(GUIDE, pages()))
                .filteredOn(finding -> finding.kind() != GuideFinding.Kind.HELP_WITHOUT_WAY)
                .isEmpty();
    }

    @Test
    void hasAtLeastTenThemesAndSixtyOutcomes() {
        assertThat(GUIDE.question(GUIDE.start()).orElseThrow().answers()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(GUIDE.outcomes()).hasSizeGreaterThanOrEqualTo(60);
    }

    /** Facts are told as the guide asks for them, until there is an outcome; the next to be told comes from the guide. */
    @Test
    void leadsFromEveryAnswerToSomethingThatCanBeDone() {
        var reached = new HashSet<String>();
        long ends = 0;
        for (var path : WALK.paths()) {
            for (var known : GuideCheck.combinations(path)) {
                var told = new HashMap<String, String>();
                known.forEach((key, value) -> told.put(key.parameter(), value));
                var place = WALK.at(path.choices(), told, TODAY);
                var asked = new ArrayList<FactKey>();
                while (place instanceof AtFact fact) {
                    assertThat(asked).as("%s is asked once", fact.key()).doesNotContain(fact.key());
                    asked.add(fact.key());
                    told.put(fact.key().parameter(), value(fact.key()));
                    place = WALK.at(path.choices(), told, TODAY);
                }
                assertThat(place)
                        .as("%s with %s", path.choices(), told)
                        .isInstanceOfSatisfying(AtOutcome.class, end -> {
                            assertThat(end.outcome().id())
                                    .isEqualTo(path.outcome().id());
                            assertThat(end.steps())
                                    .as("%s with %s", path.choices(), told)
                                    .isNotEmpty();
                        });
                reached.add(path.outcome().id());
                ends++;
            }
        }
        assertThat(ends).isGreaterThan(WALK.paths().size());
        assertThat(reached)
                .isEqualTo(GUIDE.outcomes().stream().map(GuideOutcome::id).collect(Collectors.toSet()));
    }

    @Test
    void canBeReadInAllLanguages() {
        for (var outcome : GUIDE.outcomes()) {
            for (var language : Language.values()) {
                assertThat(MarkdownText.html(outcome.rights().in(language), 3))
                        .as("%s in %s", outcome.id(), language)
                        .startsWith("<")
                        .doesNotContain("&lt;");
                assertThat(MarkdownText.page(outcome.rights().in(language)).badLinks())
                        .as("%s in %s", outcome.id(), language)
                        .isEmpty();
            }
        }
    }

    @Test
    void hasAnInformationPageForEachTheme() {
        assertThat(pages())
                .containsAll(GUIDE.question(GUIDE.start()).orElseThrow().answers().stream()
                        .map(Answer::next)
                        .toList());
        assertThat(ShippedPages.read())
                .allSatisfy(page -> assertThat(InfoPages.problems(page.markdown()))
                        .as(page.key() + "." + page.language())
                        .isEmpty());
    }

    private static boolean opens(Step step) {
        return step.door() != Door.HELP
                || GUIDE.help(String.valueOf(step.help()))
                        .filter(body -> body.url() != null || body.phone() != null)
                        .isPresent();
    }

    private static String value(FactKey key) {
        return switch (key.kind()) {
            case CODE -> key.codes().getFirst();
            case DATE -> "2026-01-05";
            case AMOUNT -> "100";
            case POSTAL_CODE -> "1000";
        };
    }

    private static Set<String> pages() {
        return ShippedPages.read().stream()
                .collect(Collectors.groupingBy(ShippedPages.ShippedPage::key, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(page -> page.getValue() == Language.values().length)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
