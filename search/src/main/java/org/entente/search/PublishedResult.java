package org.entente.search;

import java.util.List;
import java.util.Map;

/**
 * One page of hits.
 *
 * @param total all hits, on this page and elsewhere
 * @param similar whether nothing fits the words as typed, and these hits fit similar words instead
 * @param facets for each facet of published complaints its values, most frequent first, companies at most 20
 * @param page this page, from 0
 * @param pages number of pages that can be asked for
 */
public record PublishedResult(
        long total,
        boolean similar,
        List<PublishedHit> hits,
        Map<Facet, List<FacetCount>> facets,
        int page,
        int pages) {

    public PublishedResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
