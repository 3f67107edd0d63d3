package org.entente.app.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.entente.companies.EmailAddress;
import org.entente.correspondence.DemoMail;
import org.entente.correspondence.DemoMailboxes;
import org.entente.ui.shell.Formats;
import org.entente.ui.site.PageFrames;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The mailboxes of companies and consumers, and what lies in each. */
@Controller
@Profile("demo")
class MailboxController {

    private final DemoMailboxes mailboxes;
    private final MailboxList list;
    private final PageFrames frames;

    MailboxController(DemoMailboxes mailboxes, MailboxList list, PageFrames frames) {
        this.mailboxes = mailboxes;
        this.list = list;
        this.frames = frames;
    }

    @GetMapping("/demo/mail")
    String mailboxes(
            @RequestParam(defaultValue = "") String q, Model model, HttpServletRequest request, Locale locale) {
        frames.addTo(model, request, "/demo/mail", true);
        model.addAttribute("q", q);
        model.addAttribute(
                "boxes",
                (q.isBlank() ? list.all() : list.find(q))
                        .stream().map(box -> BoxLine.of(box, locale)).toList());
        return "demo/mailboxes";
    }

    @GetMapping("/demo/mail/{address}")
    String mailbox(@PathVariable String address, Model model, HttpServletRequest request, Locale locale) {
        if (EmailAddress.tryParse(address).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        frames.addTo(model, request, "/demo/mail/" + address, true);
        model.addAttribute("box", Inbox.of(address, list.ownerOf(address), mailboxes.mails(address), locale));
        return "demo/mailbox";
    }

    /** A mailbox that is open; mails newest first. */
    record Inbox(String address, String kind, String owner, List<Line> mails) {

        static Inbox of(String address, MailboxList.Owner owner, List<DemoMail> mails, Locale locale) {
            return new Inbox(
                    address,
                    owner.kind().name(),
                    owner.name(),
                    mails.stream().map(mail -> Line.of(mail, locale)).toList());
        }

        /** A mail in the list; {@code caseNumber} is empty if it is about none. */
        record Line(long id, String subject, String from, String sentAt, String caseNumber) {

            static Line of(DemoMail mail, Locale locale) {
                return new Line(
                        mail.id(),
                        mail.subject(),
                        mail.from(),
                        Formats.dateTime(mail.sentAt(), locale),
                        MailboxList.caseOf(mail).map(Object::toString).orElse(""));
            }
        }
    }
}
