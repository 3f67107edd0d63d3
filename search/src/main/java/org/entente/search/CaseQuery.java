package org.entente.search;

import java.time.LocalDate;
import java.util.Set;
import org.entente.access.Language;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Publicity;
import org.entente.companies.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff looks for among all case files. Every input is a valid query, as with {@link PublishedQuery}.
 *
 * @param text words, {@code "phrases"} and {@code -exclusions} of the complaint, its messages, the consumer's name, mail
 *     address or reference, the company's name, or a case number; empty for everything
 * @param statuses one of these, or any if empty; so for the other sets
 * @param from first day of filing in Brussels, inclusive
 * @param to last day of filing in Brussels, inclusive
 * @param page from 0; at most as far as hit 10,000
 * @param size hits on a page, 1 to 100
 */
public record CaseQuery(
        String text,
        Set<CaseStatus> statuses,
        Set<Sector> sectors,
        Set<Language> languages,
        Set<Publicity> publicities,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        int page,
        int size) {

    public static final int DEFAULT_SIZE = 25;

    public CaseQuery {
        statuses = Set.copyOf(statuses);
        sectors = Set.copyOf(sectors);
        languages = Set.copyOf(languages);
        publicities = Set.copyOf(publicities);
        size = Paging.size(size);
        page = Paging.page(page, size);
    }

    /** Everything about some words, best first. */
    public static CaseQuery of(String text) {
        return new CaseQuery(text, Set.of(), Set.of(), Set.of(), Set.of(), null, null, Sort.BEST, 0, DEFAULT_SIZE);
    }
}
