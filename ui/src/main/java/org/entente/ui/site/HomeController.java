package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.entente.publication.PublicFigures;
import org.entente.search.PublishedQuery;
import org.entente.search.PublishedSearch;
import org.entente.search.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: what this is, how it goes, and the figures of the last twelve months. */
@Controller
class HomeController {

    private static final int LATEST = 5;

    private final PublishedSearch search;
    private final PublicFigures figures;
    private final PageFrames frames;

    HomeController(PublishedSearch search, PublicFigures figures, PageFrames frames) {
        this.search = search;
        this.figures = figures;
        this.frames = frames;
    }

    @GetMapping("/")
    String home(Model model, HttpServletRequest request, HttpServletResponse response) {
        var latest = search.find(new PublishedQuery(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, Sort.NEWEST, 0, LATEST));
        frames.addTo(model, request, "/", false);
        Caching.askEachTime(response);
        model.addAttribute(
                "home",
                new HomePage(
                        latest.total(),
                        HomePage.Year.of(figures.last12Months()),
                        figures.sectors().stream().map(HomePage.Tile::of).toList(),
                        latest.hits().stream().map(HitLine::of).toList()));
        return "site/home";
    }
}
