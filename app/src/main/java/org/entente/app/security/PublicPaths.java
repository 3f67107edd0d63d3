package org.entente.app.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.entente.ui.shell.VaadinRequests;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** What the public reads: pages rendered on the server and their assets, without a session and safe to cache. */
final class PublicPaths {

    /** Patterns of Spring's path syntax; a path that is not here belongs to the Vaadin screens. */
    private static final List<PathPatternRequestMatcher> PATTERNS = Stream.of(
                    "/",
                    "/complaints",
                    "/complaints/**",
                    "/companies",
                    "/companies/**",
                    "/guide",
                    "/guide/**",
                    "/info",
                    "/info/**",
                    "/report",
                    "/report/**",
                    "/mail/unsubscribe/**",
                    "/warnings",
                    "/dossier/**",
                    "/about/**",
                    "/lang/**",
                    "/assets/**",
                    "/icons/**",
                    "/feeds/**",
                    "/robots.txt",
                    "/sitemap.xml",
                    "/favicon.ico",
                    "/error",
                    "/actuator/health",
                    "/actuator/health/**")
            .map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList();

    private PublicPaths() {}

    /** Whether it is about a kiosk itself. */
    static boolean isOfKiosks(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/kiosk") || path.startsWith("/kiosk/");
    }

    /** Whether a person asks for something public; what Vaadin's client asks at the same address is for the screens. */
    static boolean contain(HttpServletRequest request) {
        return !VaadinRequests.isFromItsClient(request)
                && PATTERNS.stream().anyMatch(pattern -> pattern.matches(request));
    }
}
