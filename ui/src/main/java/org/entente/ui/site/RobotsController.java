package org.entente.ui.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.companies.CompanyDirectory;
import org.entente.guide.InfoPages;
import org.entente.search.PublishedQuery;
import org.entente.search.PublishedSearch;
import org.entente.search.Sort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines ask for: what not to visit, and the addresses of the public pages. */
@Controller
class RobotsController {

    private static final String ROBOTS = """
            User-agent: *
            Disallow: /file
            Disallow: /case/
            Disallow: /my
            Disallow: /desk
            Disallow: /login
            Disallow: /mediation/
            Disallow: /report/
            Disallow: /ask
            Disallow: /legal-aid/
            Disallow: /demo
            Sitemap: %s
            """;

    private static final List<String> PAGES = List.of(
            "/",
            "/guide",
            "/info",
            "/complaints",
            "/companies",
            "/about/how-it-works",
            "/about/score",
            "/about/accessibility",
            "/about/privacy",
            "/about/contact");

    /** The newest complaints; the others are reached from the companies' pages and the search. */
    private static final int PAGES_OF_COMPLAINTS = 20;

    private static final int PAGE_SIZE = 100;

    private final PublishedSearch search;
    private final CompanyDirectory companies;
    private final InfoPages pages;
    private final PageFrames frames;

    RobotsController(PublishedSearch search, CompanyDirectory companies, InfoPages pages, PageFrames frames) {
        this.search = search;
        this.pages = pages;
        this.companies = companies;
        this.frames = frames;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(ROBOTS.formatted(frames.address("/sitemap.xml")));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        var paths = Stream.of(
                        PAGES.stream(),
                        pages.completeKeys().stream().sorted().map(key -> "/info/" + key),
                        companies.verified().stream().map(company -> "/companies/" + company.number()),
                        complaints())
                .flatMap(part -> part);
        var body = paths.map(path -> "  <url><loc>" + frames.address(path) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(body);
    }

    private Stream<String> complaints() {
        return Stream.iterate(0, page -> page < PAGES_OF_COMPLAINTS, page -> page + 1)
                .map(this::newest)
                .takeWhile(hits -> !hits.isEmpty())
                .flatMap(List::stream);
    }

    private List<String> newest(int page) {
        var query = new PublishedQuery(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, Sort.NEWEST, page, PAGE_SIZE);
        return search.find(query).hits().stream()
                .map(hit -> "/complaints/" + hit.number())
                .toList();
    }
}
