package org.entente.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * Finds one page of hits and counts them by facets. A facet without a selection is counted among the hits; one with a
 * selection by a query of its own that leaves this selection out, so that its other values can be chosen too.
 */
final class FacetedSearch<E> {

    private static final int MAX_VALUES = 1_000;

    private final SearchSession session;
    private final SearchScope<E> scope;
    private final List<Narrowing> narrowings;

    FacetedSearch(SearchSession session, SearchScope<E> scope, List<Narrowing> narrowings) {
        this.session = session;
        this.scope = scope;
        this.narrowings = narrowings;
    }

    /** A page of hits with the number of all of them, and of each facet's values the number of hits. */
    record Found<H>(long total, List<H> hits, Map<Facet, Map<String, Long>> counts) {}

    <H> Found<H> find(SearchPredicate base, SearchProjection<H> projection, SearchSort sort, int page, int size) {
        var query = session.search(scope)
                .select(projection)
                .where(narrowed(base, narrowings))
                .sort(sort)
                .highlighter(HitTexts.HIGHLIGHTER, HitTexts::highlighter);
        for (var narrowing : narrowings) {
            if (!narrowing.isActive()) {
                query = query.aggregation(
                        key(narrowing),
                        scope.aggregation()
                                .terms()
                                .field(narrowing.field(), String.class)
                                .maxTermCount(MAX_VALUES)
                                .toAggregation());
            }
        }
        var result = query.fetch(page * size, size);
        return new Found<>(result.total().hitCount(), result.hits(), counts(base, result));
    }

    /** Whether anything fits; costs less than finding it. */
    boolean finds(SearchPredicate base) {
        return session.search(scope).where(narrowed(base, narrowings)).fetchTotalHitCount() > 0;
    }

    private Map<Facet, Map<String, Long>> counts(SearchPredicate base, SearchResult<?> result) {
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (var narrowing : narrowings) {
            counts.put(
                    narrowing.facet(),
                    narrowing.isActive() ? countedAlone(base, narrowing) : result.aggregation(key(narrowing)));
        }
        return counts;
    }

    private Map<String, Long> countedAlone(SearchPredicate base, Narrowing narrowing) {
        var others = narrowings.stream().filter(other -> other != narrowing).toList();
        var counted = session.search(scope)
                .where(narrowed(base, others))
                .aggregation(
                        key(narrowing),
                        scope.aggregation()
                                .terms()
                                .field(narrowing.field(), String.class)
                                .maxTermCount(MAX_VALUES)
                                .toAggregation())
                .fetch(0)
                .aggregation(key(narrowing));
        var withSelected = new HashMap<>(counted);
        narrowing.selected().forEach(value -> withSelected.putIfAbsent(value, 0L));
        return withSelected;
    }

    private SearchPredicate narrowed(SearchPredicate base, List<Narrowing> by) {
        var all = scope.predicate().bool().must(base);
        for (var narrowing : by) {
            if (narrowing.isActive()) {
                all = all.filter(narrowing.predicate(scope.predicate()));
            }
        }
        return all.toPredicate();
    }

    /** Gives the counts as screens list them: most frequent first, then by name; a facet of enums is its own label. */
    Map<Facet, List<FacetCount>> listed(Map<Facet, Map<String, Long>> counts) {
        var listed = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (var narrowing : narrowings) {
            var values = counts.getOrDefault(narrowing.facet(), Map.of());
            listed.put(
                    narrowing.facet(),
                    values.entrySet().stream()
                            .map(entry -> new FacetCount(
                                    entry.getKey(),
                                    entry.getKey(),
                                    entry.getValue(),
                                    narrowing.selected().contains(entry.getKey())))
                            .sorted(MOST_FREQUENT_FIRST)
                            .toList());
        }
        return listed;
    }

    static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::label);

    private static AggregationKey<Map<String, Long>> key(Narrowing narrowing) {
        return AggregationKey.of(narrowing.facet().name());
    }
}
