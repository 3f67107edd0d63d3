package org.entente.ui.site;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.entente.ui.shell.VaadinRequests;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * The addresses of pages that neither front door has. Vaadin, which takes whatever is left, would send people to the
 * sign-in, or start a screen with status 200 to say that there is none.
 */
@Component
public class UnknownAddresses {

    /** Answered by filters, not by a handler or a view. */
    private static final List<String> ANSWERED_BY_FILTERS = List.of("logout", "login");

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    UnknownAddresses(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Says whether a person asks for a page that does not exist. */
    public boolean contain(HttpServletRequest request) {
        return isForPage(request) && !isView(request) && !isPage(request);
    }

    /** Only whole pages: files have a dot in their name, programs don't ask for HTML. */
    private static boolean isForPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        var path = request.getRequestURI();
        return HttpMethod.GET.matches(request.getMethod())
                && accept != null
                && accept.contains("text/html")
                && !path.substring(path.lastIndexOf('/') + 1).contains(".")
                && !VaadinRequests.isFromItsClient(request);
    }

    private static boolean isView(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var route = path.startsWith("/") ? path.substring(1) : path;
        return ANSWERED_BY_FILTERS.contains(route)
                || ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                        .getNavigationTarget(route)
                        .isPresent();
    }

    private boolean isPage(HttpServletRequest request) {
        boolean parsedHere = !ServletRequestPathUtils.hasParsedRequestPath(request);
        if (parsedHere) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            for (var mapping : mappings) {
                if (mapping.getHandler(request) != null) {
                    return true;
                }
            }
            return false;
        } catch (Exception refused) {
            // The address is known, but not for such a request; the handler says so itself when its turn comes.
            return true;
        } finally {
            if (parsedHere) {
                ServletRequestPathUtils.clearParsedRequestPath(request);
            }
        }
    }
}
