package org.entente.app.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.entente.ui.shell.Kiosk;
import org.entente.ui.shell.LoginView;
import org.entente.ui.site.UnknownAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Three front doors, each with its own filter chain; the first that knows a path answers for it.
 *
 * <p>All send {@code nosniff}, a referrer policy, a content-security policy and, over https, HSTS for a year.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String PUBLIC_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String KIOSK_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none';"
            + " base-uri 'none'";

    private static final String DEMO_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self';"
            + " style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; frame-src 'self';"
            + " form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    /** Vaadin 25.2 starts from an inline script and evaluates what the server sends; nothing comes from other hosts. */
    private static final String SCREEN_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; worker-src 'self' blob:; frame-src 'self'; object-src 'none';"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'self'";

    /** Vaadin answers behind a forward, after which headers could no longer be added. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** The start page of kiosks, and public pages that are read at one: kept nowhere, and watched by a script of ours. */
    @Bean
    @Order(5)
    SecurityFilterChain kioskPages(HttpSecurity http) {
        return http.securityMatcher(request ->
                        PublicPaths.isOfKiosks(request) || Kiosk.asks(request) && PublicPaths.contain(request))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> common(headers, KIOSK_POLICY))
                .addFilterBefore(new NothingKept(), HeaderWriterFilter.class)
                .build();
    }

    @Bean
    @Order(10)
    SecurityFilterChain publicPages(HttpSecurity http, UnknownAddresses unknown) {
        return http.securityMatcher(request -> PublicPaths.contain(request) || unknown.contain(request))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        common(headers, PUBLIC_POLICY).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    /** Mailboxes and the clock of the demo: open to everybody on this machine, forms protected against forgery. */
    @Bean
    @Order(20)
    @Profile("demo")
    SecurityFilterChain demoPages(HttpSecurity http) {
        return http.securityMatcher("/demo", "/demo/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> common(headers, DEMO_POLICY).frameOptions(FrameOptionsConfig::sameOrigin))
                .build();
    }

    /** The Vaadin screens: every view says itself who may open it; without a word, nobody may. */
    @Bean
    @Order(30)
    SecurityFilterChain screens(HttpSecurity http) {
        return http.headers(headers -> common(headers, SCREEN_POLICY))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class).defaultSuccessUrl("/desk"))
                .build();
    }

    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers, String policy) {
        return headers.withObjectPostProcessor(EAGERLY)
                .contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
