package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.entente.access.Language;
import org.entente.ui.shell.Kiosk;
import org.entente.ui.shell.LanguageChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the frame of a page from the request for it: header, footer, links to other languages, stylesheets. */
@Component
public class PageFrames {

    private static final List<Language> ORDER = List.of(Language.FR, Language.NL, Language.DE, Language.EN);
    private static final List<String> STYLESHEETS = List.of("tokens.css", "common.css", "site.css", "demo.css");

    private final String publicUrl;
    private final String assets;

    /** @param publicUrl where people reach the site, such as {@code https://entente.example}; no slash at the end */
    PageFrames(@Value("${entente.public-url:http://localhost:8080}") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.assets = fingerprint();
    }

    /**
     * Gives a template what it needs besides its own page.
     *
     * @param path   the page's own, such as {@code /companies}
     * @param hidden whether search engines are to leave the page out
     */
    public void addTo(Model model, HttpServletRequest request, String path, boolean hidden) {
        var language = LanguageChoice.of(request);
        model.addAttribute("frame", frame(language, path, request.getQueryString(), hidden, Kiosk.asks(request)));
        model.addAttribute("f", new PageFormats(language.locale()));
    }

    /** The address of a path of the site. */
    String address(String path) {
        return publicUrl + path;
    }

    private PageFrame frame(Language language, String path, @Nullable String query, boolean hidden, boolean kiosk) {
        var canonical = address(path);
        return new PageFrame(
                language,
                section(path),
                canonical,
                alternates(canonical),
                links(language, query),
                assets,
                hidden,
                kiosk);
    }

    private static String section(String path) {
        var parts = path.split("/", -1);
        return parts.length > 2 && parts[1].equals("about") ? parts[2] : parts.length > 1 ? parts[1] : "";
    }

    private static Map<String, String> alternates(String canonical) {
        var alternates = new LinkedHashMap<String, String>();
        ORDER.forEach(language -> alternates.put(language.code(), canonical + "?lang=" + language.code()));
        alternates.put("x-default", canonical);
        return alternates;
    }

    private static List<PageFrame.LanguageLink> links(Language current, @Nullable String query) {
        var kept = query == null
                ? ""
                : Stream.of(query.split("&", -1))
                        .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
        return ORDER.stream()
                .map(language -> new PageFrame.LanguageLink(
                        language.code(),
                        language.name(),
                        LanguageChoice.ownName(language),
                        "?" + kept + "lang=" + language.code(),
                        language == current))
                .toList();
    }

    private static String fingerprint() {
        var sum = new CRC32();
        for (var name : STYLESHEETS) {
            try {
                sum.update(new ClassPathResource("META-INF/resources/assets/" + name)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("stylesheet " + name + " can't be read", e);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
