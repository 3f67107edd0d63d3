package org.entente.search;

import java.util.List;
import java.util.Map;

/**
 * One page of case files.
 *
 * @param total all hits, on this page and elsewhere
 * @param similar whether nothing fits the words as typed, and these hits fit similar words instead
 * @param facets for {@link Facet#STATUS}, {@link Facet#SECTOR}, {@link Facet#LANGUAGE} and {@link Facet#PUBLICITY} their
 *     values, most frequent first
 * @param page this page, from 0
 * @param pages number of pages that can be asked for
 */
public record CaseResult(
        long total, boolean similar, List<CaseHit> hits, Map<Facet, List<FacetCount>> facets, int page, int pages) {

    public CaseResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
