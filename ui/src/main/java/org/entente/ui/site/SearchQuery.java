package org.entente.ui.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.entente.casefile.Remedy;
import org.entente.companies.Sector;
import org.entente.search.PublicState;
import org.entente.search.PublishedQuery;
import org.entente.search.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A search as it stands in the address of the page. Values that mean nothing are left out, so that no address of a
 * search is an error.
 *
 * @param page from 0; the address counts from 1
 * @param badDate whether a date was given that is none
 */
record SearchQuery(
        String text,
        Set<Sector> sectors,
        Set<Integer> companies,
        Set<PublicState> states,
        Set<Language> languages,
        Set<Remedy> remedies,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        int page,
        boolean badDate) {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_VALUES = 30;

    static SearchQuery read(MultiValueMap<String, String> parameters) {
        var from = parameters.getFirst("from");
        var to = parameters.getFirst("to");
        var text = first(parameters, "q").strip();
        return new SearchQuery(
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                constants(Sector.class, parameters.get("sector")),
                numbers(parameters.get("company")),
                constants(PublicState.class, parameters.get("state")),
                constants(Language.class, parameters.get("language")),
                constants(Remedy.class, parameters.get("remedy")),
                date(from).orElse(null),
                date(to).orElse(null),
                constants(Sort.class, parameters.get("sort")).stream()
                        .findFirst()
                        .orElse(Sort.BEST),
                number(first(parameters, "page"))
                        .map(page -> Math.max(0, page - 1))
                        .orElse(0),
                isBad(from) || isBad(to));
    }

    PublishedQuery toPublishedQuery() {
        return new PublishedQuery(
                text,
                sectors,
                companies,
                states,
                languages,
                remedies,
                from,
                to,
                sort,
                page,
                PublishedQuery.DEFAULT_SIZE);
    }

    /** The address of the same search on another page. */
    String onPage(int other) {
        return address(parts().filter(part -> !part.getKey().equals("page")), other);
    }

    /** The address of the search without one of its filters, from the first page on. */
    String without(String parameter, String value) {
        return address(
                parts().filter(part -> !part.equals(Map.entry(parameter, value))
                        && !part.getKey().equals("page")),
                0);
    }

    /** All filters as they stand in the address. */
    List<Map.Entry<String, String>> filters() {
        return parts().filter(
                        part -> !part.getKey().equals("q") && !part.getKey().equals("sort"))
                .toList();
    }

    private Stream<Map.Entry<String, String>> parts() {
        return Stream.of(
                        text.isEmpty() ? Stream.<Map.Entry<String, String>>empty() : Stream.of(Map.entry("q", text)),
                        parts("sector", sectors),
                        parts("state", states),
                        parts("company", companies),
                        parts("language", languages),
                        parts("remedy", remedies),
                        parts("from", from == null ? Set.of() : Set.of(from)),
                        parts("to", to == null ? Set.of() : Set.of(to)),
                        parts("sort", sort == Sort.BEST ? Set.of() : Set.of(sort)))
                .flatMap(part -> part);
    }

    private static Stream<Map.Entry<String, String>> parts(String name, Set<?> values) {
        return values.stream().map(value -> Map.entry(name, value.toString()));
    }

    private static String address(Stream<Map.Entry<String, String>> parts, int page) {
        var all = page == 0 ? parts : Stream.concat(parts, Stream.of(Map.entry("page", Integer.toString(page + 1))));
        var query = all.map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/complaints" : "/complaints?" + query;
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        var value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, @Nullable List<String> names) {
        var found = EnumSet.noneOf(type);
        if (names != null) {
            Arrays.stream(type.getEnumConstants())
                    .filter(constant -> names.contains(constant.name()))
                    .forEach(found::add);
        }
        return found;
    }

    private static Set<Integer> numbers(@Nullable List<String> values) {
        return values == null
                ? Set.of()
                : values.stream()
                        .limit(MOST_VALUES)
                        .flatMap(value -> number(value).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Integer> number(String value) {
        return value.matches("\\d{1,8}") ? Optional.of(Integer.parseInt(value)) : Optional.empty();
    }

    private static Optional<LocalDate> date(@Nullable String value) {
        if (value == null || value.isBlank() || value.length() > 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isBad(@Nullable String value) {
        return value != null && !value.isBlank() && date(value).isEmpty();
    }
}
