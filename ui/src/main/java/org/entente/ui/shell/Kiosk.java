package org.entente.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser in a public place, known by a cookie that holds nothing else. Whatever somebody does there is forgotten at the
 * end: pages are kept nowhere, and drafts are remembered with the session so that they can be deleted with it.
 */
public final class Kiosk {

    public static final String COOKIE = "kiosk";

    /** The script that watches over the pages of a kiosk. */
    public static final String SCRIPT = "/kiosk/watch.js";

    private static final String DRAFTS = "kioskDrafts";

    private Kiosk() {}

    /** Whether the request comes from a kiosk. */
    public static boolean asks(HttpServletRequest request) {
        return isAmong(request.getCookies());
    }

    /** Lets the present Vaadin page be watched if it is a kiosk's. */
    static void watch(UI ui) {
        var request = VaadinRequest.getCurrent();
        if (request != null && isAmong(request.getCookies())) {
            ui.getPage().executeJs("""
                    if (!document.getElementById('kiosk-script')) {
                      const script = document.createElement('script');
                      script.id = 'kiosk-script';
                      script.src = $0;
                      document.head.append(script);
                    }""", SCRIPT);
        }
    }

    /** Remembers a draft that was begun at a kiosk; does nothing elsewhere. */
    public static void remember(UUID draft) {
        var request = VaadinRequest.getCurrent();
        var session = VaadinSession.getCurrent();
        if (request != null && session != null && isAmong(request.getCookies())) {
            WrappedSession kept = session.getSession();
            kept.setAttribute(DRAFTS, with(kept.getAttribute(DRAFTS), draft));
        }
    }

    /** The same for a page without Vaadin, which has no session elsewhere: a kiosk gets one. */
    public static void remember(UUID draft, HttpServletRequest request) {
        if (asks(request)) {
            var kept = request.getSession();
            kept.setAttribute(DRAFTS, with(kept.getAttribute(DRAFTS), draft));
        }
    }

    /** The drafts, of whatever kind, that were begun in a session. */
    public static List<UUID> drafts(HttpSession session) {
        return session.getAttribute(DRAFTS) instanceof Set<?> ids
                ? ids.stream()
                        .filter(String.class::isInstance)
                        .map(id -> UUID.fromString((String) id))
                        .toList()
                : List.of();
    }

    private static LinkedHashSet<String> with(@Nullable Object before, UUID draft) {
        var ids = new LinkedHashSet<String>();
        if (before instanceof Set<?> kept) {
            kept.forEach(id -> ids.add((String) id));
        }
        ids.add(draft.toString());
        return ids;
    }

    private static boolean isAmong(Cookie @Nullable [] cookies) {
        return cookies != null && Arrays.stream(cookies).anyMatch(cookie -> COOKIE.equals(cookie.getName()));
    }
}
