package org.entente.app.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.entente.access.Language;
import org.entente.correspondence.DemoMailboxes;
import org.entente.ui.site.PageFrames;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A mail as it arrived: its text, its HTML, its bytes and its files. */
@Controller
@Profile("demo")
@RequestMapping("/demo/mail/{address}/{id}")
class MailController {

    /** Styles stand in the elements of mails; a frame without scripts, from which links lead out, can take them. */
    private static final String HTML_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " frame-ancestors 'self'; base-uri 'none'; form-action 'none';"
            + " sandbox allow-top-navigation-by-user-activation";

    private final DemoMailboxes mailboxes;
    private final MailboxList list;
    private final Answering answering;
    private final MailLinks links;
    private final PageFrames frames;

    MailController(DemoMailboxes mailboxes, MailboxList list, Answering answering, MailLinks links, PageFrames frames) {
        this.mailboxes = mailboxes;
        this.list = list;
        this.answering = answering;
        this.links = links;
        this.frames = frames;
    }

    @GetMapping
    String mail(
            @PathVariable String address,
            @PathVariable long id,
            @RequestParam(name = "view", defaultValue = "TEXT") MailPage.View view,
            Model model,
            HttpServletRequest request,
            Locale locale) {
        var mail = open(address, id);
        var form = new ReplyForm(answering.subjectFor(mail), answering.textFor(mail, Language.of(locale)));
        return show(mail, view, form, model, request, locale);
    }

    /** The page of a mail, with an answer in its form. */
    String show(
            OpenedMail mail,
            MailPage.View view,
            ReplyForm form,
            Model model,
            HttpServletRequest request,
            Locale locale) {
        var address = mail.mail().address();
        frames.addTo(model, request, "/demo/mail/" + address + "/" + mail.mail().id(), true);
        model.addAttribute("mail", MailPage.of(mail, list.ownerOf(address), view, links, locale));
        model.addAttribute("form", form);
        return "demo/mail";
    }

    @GetMapping("/html")
    ResponseEntity<String> html(
            @PathVariable String address, @PathVariable long id, HttpServletResponse response, Locale locale) {
        var mail = open(address, id);
        var html = mail.html().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader("Content-Security-Policy", HTML_POLICY);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(links.document(
                        html, mail.subject(), mail.language(Language.of(locale)).code()));
    }

    @GetMapping("/raw")
    ResponseEntity<byte[]> raw(@PathVariable String address, @PathVariable long id) {
        return download(open(address, id).raw(), id + ".eml");
    }

    @GetMapping("/files/{index}")
    ResponseEntity<byte[]> file(@PathVariable String address, @PathVariable long id, @PathVariable int index) {
        var files = open(address, id).reading().attachments();
        if (index < 0 || index >= files.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return download(files.get(index).content(), files.get(index).name());
    }

    /** The mail of that id in that mailbox; an answer 404 if there is none. */
    OpenedMail open(String address, long id) {
        var mail = mailboxes.find(id);
        if (mail == null || !mail.address().equalsIgnoreCase(address)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return OpenedMail.of(mail, mailboxes.raw(id));
    }

    private static ResponseEntity<byte[]> download(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }

    /** What stands in the form for an answer. */
    record ReplyForm(String subject, String text) {}
}
