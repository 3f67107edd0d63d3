package org.entente.ui.shell;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/**
 * Tells what Vaadin's client asks the server (to start a screen, to report a click) from what people ask. Both go to the
 * same address: the client of {@code /file} posts to {@code /?v-r=uidl}, where the public home page lies.
 */
public final class VaadinRequests {

    private static final String MARK = ApplicationConstants.REQUEST_TYPE_PARAMETER + "=";

    private VaadinRequests() {}

    public static boolean isFromItsClient(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && Stream.of(query.split("&", -1)).anyMatch(part -> part.startsWith(MARK));
    }
}
