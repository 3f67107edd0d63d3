package org.entente.app.security;

/** What the public reads: pages rendered on the server and their assets, without a session and safe to cache. */
final class PublicPaths {

    /** Patterns of Spring's path syntax; a path that is not here belongs to the Vaadin screens. */
    static final String[] PATTERNS = {
        "/",
        "/complaints",
        "/complaints/**",
        "/companies",
        "/companies/**",
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
        "/actuator/health/**",
    };

    private PublicPaths() {}
}
