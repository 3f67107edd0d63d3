package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.entente.correspondence.CaseAddresses;
import org.entente.ui.shell.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages about the site itself. */
@Controller
class AboutController {

    private final PageFrames frames;
    private final Clock clock;
    private final CaseAddresses addresses;

    AboutController(PageFrames frames, Clock clock, CaseAddresses addresses) {
        this.frames = frames;
        this.clock = clock;
        this.addresses = addresses;
    }

    @GetMapping("/about/how-it-works")
    String howItWorks(Model model, HttpServletRequest request, HttpServletResponse response) {
        return show("how-it-works", model, request, response);
    }

    @GetMapping("/about/accessibility")
    String accessibility(Model model, HttpServletRequest request, HttpServletResponse response) {
        return show("accessibility", model, request, response);
    }

    @GetMapping("/about/privacy")
    String privacy(Model model, HttpServletRequest request, HttpServletResponse response) {
        return show("privacy", model, request, response);
    }

    @GetMapping("/about/contact")
    String contact(Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("contactEmail", addresses.contact());
        return show("contact", model, request, response);
    }

    @GetMapping("/about/score")
    String score(Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("rules", ScoreRules.current());
        model.addAttribute("today", Formats.day(clock.instant()));
        return show("score", model, request, response);
    }

    private String show(String page, Model model, HttpServletRequest request, HttpServletResponse response) {
        frames.addTo(model, request, "/about/" + page, false);
        Caching.keepAWhile(response);
        return "site/" + page;
    }
}
