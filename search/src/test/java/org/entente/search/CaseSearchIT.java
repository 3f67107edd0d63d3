package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanySummary;
import org.entente.search.Archive.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IndexTest
class CaseSearchIT {

    private static final Viewer MODERATOR = Viewer.staff("moderator", Set.of(Role.MODERATOR));

    @Autowired
    private CaseSearch search;

    @Autowired
    private Archive archive;

    private CompanySummary telecom;

    @BeforeEach
    void startEmpty() {
        archive.empty();
        telecom = archive.company("Belvox");
    }

    private CaseNumber filed(String title, String text) {
        return archive.file(Filing.about(telecom, Language.FR, title, text).kept(Publicity.PRIVATE));
    }

    private List<CaseNumber> numbers(String text) {
        return numbers(text, MODERATOR);
    }

    private List<CaseNumber> numbers(String text, Viewer viewer) {
        return search.find(CaseQuery.of(text), viewer).hits().stream()
                .map(CaseHit::number)
                .toList();
    }

    @Test
    void findsPrivateCasesByAnythingInThem() {
        var wanted = archive.file(Filing.about(telecom, Language.NL, "Dubbele factuur", "Twee keer betaald.")
                .kept(Publicity.PRIVATE)
                .by("Zénobie Quatacker", "zenobie.q@consumer.example", "KL-2044/99 X"));
        archive.file(Filing.about(telecom, Language.FR, "Colis perdu", "Rien reçu.")
                .kept(Publicity.PRIVATE)
                .by("Jan Peeters", "jan@consumer.example", "555"));
        archive.awaitIndexed();

        for (var text : List.of(
                "facturen",
                "betaald",
                "quatacker",
                "zenobie",
                "zenobie.q@consumer.example",
                "zenobie.q",
                "KL-2044/99 X",
                "kl204499x",
                "2044",
                wanted.toString())) {
            assertThat(numbers(text)).as(text).containsExactly(wanted);
        }
        assertThat(numbers("belvox")).hasSize(2);
    }

    @Test
    void findsAMessageThatWasAddedLater() {
        var wanted = filed("Facture", "Double.");
        filed("Colis", "Perdu.");
        archive.awaitIndexed();
        assertThat(numbers("dédommagement")).isEmpty();

        archive.write(wanted, Author.COMPANY, "Nous offrons un dédommagement de vingt euros.");
        archive.awaitIndexed();

        assertThat(numbers("dédommagements")).containsExactly(wanted);
        assertThat(numbers("facture dédommagement")).containsExactly(wanted);
        assertThat(PublishedSearchIT.marked(search.find(CaseQuery.of("dédommagement"), MODERATOR)
                        .hits()
                        .getFirst()
                        .snippet()))
                .containsExactly("dédommagement");
    }

    @Test
    void ordersHitsByTitleThenTextThenMessages() {
        var inMessage = filed("Un", "Deux.");
        archive.write(inMessage, Author.CONSUMER, "Ma facture.");
        var inText = filed("Trois", "La facture.");
        var inTitle = filed("Facture", "Quatre.");
        archive.awaitIndexed();

        assertThat(numbers("facture")).containsExactly(inTitle, inText, inMessage);
        assertThat(numbers("")).containsExactly(inTitle, inText, inMessage);
    }

    @Test
    void followsTheStatus() {
        var number = filed("Facture", "Double.");
        archive.change(number, found -> found.awaitModeration(found.filedAt()));
        archive.awaitIndexed();

        var result = search.find(CaseQuery.of(""), MODERATOR);

        assertThat(result.hits().getFirst().status()).isEqualTo(CaseStatus.IN_MODERATION);
        assertThat(counts(result, Facet.STATUS)).isEqualTo(Map.of("IN_MODERATION", 1L));
    }

    @Test
    void leavesOutWhatTheViewerMayNotRead() {
        var own = filed("Facture", "Double.");
        var other = filed("Facture", "Triple.");
        archive.awaitIndexed();

        assertThat(numbers("facture", Viewer.anyone())).isEmpty();
        assertThat(numbers("facture", Viewer.consumerOf(own.toString()))).containsExactly(own);
        assertThat(numbers("facture", Viewer.system())).containsExactlyInAnyOrder(own, other);
        var result = search.find(CaseQuery.of("facture"), Viewer.anyone());
        assertThat(result.total()).isZero();
        assertThat(result.facets().values()).allMatch(List::isEmpty);
    }

    @Test
    void narrowsByFacetsAndDays() {
        archive.file(Filing.about(telecom, Language.FR, "Facture", "Un.").on(LocalDate.of(2026, 1, 10)));
        var wanted = archive.file(Filing.about(telecom, Language.NL, "Factuur", "Twee.")
                .on(LocalDate.of(2026, 1, 11))
                .kept(Publicity.PRIVATE));
        archive.file(Filing.about(telecom, Language.NL, "Factuur", "Drie.")
                .on(LocalDate.of(2026, 1, 12))
                .kept(Publicity.PRIVATE));
        archive.awaitIndexed();

        var result = search.find(
                new CaseQuery(
                        "",
                        Set.of(CaseStatus.AWAITING_CONFIRMATION),
                        Set.of(),
                        Set.of(),
                        Set.of(Publicity.PRIVATE),
                        LocalDate.of(2026, 1, 10),
                        LocalDate.of(2026, 1, 11),
                        Sort.NEWEST,
                        0,
                        25),
                MODERATOR);

        assertThat(result.hits()).extracting(CaseHit::number).containsExactly(wanted);
        assertThat(counts(result, Facet.PUBLICITY)).isEqualTo(Map.of("PUBLIC", 1L, "PRIVATE", 1L));
        assertThat(counts(result, Facet.LANGUAGE)).isEqualTo(Map.of("NL", 1L));
    }

    @Test
    void answersHostileInputsWithinASecond() {
        for (int i = 0; i < 20; i++) {
            filed("Facture " + i, "Le texte parle d'une facture. ".repeat(20));
        }
        archive.awaitIndexed();
        numbers("");

        HostileInputs.areAnsweredWithinASecond(this::numbers);
    }

    private static Map<String, Long> counts(CaseResult result, Facet facet) {
        return result.facets().get(facet).stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }
}
