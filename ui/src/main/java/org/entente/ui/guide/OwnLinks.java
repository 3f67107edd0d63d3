package org.entente.ui.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.access.Language;
import org.entente.guide.GuidePlace;
import org.entente.guide.Guides;
import org.entente.guide.InfoPages;

/** Links of an information page to other pages and to places of the guide. */
final class OwnLinks {

    private static final Pattern OWN = Pattern.compile("href=\"(/[^\"]*)\"");

    private final Guides guides;
    private final InfoPages pages;

    OwnLinks(Guides guides, InfoPages pages) {
        this.guides = guides;
        this.pages = pages;
    }

    /** Those that lead nowhere, as they are written; links to other parts of the site are not looked at. */
    List<String> broken(String html, Language language) {
        return OWN.matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !leads(link.split("[?#]", 2)[0], language))
                .distinct()
                .toList();
    }

    private boolean leads(String path, Language language) {
        var parts = Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return true;
        }
        var rest = parts.subList(1, parts.size());
        return switch (parts.getFirst()) {
            case "info" ->
                rest.isEmpty() || pages.find(rest.getFirst(), language).isPresent();
            case "guide" -> !(guides.at(rest, Map.of()) instanceof GuidePlace.Lost);
            default -> true;
        };
    }
}
