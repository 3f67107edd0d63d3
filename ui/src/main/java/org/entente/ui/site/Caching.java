package org.entente.ui.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** How long others may keep a page; its language depends on the browser's wish and on the language cookie. */
final class Caching {

    private static final String LANGUAGE = HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE;
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private Caching() {}

    /** For pages with words of cases: kept only with the question whether they are still so. */
    static void askEachTime(HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePublic().getHeaderValue());
        response.setHeader(HttpHeaders.VARY, LANGUAGE);
    }

    /** For pages that show what somebody answered. */
    static void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.VARY, LANGUAGE);
    }

    /** For pages about the site itself. */
    static void keepAWhile(HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(A_WHILE).cachePrivate().getHeaderValue());
        response.setHeader(HttpHeaders.VARY, LANGUAGE);
    }
}
