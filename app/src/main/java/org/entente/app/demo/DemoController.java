package org.entente.app.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;
import org.entente.ui.site.PageFrames;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a visitor of the demo begins: what there is to live through, the latest mail, and the clock. */
@Controller
@Profile("demo")
class DemoController {

    private static final int LATEST_MAILBOXES = 6;

    private final DemoClock clock;
    private final MailboxList mailboxes;
    private final PageFrames frames;
    private final Texts texts;

    DemoController(DemoClock clock, MailboxList mailboxes, PageFrames frames, Texts texts) {
        this.clock = clock;
        this.mailboxes = mailboxes;
        this.frames = frames;
        this.texts = texts;
    }

    @GetMapping("/demo")
    String start(Model model, HttpServletRequest request, Locale locale) {
        frames.addTo(model, request, "/demo", true);
        var now = clock.now();
        model.addAttribute(
                "start",
                new DemoPage(
                        Formats.weekday(Formats.day(now), locale),
                        Formats.dateTime(now, locale),
                        clock.lastMove()
                                .map(move -> DemoPage.MoveLines.of(move, texts, locale))
                                .orElse(null),
                        mailboxes.all().stream()
                                .limit(LATEST_MAILBOXES)
                                .map(box -> BoxLine.of(box, locale))
                                .toList()));
        return "demo/start";
    }

    @PostMapping("/demo/clock")
    String moveClock(@RequestParam(defaultValue = "0") int days, RedirectAttributes next) {
        if (days < 1 || days > DemoClock.MOST_DAYS) {
            next.addFlashAttribute("problem", "demo.clock.bounds");
            return "redirect:/demo#clock";
        }
        clock.move(days);
        next.addFlashAttribute("moved", days);
        return "redirect:/demo#fired";
    }
}
