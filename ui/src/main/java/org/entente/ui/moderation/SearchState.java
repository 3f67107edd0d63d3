package org.entente.ui.moderation;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Publicity;
import org.entente.companies.Sector;
import org.entente.search.CaseQuery;
import org.entente.search.Facet;
import org.entente.search.Sort;

/**
 * What somebody looks for among all files, as the address of the page keeps it.
 *
 * @param chosen for each facet the names of the values that were chosen
 * @param page from 0
 */
record SearchState(String text, Map<Facet, Set<String>> chosen, int page) {

    static final List<Facet> FACETS = List.of(Facet.STATUS, Facet.LANGUAGE, Facet.PUBLICITY, Facet.SECTOR);

    private static final int LONGEST_TEXT = 500;

    /** Reads an address; what makes no sense there is as if it were absent. */
    static SearchState read(QueryParameters parameters) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        FACETS.forEach(facet -> chosen.put(facet, new TreeSet<>(parameters.getParameters(parameter(facet)))));
        var text = parameters.getSingleParameter("q").orElse("");
        return new SearchState(
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                chosen,
                parameters
                        .getSingleParameter("page")
                        .filter(page -> page.matches("[0-9]{1,4}"))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    /** The parameters that {@link #read} understands. */
    QueryParameters parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        if (!text.isBlank()) {
            all.put("q", List.of(text));
        }
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                all.put(parameter(facet), List.copyOf(values));
            }
        });
        if (page > 0) {
            all.put("page", List.of(String.valueOf(page)));
        }
        return new QueryParameters(all);
    }

    CaseQuery query() {
        return new CaseQuery(
                text,
                values(Facet.STATUS, CaseStatus.class),
                values(Facet.SECTOR, Sector.class),
                values(Facet.LANGUAGE, Language.class),
                values(Facet.PUBLICITY, Publicity.class),
                null,
                null,
                text.isBlank() ? Sort.NEWEST : Sort.BEST,
                page,
                CaseQuery.DEFAULT_SIZE);
    }

    SearchState withText(String words) {
        return new SearchState(words.strip(), chosen, 0);
    }

    SearchState withPage(int other) {
        return new SearchState(text, chosen, other);
    }

    /** The same with a value of a facet chosen or not. */
    SearchState with(Facet facet, String value, boolean wanted) {
        var changed = new EnumMap<>(chosen);
        var values = new TreeSet<>(chosen.getOrDefault(facet, Set.of()));
        if (wanted) {
            values.add(value);
        } else {
            values.remove(value);
        }
        changed.put(facet, values);
        return new SearchState(text, changed, 0);
    }

    private <E extends Enum<E>> Set<E> values(Facet facet, Class<E> type) {
        var names = chosen.getOrDefault(facet, Set.of());
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .collect(Collectors.toSet());
    }

    private static String parameter(Facet facet) {
        return facet.name().toLowerCase(java.util.Locale.ROOT);
    }
}
