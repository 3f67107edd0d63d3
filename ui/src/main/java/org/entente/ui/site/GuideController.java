package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.entente.access.Language;
import org.entente.guide.GuideAddress;
import org.entente.guide.GuidePlace.AtFact;
import org.entente.guide.GuidePlace.AtOutcome;
import org.entente.guide.GuidePlace.AtQuestion;
import org.entente.guide.GuidePlace.Lost;
import org.entente.guide.Guides;
import org.entente.ui.shell.LanguageChoice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The guide, one question a page: what was answered stands in the address and nowhere else. */
@Controller
class GuideController {

    private static final String PATH = "/guide";

    private final Guides guides;
    private final GuidePages pages;
    private final PageFrames frames;

    GuideController(Guides guides, GuidePages pages, PageFrames frames) {
        this.guides = guides;
        this.pages = pages;
        this.frames = frames;
    }

    @GetMapping({PATH, PATH + "/**"})
    String show(
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var language = LanguageChoice.of(request);
        var place = guides.at(choices(request), parameters.toSingleValueMap());
        var address = place.trail().address();
        return switch (place) {
            case Lost lost -> lost(address);
            case AtQuestion question -> {
                frame(address, model, request, response);
                model.addAttribute("guide", pages.question(question, language));
                yield "site/guide";
            }
            case AtFact fact -> {
                frame(address, model, request, response);
                model.addAttribute("guide", pages.fact(fact, language));
                yield "site/guide";
            }
            case AtOutcome outcome -> outcome(outcome, address, language, model, request, response);
        };
    }

    private String outcome(
            AtOutcome outcome,
            GuideAddress address,
            Language language,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        frame(address, model, request, response);
        model.addAttribute("outcome", pages.outcome(outcome, language));
        return "site/guide-outcome";
    }

    /** An address of a guide that has changed since leads as far as it is still known; one that never was is none. */
    private static String lost(GuideAddress known) {
        if (known.choices().isEmpty()) {
            throw new NoSuchPage();
        }
        return "redirect:" + known.href();
    }

    private void frame(GuideAddress address, Model model, HttpServletRequest request, HttpServletResponse response) {
        var isPersonal = !address.facts().isEmpty();
        frames.addTo(model, request, address.path(), isPersonal);
        if (isPersonal) {
            Caching.keepNowhere(response);
        } else {
            Caching.askEachTime(response);
        }
    }

    private static List<String> choices(HttpServletRequest request) {
        var path = UriUtils.decode(
                request.getRequestURI().substring(request.getContextPath().length()), StandardCharsets.UTF_8);
        return Arrays.stream(path.substring(PATH.length()).split("/", -1))
                .filter(choice -> !choice.isEmpty())
                .toList();
    }
}
