package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.access.Language;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.search.Facet;
import org.entente.search.FacetCount;
import org.entente.search.PublishedResult;
import org.entente.search.PublishedSearch;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.LanguageChoice;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search of public complaints: everything asked for stands in the address. */
@Controller
class SearchController {

    /** In the order of the page; the parameter's name, and the prefix of the names of values. */
    private static final Map<Facet, FacetNames> FACETS = facets();

    private static final int PAGES_AROUND = 2;

    private static final int PAGES_BESIDE = 3;

    private final PublishedSearch search;
    private final InfoController info;
    private final CompanyDirectory companies;
    private final PageFrames frames;
    private final Texts texts;

    SearchController(
            PublishedSearch search, InfoController info, CompanyDirectory companies, PageFrames frames, Texts texts) {
        this.search = search;
        this.info = info;
        this.companies = companies;
        this.frames = frames;
        this.texts = texts;
    }

    @GetMapping("/complaints")
    String search(
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var query = SearchQuery.read(parameters);
        var result = search.find(query.toPublishedQuery());
        frames.addTo(
                model,
                request,
                "/complaints",
                !query.filters().isEmpty() || !query.text().isEmpty());
        Caching.askEachTime(response);
        model.addAttribute("search", page(query, result, locale));
        return "site/search";
    }

    private SearchPage page(SearchQuery query, PublishedResult result, Locale locale) {
        return new SearchPage(
                query.text(),
                query.from() == null ? "" : query.from().toString(),
                query.to() == null ? "" : query.to().toString(),
                query.badDate(),
                query.sort(),
                result.total(),
                result.similar(),
                result.hits().stream().map(HitLine::of).toList(),
                FACETS.entrySet().stream()
                        .map(facet -> group(
                                facet.getValue(), result.facets().getOrDefault(facet.getKey(), List.of()), locale))
                        .filter(group -> !group.options().isEmpty())
                        .toList(),
                query.filters().stream()
                        .map(filter -> new SearchPage.Chosen(
                                label(filter.getKey(), filter.getValue(), locale),
                                query.without(filter.getKey(), filter.getValue())))
                        .toList(),
                pager(query, result),
                result.page() == 0 && !query.text().isEmpty()
                        ? info.found(query.text(), Language.of(locale), PAGES_BESIDE)
                        : List.of());
    }

    private SearchPage.FacetGroup group(FacetNames names, List<FacetCount> counts, Locale locale) {
        return new SearchPage.FacetGroup(
                "site.search.facet." + names.parameter(),
                names.parameter(),
                counts.stream()
                        .map(count -> new SearchPage.Option(
                                count.value(),
                                name(names, count.value(), count.label(), locale),
                                count.count(),
                                count.selected()))
                        .toList(),
                names.help());
    }

    private String label(String parameter, String value, Locale locale) {
        return switch (parameter) {
            case "from", "to" ->
                texts.get(locale, "site.search.chosen." + parameter, Formats.date(LocalDate.parse(value), locale));
            case "company" ->
                companies
                        .find(Integer.parseInt(value))
                        .map(CompanySummary::name)
                        .orElse(value);
            default ->
                FACETS.values().stream()
                        .filter(names -> names.parameter().equals(parameter))
                        .map(names -> name(names, value, value, locale))
                        .findFirst()
                        .orElse(value);
        };
    }

    private String name(FacetNames names, String value, String label, Locale locale) {
        if (names.parameter().equals("language")) {
            return LanguageChoice.ownName(Language.valueOf(value));
        }
        return names.prefix() == null ? label : texts.get(locale, names.prefix() + "." + value);
    }

    private static SearchPage.@Nullable Pager pager(SearchQuery query, PublishedResult result) {
        if (result.pages() < 2) {
            return null;
        }
        int current = result.page();
        int last = result.pages() - 1;
        var links = new ArrayList<SearchPage.PageLink>();
        for (int page = 0; page <= last; page++) {
            if (page == 0 || page == last || Math.abs(page - current) <= PAGES_AROUND) {
                links.add(new SearchPage.PageLink(page + 1, query.onPage(page), page == current));
            } else if (links.getLast().href() != null) {
                links.add(new SearchPage.PageLink(page + 1, null, false));
            }
        }
        return new SearchPage.Pager(
                current == 0 ? null : query.onPage(current - 1),
                links,
                current == last ? null : query.onPage(current + 1));
    }

    private static Map<Facet, FacetNames> facets() {
        var facets = new LinkedHashMap<Facet, FacetNames>();
        facets.put(Facet.SECTOR, new FacetNames("sector", "common.sector", null));
        facets.put(Facet.STATE, new FacetNames("state", "site.search.state", "site.search.state.help"));
        facets.put(Facet.COMPANY, new FacetNames("company", null, null));
        facets.put(Facet.LANGUAGE, new FacetNames("language", null, null));
        facets.put(Facet.REMEDY, new FacetNames("remedy", "common.remedy", null));
        return facets;
    }

    /**
     * @param prefix of the keys of the values' names; null if the names come from elsewhere
     * @param help key of a sentence about the values; null for none
     */
    private record FacetNames(
            String parameter,
            @Nullable String prefix,
            @Nullable String help) {}
}
