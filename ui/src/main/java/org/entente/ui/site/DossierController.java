package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.NoSuchCase;
import org.entente.dossier.DossierKind;
import org.entente.dossier.DossierProgress;
import org.entente.dossier.Dossiers;
import org.entente.matters.MatterFile;
import org.entente.mediation.MediationDossiers;
import org.entente.mediation.MediationDossiers.Opened;
import org.entente.mediation.MediationServices;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.LanguageChoice;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The dossier of a mediation for a service without a desk, by the signed link in our letter: no session, no account. Every use
 * is kept; after its time the link opens nothing but a sentence that says so.
 */
@Controller
class DossierController {

    private static final String PATH = "/dossier/";
    private static final String FOR_NO_INDEX = "noindex";

    private final MediationDossiers mediations;
    private final MediationServices services;
    private final Dossiers dossiers;
    private final PageFrames frames;
    private final Texts texts;

    DossierController(
            MediationDossiers mediations,
            MediationServices services,
            Dossiers dossiers,
            PageFrames frames,
            Texts texts) {
        this.mediations = mediations;
        this.services = services;
        this.dossiers = dossiers;
        this.frames = frames;
        this.texts = texts;
    }

    @GetMapping("/dossier/{token}")
    String dossier(
            @PathVariable String token,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        hide(response);
        frames.addTo(model, request, "/dossier", true);
        switch (mediations.open(token)) {
            case Opened.Dossier dossier ->
                model.addAttribute(
                        "dossier",
                        page(dossier, PATH + token, LanguageChoice.of(request).locale()));
            case Opened.Expired expired -> {
                response.setStatus(HttpStatus.GONE.value());
                model.addAttribute("number", expired.number().toString());
            }
            case Opened.Unknown unknown -> throw new NoSuchPage();
        }
        return "site/dossier";
    }

    @GetMapping("/dossier/{token}/files/{id}")
    void file(@PathVariable String token, @PathVariable long id, HttpServletResponse response) throws IOException {
        hide(response);
        try {
            var file = mediations.file(token, id);
            try (var bytes = file.bytes()) {
                attach(response, file.details().name(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
                response.setContentLengthLong(file.details().size());
                bytes.transferTo(response.getOutputStream());
            }
        } catch (NoSuchCase unknown) {
            throw new NoSuchPage();
        }
    }

    /** The whole file of the complaint, as a document or with everything in it. */
    @GetMapping("/dossier/{token}/complaint.{kind}")
    void complaint(@PathVariable String token, @PathVariable String kind, HttpServletResponse response)
            throws IOException {
        hide(response);
        var wanted = List.of(DossierKind.values()).stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        if (!(mediations.open(token) instanceof Opened.Dossier dossier)) {
            throw new NoSuchPage();
        }
        var complaint = dossier.file().complaint();
        if (complaint == null) {
            throw new NoSuchPage();
        }
        var name = wanted.fileName(complaint);
        mediations.noteDownload(token, name);
        attach(response, name, wanted.mediaType());
        dossiers.writeFor(
                nameOf(dossier.handover().service(), dossier.file().language().locale()),
                complaint,
                wanted,
                Viewer.system(),
                response.getOutputStream(),
                DossierProgress.NONE);
    }

    private String nameOf(String service, Locale locale) {
        return services.find(service)
                .map(found -> found.name(Language.of(locale)))
                .orElse(service);
    }

    private Page page(Opened.Dossier dossier, String path, Locale locale) {
        var file = dossier.file();
        var person = file.person();
        var company = file.company();
        var complaint = file.complaint();
        var expires = dossier.handover().linkExpires();
        return new Page(
                file.number().toString(),
                file.title(),
                file.narrative(),
                file.language().code(),
                texts.get(locale, "mediation.dossier.until", expires == null ? "" : Formats.date(expires, locale)),
                List.of(
                        new Line(text("mediation.request.person", locale), orEmpty(person.name())),
                        new Line(text("mediation.request.email", locale), orEmpty(person.email())),
                        new Line(text("mediation.request.phone", locale), orEmpty(person.phone())),
                        new Line(
                                text("mediation.request.place", locale),
                                (orEmpty(person.postalCode()) + " " + orEmpty(person.town())).strip()),
                        new Line(
                                text("mediation.request.company", locale),
                                company == null ? orEmpty(dossier.mediation().toldCompany()) : company.name()),
                        new Line(
                                text("mediation.request.matter", locale),
                                texts.of(
                                        locale,
                                        "mediation.matter",
                                        dossier.mediation().facts().matter())),
                        new Line(
                                text("mediation.request.answer", locale),
                                texts.of(
                                        locale,
                                        "mediation.answer",
                                        dossier.mediation().facts().companyAnswer()))),
                file.messages().stream()
                        .map(message -> message(message, locale))
                        .toList(),
                file.files().stream()
                        .map(entry -> new Line(entry.details().name(), path + "/files/" + entry.id()))
                        .toList(),
                complaint == null ? "" : path + "/complaint.");
    }

    private Message message(MatterFile.Message message, Locale locale) {
        return new Message(
                texts.of(locale, "matters.party", message.author()),
                Formats.dateTime(message.writtenAt(), locale),
                message.writtenAt(),
                message.text());
    }

    private String text(String key, Locale locale) {
        return texts.get(locale, key);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void attach(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static void hide(HttpServletResponse response) {
        Caching.keepNowhere(response);
        response.setHeader("X-Robots-Tag", FOR_NO_INDEX);
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /**
     * @param facts   names and values; an empty value is not shown
     * @param files   names and addresses
     * @param whole   the start of the addresses of the complaint's whole file; empty without a complaint
     */
    record Page(
            String number,
            String title,
            String narrative,
            String language,
            String until,
            List<Line> facts,
            List<Message> messages,
            List<Line> files,
            String whole) {}

    record Line(String name, String value) {}

    record Message(String who, String when, Instant at, String text) {}
}
