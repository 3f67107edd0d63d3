package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.entente.access.Language;
import org.entente.guide.InfoPageView;
import org.entente.guide.InfoPages;
import org.entente.search.InfoPageSearch;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.LanguageChoice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Information by theme: all pages, those with certain words, and each page. */
@Controller
class InfoController {

    private static final int LONGEST = 200;
    private static final int MOST_HITS = 20;

    private final InfoPages pages;
    private final InfoPageSearch search;
    private final PageFrames frames;

    InfoController(InfoPages pages, InfoPageSearch search, PageFrames frames) {
        this.pages = pages;
        this.search = search;
        this.frames = frames;
    }

    @GetMapping("/info")
    String list(
            @RequestParam(defaultValue = "") String q,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var language = LanguageChoice.of(request);
        var asked = q.strip();
        var text = asked.length() <= LONGEST ? asked : asked.substring(0, LONGEST);
        frames.addTo(model, request, "/info", !text.isEmpty());
        Caching.askEachTime(response);
        model.addAttribute(
                "info",
                new InfoListPage(
                        text,
                        text.isEmpty()
                                ? pages.all(language).stream()
                                        .map(InfoController::line)
                                        .toList()
                                : found(text, language, MOST_HITS)));
        return "site/info";
    }

    @GetMapping("/info/{key}")
    String page(@PathVariable String key, Model model, HttpServletRequest request, HttpServletResponse response) {
        var language = LanguageChoice.of(request);
        var page = pages.find(key, language).orElseThrow(NoSuchPage::new);
        frames.addTo(model, request, "/info/" + page.key(), false);
        Caching.askEachTime(response);
        model.addAttribute(
                "info",
                new InfoPageContent(
                        page.key(), page.title(), page.summary(), page.html(), Formats.day(page.changedAt())));
        return "site/info-page";
    }

    /** Pages with these words, best first. */
    List<GuideOutcomePage.PageLine> found(String text, Language language, int limit) {
        return search.find(text, language, limit).stream()
                .flatMap(key -> pages.find(key, language).stream())
                .map(InfoController::line)
                .toList();
    }

    private static GuideOutcomePage.PageLine line(InfoPageView page) {
        return new GuideOutcomePage.PageLine(page.key(), page.title(), page.summary());
    }

    /** The list of pages. {@code text} is what was looked for; empty for all. */
    record InfoListPage(String text, List<GuideOutcomePage.PageLine> pages) {}

    /** A page; {@code body} is safe HTML. */
    record InfoPageContent(String key, String title, String summary, String body, java.time.LocalDate changedOn) {}
}
