package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.Publicity;
import org.entente.search.Archive.Filing;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IndexTest
class ReindexingIT {

    private static final Viewer MODERATOR = Viewer.staff("moderator", Set.of(Role.MODERATOR));
    private static final List<String> TEXTS = List.of("", "facture", "double -belvox", "rembourser", "kadoshop");

    @Autowired
    private Reindexing reindexing;

    @Autowired
    private IndexHealth health;

    @Autowired
    private PublishedSearch published;

    @Autowired
    private CaseSearch cases;

    @Autowired
    private CompanySuggestions suggestions;

    @Autowired
    private EntityManagerFactory entityManagers;

    @Autowired
    private Archive archive;

    @BeforeEach
    void startWithSomeCases() {
        archive.empty();
        var telecom = archive.company("Belvox", "BVX");
        var shop = archive.company("Kadoshop");
        archive.unverifiedCompany("Inconnue");
        for (int i = 0; i < 30; i++) {
            var number = archive.file(Filing.about(
                            i % 3 == 0 ? shop : telecom,
                            Language.values()[i % 4],
                            "Facture double " + i,
                            "Le texte numéro " + i + " parle d'une facture.")
                    .kept(i % 5 == 0 ? Publicity.PRIVATE : Publicity.PUBLIC));
            if (i % 2 == 0) {
                archive.write(number, Author.COMPANY, "Nous allons vous rembourser.");
            }
        }
        archive.awaitIndexed();
    }

    private List<Object> everythingThatIsFound() {
        var found = new ArrayList<>();
        for (var text : TEXTS) {
            found.add(published.find(new PublishedQuery(
                    text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, Sort.NEWEST, 0, 100)));
            found.add(cases.find(
                    new CaseQuery(text, Set.of(), Set.of(), Set.of(), Set.of(), null, null, Sort.NEWEST, 0, 100),
                    MODERATOR));
            found.add(suggestions.suggest(text, 10));
        }
        return found;
    }

    @Test
    void findsTheSameAfterARebuild() {
        var before = everythingThatIsFound();

        reindexing.rebuild((done, total) -> {});

        assertThat(everythingThatIsFound()).isEqualTo(before);
    }

    @Test
    void bringsBackWhatWasLostAndDropsWhatIsGone() {
        var before = everythingThatIsFound();
        Search.mapping(entityManagers).scope(Object.class).workspace().purge();
        assertThat(published.find(PublishedQuery.of("")).total()).isZero();

        reindexing.rebuild((done, total) -> {});

        assertThat(everythingThatIsFound()).isEqualTo(before);
    }

    @Test
    void tellsHowFarItHasCome() {
        var heard = new ArrayList<long[]>();

        reindexing.rebuild((done, total) -> heard.add(new long[] {done, total}));

        assertThat(heard).allMatch(step -> step[0] <= step[1]);
        assertThat(heard).isSortedAccordingTo((one, other) -> Long.compare(one[0], other[0]));
        assertThat(heard.getLast()).containsExactly(30 + 24 + 3, 30 + 24 + 3);
    }

    @Test
    void followsChangesAfterARebuildAndGivesNoneUp() {
        reindexing.rebuild((done, total) -> {});

        var number = archive.file(Filing.about(archive.company("Autre"), Language.FR, "Xylophone", "Cassé."));
        archive.awaitIndexed();

        assertThat(published.find(PublishedQuery.of("xylophone")).hits())
                .extracting(PublishedHit::number)
                .containsExactly(number);
        assertThat(health.abortedEvents()).isZero();
        assertThat(health.retryAbortedEvents()).isZero();
    }
}
