package org.entente.app.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.access.Language;
import org.entente.casefile.UploadedFile;
import org.entente.correspondence.DemoMailboxes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers to a mail: by its reader, by an absent reader's mailbox, by a mail server that knows no such reader. */
@Controller
@Profile("demo")
@RequestMapping("/demo/mail/{address}/{id}")
class AnswerController {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerController.class);
    private static final String REFUSED = "demo.reply.refused";
    private static final String BACK = "redirect:/demo/mail/{address}/{id}";

    private final MailController mails;
    private final DemoMailboxes mailboxes;
    private final Answering answering;

    AnswerController(MailController mails, DemoMailboxes mailboxes, Answering answering) {
        this.mails = mails;
        this.mailboxes = mailboxes;
        this.answering = answering;
    }

    @PostMapping
    String answer(
            @PathVariable String address,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        var mail = mails.open(address, id);
        try {
            if (!answering.isEmpty(mail, text, Language.of(locale))) {
                answering.answer(mail, subject, text, uploaded(files));
                next.addFlashAttribute("notice", Notice.about("demo.reply.sent", mail));
                return BACK;
            }
            model.addAttribute("problem", "demo.reply.empty");
        } catch (IllegalArgumentException refused) {
            logRefused(mail, refused);
            model.addAttribute("problem", REFUSED);
        }
        var form = new MailController.ReplyForm(subject, text);
        return mails.show(mail, MailPage.View.TEXT, form, model, request, locale);
    }

    @PostMapping("/absence")
    String answerAbsent(@PathVariable String address, @PathVariable long id, RedirectAttributes next, Locale locale) {
        var mail = mails.open(address, id);
        return sent(mail, "demo.absence.sent", next, () -> answering.answerAbsent(mail, Language.of(locale)));
    }

    @PostMapping("/bounce")
    String bounce(@PathVariable String address, @PathVariable long id, RedirectAttributes next) {
        return sent(mails.open(address, id), "demo.bounce.sent", next, () -> mailboxes.sendBack(id));
    }

    private static String sent(OpenedMail mail, String key, RedirectAttributes next, Runnable sending) {
        try {
            sending.run();
            next.addFlashAttribute("notice", Notice.about(key, mail));
        } catch (IllegalArgumentException refused) {
            logRefused(mail, refused);
            next.addFlashAttribute("problem", REFUSED);
        }
        return BACK;
    }

    private static void logRefused(OpenedMail mail, IllegalArgumentException refused) {
        LOG.info(
                "the demo's mail server did not take an answer to mail {}",
                mail.mail().id(),
                refused);
    }

    private static List<UploadedFile> uploaded(@Nullable List<MultipartFile> files) throws IOException {
        var uploaded = new ArrayList<UploadedFile>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                var name = String.valueOf(file.getOriginalFilename());
                uploaded.add(new UploadedFile(
                        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), file.getBytes()));
            }
        }
        return uploaded;
    }
}
