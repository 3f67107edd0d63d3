package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.ui.shell.LanguageChoice;
import org.entente.ui.shell.VaadinRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Language, caching and static files of the public pages. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    private static final Duration STYLESHEETS = Duration.ofHours(1);
    private static final Duration FONTS = Duration.ofDays(30);

    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {

            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return LanguageChoice.of(request).locale();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("readers choose their language by links with ?lang=");
            }
        };
    }

    /** A page that did not change is not sent again, yet every visit asks: what went private is gone at once. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        var registration = new FilterRegistrationBean<ShallowEtagHeaderFilter>(new PageEtags());
        registration.setUrlPatterns(List.of(
                "",
                "/complaints",
                "/complaints/*",
                "/companies",
                "/companies/*",
                "/about/*",
                "/guide",
                "/guide/*",
                "/info",
                "/info/*",
                "/warnings"));
        registration.setName("publicPageEtags");
        return registration;
    }

    @Bean
    ResourceHttpRequestHandler stylesheets() {
        return files("META-INF/resources/assets/", STYLESHEETS);
    }

    @Bean
    ResourceHttpRequestHandler fonts() {
        return files("META-INF/resources/aura/fonts/", FONTS);
    }

    /** Answers before Vaadin does, with headers that let browsers keep the files. */
    @Bean
    HandlerMapping assetFiles(ResourceHttpRequestHandler stylesheets, ResourceHttpRequestHandler fonts) {
        var mapping = new SimpleUrlHandlerMapping();
        mapping.setOrder(1);
        mapping.setUrlMap(Map.of("/assets/**", stylesheets, "/aura/fonts/**", fonts));
        return mapping;
    }

    private static ResourceHttpRequestHandler files(String folder, Duration age) {
        var handler = new ResourceHttpRequestHandler();
        handler.setLocations(List.of(new ClassPathResource(folder)));
        handler.setCacheControl(CacheControl.maxAge(age).cachePublic());
        handler.setMediaTypes(Map.of(
                "webmanifest", MediaType.valueOf("application/manifest+json"),
                "woff2", MediaType.valueOf("font/woff2")));
        return handler;
    }

    private static final class PageEtags extends ShallowEtagHeaderFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return VaadinRequests.isFromItsClient(request);
        }
    }
}
