package org.entente.search;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a query selects of a facet.
 *
 * @param field the keyword field that holds the facet's values
 * @param selected hits have one of these values; any if empty
 */
record Narrowing(Facet facet, String field, Set<String> selected) {

    static Narrowing of(Facet facet, String field, Collection<? extends Enum<?>> selected) {
        return new Narrowing(facet, field, selected.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()));
    }

    boolean isActive() {
        return !selected.isEmpty();
    }

    SearchPredicate predicate(SearchPredicateFactory factory) {
        return factory.terms().field(field).matchingAny(selected).toPredicate();
    }
}
