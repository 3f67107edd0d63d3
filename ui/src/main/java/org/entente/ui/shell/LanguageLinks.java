package org.entente.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.access.Language;

/** Links that load the present page anew in each of the four languages. */
public final class LanguageLinks extends UnorderedList implements AfterNavigationObserver {

    private final List<Anchor> links = new ArrayList<>();

    public LanguageLinks() {
        addClassName("languages");
        getElement().setAttribute("aria-label", getTranslation("common.nav.language"));
        for (var language : List.of(Language.FR, Language.NL, Language.DE, Language.EN)) {
            add(new ListItem(link(language)));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        links.forEach(link ->
                link.setHref(inLanguage(event.getLocation(), link.getElement().getAttribute("lang"))));
    }

    private Anchor link(Language language) {
        var link = new Anchor("?lang=" + language.code(), language.name());
        link.setRouterIgnore(true);
        link.getElement()
                .setAttribute("lang", language.code())
                .setAttribute("hreflang", language.code())
                .setAttribute("aria-label", language.name() + ", " + LanguageChoice.ownName(language));
        if (Language.of(getLocale()) == language) {
            link.getElement().setAttribute("aria-current", "true");
        }
        links.add(link);
        return link;
    }

    private static String inLanguage(Location location, String code) {
        var parameters = new LinkedHashMap<>(location.getQueryParameters().getParameters());
        parameters.put(LanguageChoice.NAME, List.of(code));
        var query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return "/" + location.getPath() + "?" + query;
    }
}
