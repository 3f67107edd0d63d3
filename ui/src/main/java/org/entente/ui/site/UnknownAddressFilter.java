package org.entente.ui.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 404 for {@link UnknownAddresses}; after the security filters, which add their headers to every answer. */
@Component
@Order(0)
class UnknownAddressFilter extends OncePerRequestFilter {

    private final UnknownAddresses unknown;

    UnknownAddressFilter(UnknownAddresses unknown) {
        this.unknown = unknown;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (unknown.contain(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
