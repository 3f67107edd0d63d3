package org.entente.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.entente.casefile.Author;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.search.Archive.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IndexTest
class PublishedSearchIT {

    private static final PublishedQuery EVERYTHING = PublishedQuery.of("");

    @Autowired
    private PublishedSearch search;

    @Autowired
    private Archive archive;

    private CompanySummary telecom;

    @BeforeEach
    void startEmpty() {
        archive.empty();
        telecom = archive.company("Belvox");
    }

    private CaseNumber published(Language language, String title, String text) {
        return archive.file(Filing.about(telecom, language, title, text));
    }

    private List<CaseNumber> numbers(String text) {
        return numbers(search.find(PublishedQuery.of(text)));
    }

    private static List<CaseNumber> numbers(PublishedResult result) {
        return result.hits().stream().map(PublishedHit::number).toList();
    }

    @Test
    void ordersFrenchHitsByTitleThenTextThenConversation() {
        var inConversation = published(Language.FR, "Colis perdu", "Rien reçu depuis trois semaines.");
        archive.write(inConversation, Author.COMPANY, "Nous vous rembourserons la facture.");
        var inText = published(Language.FR, "Colis abîmé", "On me réclame une facture deux fois.");
        var inTitle = published(Language.FR, "Factures doubles", "Chaque mois la même chose.");
        published(Language.FR, "Ligne coupée", "Pas d'internet.");
        archive.awaitIndexed();

        assertThat(numbers("facture")).containsExactly(inTitle, inText, inConversation);
        assertThat(numbers("l’facture")).containsExactly(inTitle, inText, inConversation);
    }

    @Test
    void ordersDutchHitsByTitleThenTextThenConversation() {
        var inConversation = published(Language.NL, "Pakje kwijt", "Niets ontvangen sinds drie weken.");
        archive.write(inConversation, Author.COMPANY, "Wij storten de factuur terug.");
        var inText = published(Language.NL, "Pakje beschadigd", "Men vraagt twee keer dezelfde factuur.");
        var inTitle = published(Language.NL, "Dubbele facturen", "Elke maand hetzelfde.");
        archive.awaitIndexed();

        assertThat(numbers("facturen")).containsExactly(inTitle, inText, inConversation);
        assertThat(numbers("factuur")).containsExactly(inTitle, inText, inConversation);
        assertThat(numbers("pakjes")).containsExactlyInAnyOrder(inText, inConversation);
    }

    @Test
    void ordersGermanHitsByTitleThenTextThenConversation() {
        var inConversation = published(Language.DE, "Paket verloren", "Seit drei Wochen nichts erhalten.");
        archive.write(inConversation, Author.COMPANY, "Wir erstatten die Rechnung.");
        var inText = published(Language.DE, "Paket beschädigt", "Man verlangt zweimal dieselbe Rechnung.");
        var inTitle = published(Language.DE, "Doppelte Rechnungen", "Jeden Monat dasselbe.");
        archive.awaitIndexed();

        assertThat(numbers("Rechnung")).containsExactly(inTitle, inText, inConversation);
        assertThat(numbers("beschaedigt")).containsExactly(inText);
        assertThat(numbers("beschadigt")).containsExactly(inText);
    }

    @Test
    void ordersEnglishHitsByTitleThenTextThenConversation() {
        var inConversation = published(Language.EN, "Parcel lost", "Nothing received for three weeks.");
        archive.write(inConversation, Author.COMPANY, "We will refund the invoice.");
        var inText = published(Language.EN, "Parcel damaged", "They ask for one invoice twice.");
        var inTitle = published(Language.EN, "Double invoices", "Every month the same.");
        archive.awaitIndexed();

        assertThat(numbers("invoice")).containsExactly(inTitle, inText, inConversation);
        assertThat(numbers("invoices")).containsExactly(inTitle, inText, inConversation);
    }

    @Test
    void findsAWordInAnyLanguageAndWithoutAccents() {
        var french = published(Language.FR, "Réclamée à tort", "Une somme réclamée.");
        var dutch = published(Language.NL, "Réclame misleidend", "De reclame klopte niet.");
        archive.awaitIndexed();

        assertThat(numbers("reclamee")).containsExactly(french);
        assertThat(numbers("réclame")).contains(dutch);
    }

    @Test
    void wantsAllWordsAndNoExcludedOne() {
        var both = published(Language.FR, "Facture et coupure", "Les deux à la fois.");
        var one = published(Language.FR, "Facture seule", "Rien d'autre.");
        archive.awaitIndexed();

        assertThat(numbers("la facture de la coupure")).containsExactly(both);
        assertThat(numbers("facture -coupure")).containsExactly(one);
        assertThat(numbers("\"facture seule\"")).containsExactly(one);
        assertThat(numbers("-coupure")).containsExactly(one);
        assertThat(numbers("“et coupure”")).containsExactly(both);
    }

    @Test
    void findsByCompanyNameAndByNumber() {
        published(Language.FR, "Facture", "Trop élevée.");
        var other = archive.file(Filing.about(
                archive.company("Été & Fils", Sector.OTHER, null), Language.FR, "Facture", "Trop élevée."));
        archive.awaitIndexed();

        assertThat(numbers("ete fils")).containsExactly(other);
        assertThat(numbers(other.toString())).containsExactly(other);
    }

    @Test
    void fallsBackToSimilarWords() {
        var typo = published(Language.FR, "Remboursement refusé", "On refuse de rembourser.");
        archive.awaitIndexed();

        var exact = search.find(PublishedQuery.of("remboursement"));
        assertThat(exact.similar()).isFalse();
        var similar = search.find(PublishedQuery.of("rembousrement"));
        assertThat(numbers(similar)).containsExactly(typo);
        assertThat(similar.similar()).isTrue();
        assertThat(search.find(PublishedQuery.of("xylophone")).similar()).isFalse();
    }

    @Test
    void marksWordsInTitleAndSnippetWithoutMarkup() {
        published(
                Language.FR,
                "<b>Factures</b> doubles & \ue000faux\ue001",
                "Bonjour. ".repeat(50) + "La facture de <script>mars</script> est double. " + "Au revoir. ".repeat(50));
        archive.awaitIndexed();

        var hit = search.find(PublishedQuery.of("facture")).hits().getFirst();

        assertThat(plain(hit.title())).isEqualTo("<b>Factures</b> doubles & faux");
        assertThat(marked(hit.title())).containsExactly("Factures");
        assertThat(plain(hit.snippet()))
                .contains("La facture de <script>mars</script>")
                .hasSizeLessThan(600);
        assertThat(marked(hit.snippet())).containsOnly("facture");
    }

    @Test
    void showsTheBeginningWhenNoWordFitsTheText() {
        published(Language.FR, "Facture double", "Tout a commencé en mars. " + "Puis rien. ".repeat(100));
        archive.awaitIndexed();

        for (var text : List.of("facture", "belvox", "")) {
            var hit = search.find(PublishedQuery.of(text)).hits().getFirst();
            assertThat(plain(hit.snippet()))
                    .startsWith("Tout a commencé en mars.")
                    .hasSizeLessThan(400);
            assertThat(marked(hit.snippet())).isEmpty();
        }
    }

    @Test
    void knowsNothingOfWhatIsHidden() {
        published(
                Language.FR,
                "Appel au 0470 12 34 56",
                "Écrivez à zenobie@consumer.example ou appelez Zénobie Quatacker au 0470 12 34 56.");
        archive.awaitIndexed();

        for (var hidden : List.of("0470", "123456", "zenobie", "quatacker", "PHONE", "EMAIL", "NAME", "consumer")) {
            assertThat(numbers(hidden)).as(hidden).isEmpty();
        }
        assertThat(plain(search.find(EVERYTHING).hits().getFirst().title())).isEqualTo("Appel au …");
    }

    @Test
    void countsEachFacetWithoutItsOwnSelection() {
        var shop = archive.company("Kadoshop", Sector.ONLINE_SHOPS, null);
        archive.file(Filing.about(telecom, Language.FR, "Facture un", "Double.").asking(Remedy.REFUND));
        archive.file(
                Filing.about(telecom, Language.NL, "Factuur twee", "Dubbel.").asking(Remedy.REFUND, Remedy.APOLOGY));
        archive.file(Filing.about(shop, Language.FR, "Facture trois", "Double.").asking(Remedy.DELIVERY));
        var closed = archive.file(
                Filing.about(shop, Language.EN, "Invoice four", "Double.").asking(Remedy.DELIVERY));
        archive.change(closed, found -> found.close(Outcome.SOLVED, Instant.parse("2026-03-20T10:00:00Z")));
        archive.awaitIndexed();

        var all = search.find(EVERYTHING);
        assertThat(counts(all, Facet.SECTOR)).isEqualTo(Map.of("TELECOM", 2L, "ONLINE_SHOPS", 2L));
        assertThat(counts(all, Facet.LANGUAGE)).isEqualTo(Map.of("FR", 2L, "NL", 1L, "EN", 1L));
        assertThat(counts(all, Facet.STATE)).isEqualTo(Map.of("OPEN", 3L, "SOLVED", 1L));
        assertThat(counts(all, Facet.REMEDY)).isEqualTo(Map.of("REFUND", 2L, "APOLOGY", 1L, "DELIVERY", 2L));
        assertThat(all.facets().get(Facet.COMPANY))
                .extracting(FacetCount::value, FacetCount::label, FacetCount::count, FacetCount::selected)
                .containsExactly(
                        tuple("" + telecom.number(), "Belvox", 2L, false),
                        tuple("" + shop.number(), "Kadoshop", 2L, false));

        var narrowed = search.find(new PublishedQuery(
                "",
                Set.of(Sector.TELECOM),
                Set.of(),
                Set.of(),
                Set.of(Language.FR, Language.DE),
                Set.of(),
                null,
                null,
                Sort.BEST,
                0,
                20));
        assertThat(narrowed.total()).isEqualTo(1);
        assertThat(counts(narrowed, Facet.SECTOR)).isEqualTo(Map.of("TELECOM", 1L, "ONLINE_SHOPS", 1L));
        assertThat(counts(narrowed, Facet.LANGUAGE)).isEqualTo(Map.of("FR", 1L, "NL", 1L, "DE", 0L));
        assertThat(counts(narrowed, Facet.REMEDY)).isEqualTo(Map.of("REFUND", 1L));
        assertThat(counts(narrowed, Facet.COMPANY)).isEqualTo(Map.of("" + telecom.number(), 1L));
        assertThat(narrowed.facets().get(Facet.LANGUAGE))
                .filteredOn(FacetCount::selected)
                .extracting(FacetCount::value)
                .containsExactlyInAnyOrder("FR", "DE");
    }

    @Test
    void narrowsByCompanyNumberAndKnowsNoneOfAnUnknownOne() {
        var other = archive.company("Kadoshop");
        var wanted = archive.file(Filing.about(other, Language.FR, "Facture", "Double."));
        published(Language.FR, "Facture", "Double.");
        archive.awaitIndexed();

        assertThat(numbers(search.find(ofCompany(other.number())))).containsExactly(wanted);
        assertThat(search.find(ofCompany(987_654)).total()).isZero();
    }

    private static PublishedQuery ofCompany(int number) {
        return new PublishedQuery(
                "", Set.of(), Set.of(number), Set.of(), Set.of(), Set.of(), null, null, Sort.NEWEST, 0, 20);
    }

    @Test
    void narrowsByDaysInclusiveAndShowsTheNewestFirst() {
        var first = archive.file(
                Filing.about(telecom, Language.FR, "Facture facture", "Un.").on(LocalDate.of(2026, 1, 10)));
        var second = archive.file(
                Filing.about(telecom, Language.FR, "Facture", "Deux.").on(LocalDate.of(2026, 1, 11)));
        var third = archive.file(
                Filing.about(telecom, Language.FR, "Autre", "Facture.").on(LocalDate.of(2026, 1, 12)));
        archive.awaitIndexed();

        assertThat(numbers("")).containsExactly(third, second, first);
        assertThat(numbers(search.find(within(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 11)))))
                .containsExactly(second, first);
        assertThat(numbers(search.find(within(LocalDate.of(2026, 1, 12), null))))
                .containsExactly(third);
        assertThat(numbers("facture").getLast()).isEqualTo(third);
    }

    private static PublishedQuery within(LocalDate from, LocalDate to) {
        return new PublishedQuery(
                "facture", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), from, to, Sort.NEWEST, 0, 20);
    }

    @Test
    void givesPagesAndStopsBeforeTheDepths() {
        var filed = Stream.iterate(1, i -> i <= 5, i -> i + 1)
                .map(i -> published(Language.FR, "Facture " + i, "Double."))
                .toList();
        archive.awaitIndexed();

        var last = search.find(page(2, 2));
        assertThat(numbers(last)).containsExactly(filed.getFirst());
        assertThat(last.total()).isEqualTo(5);
        assertThat(last.pages()).isEqualTo(3);
        assertThat(search.find(page(Integer.MAX_VALUE, 7)).hits()).isEmpty();
        assertThat(search.find(page(-3, 0)).hits()).hasSize(1);
    }

    private static PublishedQuery page(int page, int size) {
        return new PublishedQuery(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, Sort.BEST, page, size);
    }

    @Test
    void followsPublicationAndPrivacyWithinTwoSeconds() {
        var number = published(Language.FR, "Facture", "Double.");
        await().atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> numbers("facture").contains(number));

        archive.makePrivate(number);
        await().atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> search.find(PublishedQuery.of("facture")).total() == 0);
    }

    @Test
    void doesNotShowAWithdrawnPublicationEvenBeforeTheIndexFollows() {
        var number = published(Language.FR, "Facture", "Double.");
        archive.awaitIndexed();

        archive.makePrivate(number);

        assertThat(numbers("facture")).isEmpty();
    }

    @Test
    void neverFindsAPrivateCase() {
        archive.file(Filing.about(telecom, Language.FR, "Facture", "Double.").kept(Publicity.PRIVATE));
        archive.awaitIndexed();

        var result = search.find(EVERYTHING);

        assertThat(result.total()).isZero();
        assertThat(result.facets().values()).allMatch(List::isEmpty);
    }

    @Test
    void answersHostileInputsWithinASecond() {
        for (int i = 0; i < 60; i++) {
            published(
                    Language.values()[i % 4],
                    "Facture " + i,
                    "Le texte numéro %d parle d'une facture. ".formatted(i).repeat(20));
        }
        archive.awaitIndexed();
        search.find(EVERYTHING);

        HostileInputs.areAnsweredWithinASecond(input ->
                assertThat(search.find(PublishedQuery.of(input)).hits()).hasSizeLessThanOrEqualTo(20));
    }

    private static Map<String, Long> counts(PublishedResult result, Facet facet) {
        return result.facets().get(facet).stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }

    static String plain(List<HitSegment> segments) {
        return segments.stream().map(HitSegment::text).collect(joining());
    }

    static List<String> marked(List<HitSegment> segments) {
        return segments.stream()
                .filter(HitSegment::marked)
                .map(HitSegment::text)
                .toList();
    }
}
