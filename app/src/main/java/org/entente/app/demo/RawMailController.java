package org.entente.app.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.entente.access.Language;
import org.entente.correspondence.DemoMailboxes;
import org.entente.ui.site.PageFrames;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mails written by hand, headers and all. */
@Controller
@Profile("demo")
class RawMailController {

    private static final Logger LOG = LoggerFactory.getLogger(RawMailController.class);

    private final DemoMailboxes mailboxes;
    private final Answering answering;
    private final PageFrames frames;

    RawMailController(DemoMailboxes mailboxes, Answering answering, PageFrames frames) {
        this.mailboxes = mailboxes;
        this.answering = answering;
        this.frames = frames;
    }

    /** An empty form, or one with an answer to the mail of that id. */
    @GetMapping("/demo/raw")
    String form(
            @RequestParam(name = "answer", required = false) @Nullable Long answer,
            Model model,
            HttpServletRequest request,
            Locale locale) {
        return show(answer == null ? "" : example(answer, locale), model, request);
    }

    @PostMapping("/demo/raw")
    String send(
            @RequestParam(defaultValue = "") String raw,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request) {
        try {
            mailboxes.send(raw.stripLeading().replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException refused) {
            LOG.info("the demo's mail server did not take a mail written by hand", refused);
            model.addAttribute("problem", "demo.raw.refused");
            return show(raw, model, request);
        }
        next.addFlashAttribute("notice", new Notice("demo.raw.sent", ""));
        return "redirect:/demo/raw";
    }

    private String show(String raw, Model model, HttpServletRequest request) {
        frames.addTo(model, request, "/demo/raw", true);
        model.addAttribute("raw", raw);
        return "demo/raw";
    }

    private String example(long id, Locale locale) {
        var mail = mailboxes.find(id);
        if (mail == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var example = answering.example(OpenedMail.of(mail, mailboxes.raw(id)), Language.of(locale));
        return new String(example, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
