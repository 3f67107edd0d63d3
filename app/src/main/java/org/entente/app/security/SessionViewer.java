package org.entente.app.security;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.ui.shell.CurrentViewer;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows staff by their login and consumers by the links that they opened in this session. */
@Component
class SessionViewer implements CurrentViewer {

    private static final String ROLE_PREFIX = "ROLE_";

    @Override
    public Viewer get() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login == null || !login.isAuthenticated() || login instanceof AnonymousAuthenticationToken
                ? Viewer.anyone()
                : Viewer.staff(login.getName(), rolesOf(login));
    }

    @Override
    public Viewer consumerOf(CaseNumber number) {
        var session = VaadinSession.getCurrent();
        var links = session == null ? null : session.getAttribute(OpenedLinks.class);
        return links != null && links.numbers.contains(number.toString())
                ? Viewer.consumerOf(number.toString())
                : get();
    }

    @Override
    public void remember(CaseNumber number) {
        var session = VaadinSession.getCurrent();
        if (session == null) {
            throw new IllegalStateException("a link can only be remembered within a Vaadin session");
        }
        var links = session.getAttribute(OpenedLinks.class);
        if (links == null) {
            links = new OpenedLinks();
            session.setAttribute(OpenedLinks.class, links);
        }
        links.numbers.add(number.toString());
    }

    @Override
    public List<CaseNumber> opened() {
        var session = VaadinSession.getCurrent();
        var links = session == null ? null : session.getAttribute(OpenedLinks.class);
        return links == null
                ? List.of()
                : List.copyOf(links.numbers).reversed().stream()
                        .map(CaseNumber::parse)
                        .toList();
    }

    private static Set<Role> rolesOf(Authentication login) {
        return login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(authority -> authority != null && authority.startsWith(ROLE_PREFIX)
                        ? Stream.of(Role.valueOf(authority.substring(ROLE_PREFIX.length())))
                        : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Numbers of the cases whose links this session opened. */
    private static final class OpenedLinks implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Set<String> numbers = new LinkedHashSet<>();
    }
}
