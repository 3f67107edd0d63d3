package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.mediation.MediationFigures;
import org.entente.publication.CompanyFigures;
import org.entente.publication.PublicFigures;
import org.entente.scores.ServiceScore;
import org.entente.search.PublishedQuery;
import org.entente.search.PublishedSearch;
import org.entente.search.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The companies, and how each answers. */
@Controller
class CompanyController {

    private static final int RECENT = 10;
    private static final int LONGEST_NAME = 100;

    private final CompanyDirectory directory;
    private final PublicFigures figures;
    private final MediationFigures mediations;
    private final PublishedSearch search;
    private final PageFrames frames;

    CompanyController(
            CompanyDirectory directory,
            PublicFigures figures,
            MediationFigures mediations,
            PublishedSearch search,
            PageFrames frames) {
        this.directory = directory;
        this.figures = figures;
        this.mediations = mediations;
        this.search = search;
        this.frames = frames;
    }

    @GetMapping("/companies")
    String companies(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String sort,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wantedName = name.strip().substring(0, Math.min(name.strip().length(), LONGEST_NAME));
        var wantedSector = constant(Sector.values(), sector);
        var wantedOrder = constant(CompanyList.Order.values(), sort);
        var order = wantedOrder == null ? CompanyList.Order.NAME : wantedOrder;
        var known = figures.companies();
        var rows = directory.verified().stream()
                .filter(company -> wantedSector == null || company.sector() == wantedSector)
                .filter(company -> isCalled(company, wantedName))
                .map(company -> row(company, known.get(company.id())))
                .sorted(comparator(order, locale))
                .toList();
        frames.addTo(model, request, "/companies", !wantedName.isEmpty());
        Caching.askEachTime(response);
        model.addAttribute("list", new CompanyList(wantedName, wantedSector, order, rows));
        return "site/companies";
    }

    @GetMapping("/companies/{number}")
    String company(@PathVariable String number, Model model, HttpServletRequest request, HttpServletResponse response) {
        var company = Optional.of(number)
                .filter(text -> text.matches("[1-9]\\d{0,8}"))
                .flatMap(text -> directory.find(Integer.parseInt(text)))
                .orElseThrow(NoSuchPage::new);
        frames.addTo(model, request, "/companies/" + number, !company.verified());
        Caching.askEachTime(response);
        model.addAttribute("company", page(company, figures.company(company.id())));
        model.addAttribute("mediations", mediations.ofCompany(company.id()));
        model.addAttribute("rules", ScoreRules.current());
        return "site/company";
    }

    private CompanyPage page(CompanySummary company, CompanyFigures known) {
        var score = known.score();
        var recent = search.find(new PublishedQuery(
                "",
                Set.of(),
                Set.of(company.number()),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                Sort.NEWEST,
                0,
                RECENT));
        return new CompanyPage(
                company.number(),
                company.name(),
                company.sector(),
                company.enterpriseNumber() == null
                        ? null
                        : company.enterpriseNumber().toString(),
                String.join(", ", company.aliases()),
                website(company),
                company.verified(),
                CompanyPage.Counts.of(known),
                score.minimumCases(),
                company.verified() ? CompanyPage.Score.of(score) : null,
                histogram(score),
                recent.hits().stream().map(HitLine::of).toList());
    }

    private static List<CompanyPage.Bar> histogram(ServiceScore score) {
        var times = score.replyTimes();
        int all = score.countedCases();
        return all == 0
                ? List.of()
                : Stream.of(
                                bar("sameOrNextDay", times.sameOrNextDay(), all),
                                bar("twoToFive", times.twoToFive(), all),
                                bar("sixToFifteen", times.sixToFifteen(), all),
                                bar("later", times.later(), all),
                                bar("none", times.noneByDeadline(), all))
                        .filter(bar -> bar.cases() > 0 || !bar.key().endsWith("later"))
                        .toList();
    }

    private static CompanyPage.Bar bar(String name, int cases, int all) {
        return new CompanyPage.Bar("site.company.histogram." + name, cases, (double) cases / all);
    }

    private static CompanyList.Row row(CompanySummary company, @Nullable CompanyFigures known) {
        var numbers = known == null ? CompanyNumbers.none() : CompanyNumbers.of(known, company.verified());
        return new CompanyList.Row(
                company.number(),
                company.name(),
                company.sector(),
                numbers.received(),
                numbers.solved(),
                numbers.score());
    }

    private static Comparator<CompanyList.Row> comparator(CompanyList.Order order, Locale locale) {
        var collator = Collator.getInstance(locale);
        var byName = Comparator.comparing(CompanyList.Row::name, collator);
        return switch (order) {
            case NAME -> byName;
            case SCORE ->
                Comparator.comparing(CompanyList.Row::score, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                        .thenComparing(byName);
            case CASES ->
                Comparator.comparingInt(CompanyList.Row::received).reversed().thenComparing(byName);
        };
    }

    private static boolean isCalled(CompanySummary company, String wanted) {
        var plain = plain(wanted);
        return plain.isEmpty()
                || Stream.concat(Stream.of(company.name()), company.aliases().stream())
                        .anyMatch(name -> plain(name).contains(plain));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Only links that lead to the web. */
    private static @Nullable String website(CompanySummary company) {
        var website = company.website();
        if (website == null || website.isBlank()) {
            return null;
        }
        var address = website.strip();
        if (address.startsWith("https://") || address.startsWith("http://")) {
            return address;
        }
        return address.matches("[\\w.-]+(/\\S*)?") ? "https://" + address : null;
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
