package org.entente.search;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.access.Language;
import org.entente.guide.InfoPage;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds information pages by their words, for everyone; in the language in which somebody reads, and only there. */
@Service
@Transactional(readOnly = true)
public class InfoPageSearch {

    private static final int MOST = 50;

    private final EntityManager entities;

    InfoPageSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The keys of pages with all of these words, best first; if there are none, of pages with most of them or words like them.
     *
     * @param typed read as {@link SearchWords} says; nothing is found for a text without words
     * @param limit how many at most, 1 to 50
     */
    public List<String> find(String typed, Language language, int limit) {
        var words = SearchWords.read(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var predicates = new WordPredicates(weights(language), List.of());
        var factory = Search.session(entities).scope(InfoPage.class).predicate();
        var exact = find(predicates.exact(factory, words), language, limit);
        return exact.isEmpty() ? find(predicates.similar(factory, words), language, limit) : exact;
    }

    /**
     * The keys of pages that share words with what somebody tells, those that share most first.
     *
     * @param title counts more than the text
     * @param limit how many at most, 1 to 50
     */
    public List<String> about(String title, String text, Language language, int limit) {
        var titleWords = TellingWords.of(title);
        var textWords = TellingWords.of(text);
        if (titleWords.isEmpty() && textWords.isEmpty()) {
            return List.of();
        }
        var factory = Search.session(entities).scope(InfoPage.class).predicate();
        var shared = factory.or();
        weights(language).forEach((field, weight) -> {
            shared.add(factory.match().field(field).matching(titleWords).boost(2 * weight));
            shared.add(factory.match().field(field).matching(textWords).boost(weight));
        });
        return find(shared.toPredicate(), language, limit);
    }

    private List<String> find(SearchPredicate fitting, Language language, int limit) {
        var session = Search.session(entities);
        var scope = session.scope(InfoPage.class);
        SearchPredicateFactory factory = scope.predicate();
        return session.search(scope)
                .select(scope.projection().field(Fields.PAGE_KEY, String.class).toProjection())
                .where(factory.bool()
                        .must(fitting)
                        .filter(factory.match().field(Fields.LANGUAGE).matching(language.name()))
                        .toPredicate())
                .sort(scope.sort()
                        .composite()
                        .add(scope.sort().score())
                        .add(scope.sort().field(Fields.PAGE_KEY).asc())
                        .toSort())
                .fetchHits(Math.clamp(limit, 1, MOST));
    }

    private static Map<String, Float> weights(Language language) {
        var weights = new HashMap<String, Float>();
        weights.put(Fields.in(language, Fields.TITLE), 4f);
        weights.put(Fields.in(language, Fields.SUMMARY), 2f);
        weights.put(Fields.in(language, Fields.TEXT), 1f);
        weights.put(Fields.ALL_WORDS, 0.3f);
        return weights;
    }
}
