package org.entente.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.entente.companies.Company;
import org.entente.companies.Sector;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Guesses which verified company somebody means while its name is being typed: by the beginning of the name or of its
 * words, by other names, by the enterprise number, and by names that differ in a few characters. Upper and lower case,
 * accents, blanks and punctuation make no difference.
 */
@Service
@Transactional(readOnly = true)
public class CompanySuggestions {

    private static final int MAX_LIMIT = 50;
    private static final int MAX_LENGTH = 80;
    private static final int MAX_WORDS = 6;
    private static final int SHORTEST_SIMILAR = 3;
    private static final int SHORTEST_VERY_SIMILAR = 6;
    private static final int PERCENT_OF_GRAMS = 60;

    private static final float NUMBER_WEIGHT = 100;
    private static final float NAME_START_WEIGHT = 32;
    private static final float ALIAS_START_WEIGHT = 16;
    private static final float NAME_WORDS_WEIGHT = 8;
    private static final float ALIAS_WORDS_WEIGHT = 4;
    private static final float SIMILAR_START_WEIGHT = 2;
    private static final float SIMILAR_WORDS_WEIGHT = 1;
    private static final float GRAMS_WEIGHT = 0.1f;

    private final EntityManager entities;

    CompanySuggestions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Gives the most likely companies, best first, then by name; nothing for a text without letters and digits. Typing
     * errors are only thought of when no name fits as typed.
     *
     * @param limit how many at most, 1 to 50
     */
    public List<CompanySuggestion> suggest(String typed, int limit) {
        var text = typed.strip();
        var beginning = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
        if (beginning.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        var asTyped = find(beginning, limit, CompanySuggestions::asTyped);
        return asTyped.isEmpty() ? find(beginning, limit, CompanySuggestions::similar) : asTyped;
    }

    private List<CompanySuggestion> find(
            String typed, int limit, BiFunction<SearchPredicateFactory, String, SearchPredicate> fitting) {
        var session = Search.session(entities);
        var scope = session.scope(Company.class);
        var projections = scope.projection();
        return session.search(scope)
                .select(projections
                        .composite()
                        .from(
                                projections.field(Fields.NUMBER, Integer.class),
                                projections.field(Fields.NAME, String.class),
                                projections.field(Fields.SECTOR, String.class),
                                projections.field(Fields.ALIASES, String.class).list())
                        .asList(parts -> read(parts, typed))
                        .toProjection())
                .where(fitting.apply(scope.predicate(), typed))
                .sort(scope.sort()
                        .composite()
                        .add(scope.sort().score())
                        .add(scope.sort().field(Fields.NAME).asc())
                        .toSort())
                .fetchHits(Math.clamp(limit, 1, MAX_LIMIT));
    }

    private static SearchPredicate asTyped(SearchPredicateFactory factory, String typed) {
        return factory.bool()
                .should(factory.match()
                        .field(Fields.ENTERPRISE_NUMBER)
                        .matching(typed)
                        .constantScore()
                        .boost(NUMBER_WEIGHT))
                .should(starts(factory, Fields.NAME_START, typed, 0, NAME_START_WEIGHT))
                .should(starts(factory, Fields.ALIAS_START, typed, 0, ALIAS_START_WEIGHT))
                .should(allWords(factory, Fields.NAME_WORDS, typed, false, NAME_WORDS_WEIGHT))
                .should(allWords(factory, Fields.ALIAS_WORDS, typed, false, ALIAS_WORDS_WEIGHT))
                .toPredicate();
    }

    private static SearchPredicate similar(SearchPredicateFactory factory, String typed) {
        int edits = editsIn(typed);
        if (edits == 0) {
            return factory.matchNone().toPredicate();
        }
        return factory.bool()
                .should(starts(factory, Fields.NAME_START, typed, edits, SIMILAR_START_WEIGHT))
                .should(starts(factory, Fields.ALIAS_START, typed, edits, SIMILAR_START_WEIGHT))
                .should(allWords(factory, Fields.NAME_WORDS, typed, true, SIMILAR_WORDS_WEIGHT))
                .should(allWords(factory, Fields.ALIAS_WORDS, typed, true, SIMILAR_WORDS_WEIGHT))
                .should(factory.match()
                        .field(Fields.GRAMS)
                        .boost(GRAMS_WEIGHT)
                        .matching(typed)
                        .minimumShouldMatchPercent(PERCENT_OF_GRAMS))
                .toPredicate();
    }

    private static SearchPredicate starts(
            SearchPredicateFactory factory, String field, String typed, int edits, float weight) {
        var match = factory.match().field(field).matching(typed);
        return (edits == 0 ? match : match.fuzzy(edits, 0))
                .constantScore()
                .boost(weight)
                .toPredicate();
    }

    private static SearchPredicate allWords(
            SearchPredicateFactory factory, String field, String typed, boolean similar, float weight) {
        var all = factory.bool();
        for (var word : words(typed)) {
            var match = factory.match().field(field).matching(word);
            all = all.must(similar && editsIn(word) > 0 ? match.fuzzy(editsIn(word), 0) : match);
        }
        return all.constantScore().boost(weight).toPredicate();
    }

    private static List<String> words(String typed) {
        var words = new ArrayList<String>();
        for (var word : typed.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && words.size() < MAX_WORDS) {
                words.add(word);
            }
        }
        return words;
    }

    private static int editsIn(String word) {
        if (word.length() < SHORTEST_SIMILAR) {
            return 0;
        }
        return word.length() < SHORTEST_VERY_SIMILAR ? 1 : 2;
    }

    private static CompanySuggestion read(List<?> parts, String typed) {
        var name = (String) parts.get(1);
        var aliases = ((List<?>) parts.get(3)).stream().map(String.class::cast).toList();
        return new CompanySuggestion(
                (Integer) parts.get(0),
                name,
                Sector.valueOf((String) parts.get(2)),
                NameFit.of(typed).betterAlias(name, aliases).orElse(null));
    }
}
