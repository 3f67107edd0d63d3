package org.entente.ui.contact;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.entente.filing.FilingDrafts;
import org.entente.inspection.ReportDrafts;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.Kiosk;
import org.entente.ui.shell.LanguageChoice;
import org.entente.ui.shell.Texts;
import org.entente.ui.site.PageFrames;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.JavaScriptUtils;

/**
 * The start page of a screen in a public place. Opening it makes the browser a kiosk until {@code /kiosk/off}; {@code
 * /kiosk/forget} ends the session, deletes its drafts and comes back here, for the next person and in no language yet.
 */
@Controller
@EnableConfigurationProperties(KioskSettings.class)
class KioskController {

    private final PageFrames frames;
    private final FilingDrafts complaints;
    private final ReportDrafts reports;
    private final KioskSettings settings;
    private final Texts texts;
    private final String script;

    KioskController(
            PageFrames frames, FilingDrafts complaints, ReportDrafts reports, KioskSettings settings, Texts texts) {
        this.frames = frames;
        this.complaints = complaints;
        this.reports = reports;
        this.settings = settings;
        this.texts = texts;
        this.script = script();
    }

    @GetMapping("/kiosk")
    String start(Model model, HttpServletRequest request, HttpServletResponse response) {
        frames.addTo(model, request, "/kiosk", true);
        keepNothing(response);
        if (!Kiosk.asks(request)) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(Kiosk.COOKIE, "1", request));
        }
        return "site/kiosk";
    }

    @GetMapping("/kiosk/forget")
    String forget(HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> {
            var drafts = Kiosk.drafts(session);
            drafts.forEach(complaints::forget);
            drafts.forEach(reports::forget);
            session.invalidate();
        });
        keepNothing(response);
        response.addHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.addHeader(HttpHeaders.SET_COOKIE, gone("lang", request));
        return "redirect:/kiosk";
    }

    @GetMapping("/kiosk/off")
    String off(HttpServletRequest request, HttpServletResponse response) {
        keepNothing(response);
        response.addHeader(HttpHeaders.SET_COOKIE, gone(Kiosk.COOKIE, request));
        return "redirect:/";
    }

    /** What watches over every page of a kiosk, with its words. */
    @GetMapping(Kiosk.SCRIPT)
    ResponseEntity<String> watch(HttpServletRequest request) {
        var words = new Wording(texts, LanguageChoice.of(request).locale());
        var body = "window.kioskSettings = {idle: %d, question: '%s', more: '%s', end: '%s'};%n%s"
                .formatted(
                        settings.idle().toMillis(),
                        js(words, "kiosk.question"),
                        js(words, "kiosk.more"),
                        js(words, "kiosk.end"),
                        script);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }

    private static String js(Wording words, String key) {
        return JavaScriptUtils.javaScriptEscape(words.say(key));
    }

    private static void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static String gone(String name, HttpServletRequest request) {
        return ResponseCookie.from(name, "")
                .path("/")
                .maxAge(Duration.ZERO)
                .secure(request.isSecure())
                .build()
                .toString();
    }

    private static String cookie(String name, String value, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path("/")
                .sameSite("Lax")
                .secure(request.isSecure())
                .httpOnly(true)
                .build()
                .toString();
    }

    private static String script() {
        try {
            return new ClassPathResource("kiosk/watch.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
