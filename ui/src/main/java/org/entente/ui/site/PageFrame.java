package org.entente.ui.site;

import java.util.List;
import java.util.Map;
import org.entente.access.Language;

/**
 * What the frame around a public page shows.
 *
 * @param language the language of the page
 * @param section the first part of the path, which the navigation marks; empty on the home page
 * @param canonical the page's own address, without language and other choices
 * @param alternates by {@code hreflang} the page's address in each language, and {@code x-default}
 * @param languages links to this page in each language
 * @param assets changes when a stylesheet changes, so that browsers may keep the old one for long
 * @param hidden whether search engines are to leave the page out
 * @param kiosk  whether the page is read at a kiosk
 */
record PageFrame(
        Language language,
        String section,
        String canonical,
        Map<String, String> alternates,
        List<LanguageLink> languages,
        String assets,
        boolean hidden,
        boolean kiosk) {

    /** A link to the same page in another language; {@code label} is its code as people see it, {@code FR}. */
    record LanguageLink(String code, String label, String name, String href, boolean current) {}

    public String lang() {
        return language.code();
    }
}
