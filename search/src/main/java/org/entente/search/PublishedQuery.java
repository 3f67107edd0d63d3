package org.entente.search;

import java.time.LocalDate;
import java.util.Set;
import org.entente.access.Language;
import org.entente.casefile.Remedy;
import org.entente.companies.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among published complaints. Every input is a valid query: page and size are brought within their
 * bounds, of the text only the first words count (see {@link SearchWords}).
 *
 * @param text words, {@code "phrases"} and {@code -exclusions}; empty for everything
 * @param sectors one of these, or any if empty; so for the other sets
 * @param from first day of filing, inclusive
 * @param to last day of filing, inclusive
 * @param page from 0; at most as far as hit 10,000
 * @param size hits on a page, 1 to 100
 */
public record PublishedQuery(
        String text,
        Set<Sector> sectors,
        Set<Integer> companyNumbers,
        Set<PublicState> states,
        Set<Language> languages,
        Set<Remedy> remedies,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        int page,
        int size) {

    public static final int DEFAULT_SIZE = 20;

    public PublishedQuery {
        sectors = Set.copyOf(sectors);
        companyNumbers = Set.copyOf(companyNumbers);
        states = Set.copyOf(states);
        languages = Set.copyOf(languages);
        remedies = Set.copyOf(remedies);
        size = Paging.size(size);
        page = Paging.page(page, size);
    }

    /** Everything about some words, best first. */
    public static PublishedQuery of(String text) {
        return new PublishedQuery(
                text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, Sort.BEST, 0, DEFAULT_SIZE);
    }
}
