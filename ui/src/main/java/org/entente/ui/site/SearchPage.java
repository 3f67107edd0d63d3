package org.entente.ui.site;

import java.util.List;
import org.entente.search.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The page of a search.
 *
 * @param from first day of filing as typed into the field, empty for none; so is {@code to}
 * @param similar whether nothing fits the words exactly and these hits fit similar ones
 * @param pager null if all hits are on this page
 * @param pages information pages with the words, on the first page of hits
 */
record SearchPage(
        String text,
        String from,
        String to,
        boolean badDate,
        Sort sort,
        long total,
        boolean similar,
        List<HitLine> hits,
        List<FacetGroup> facets,
        List<Chosen> chosen,
        @Nullable Pager pager,
        List<GuideOutcomePage.PageLine> pages) {

    public Sort[] sorts() {
        return Sort.values();
    }

    /**
     * @param title key of the group's heading
     * @param help key of a sentence about the values; null for none
     */
    record FacetGroup(
            String title,
            String parameter,
            List<Option> options,
            @Nullable String help) {}

    record Option(String value, String label, long count, boolean chosen) {}

    /** A filter that is on; {@code href} is the search without it. */
    record Chosen(String label, String href) {}

    /** @param previous address of the page before; null on the first, as {@code next} is on the last */
    record Pager(
            @Nullable String previous,
            List<PageLink> pages,
            @Nullable String next) {}

    /** A page by its number from 1; without an address it stands for pages left out. */
    record PageLink(int number, @Nullable String href, boolean current) {}
}
