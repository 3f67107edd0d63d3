package org.entente.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.entente.access.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps the language that a link asked for in a cookie, for both front doors. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class LanguageFilter extends OncePerRequestFilter {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LanguageChoice.asked(request)
                .filter(language -> !LanguageChoice.remembered(request).equals(Optional.of(language)))
                .ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request)));
        chain.doFilter(request, response);
    }

    private static String cookie(Language language, HttpServletRequest request) {
        return ResponseCookie.from(LanguageChoice.NAME, language.code())
                .path("/")
                .maxAge(A_YEAR)
                .sameSite("Lax")
                .secure(request.isSecure())
                .httpOnly(true)
                .build()
                .toString();
    }
}
