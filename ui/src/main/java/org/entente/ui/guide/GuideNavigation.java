package org.entente.ui.guide;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.entente.access.Language;

/** Addresses of the managers' workplace for the guide, without a slash in front. */
public final class GuideNavigation {

    static final String GUIDE = "desk/guide";
    static final String DRAFT = "desk/guide/draft";
    static final String PAGES = "desk/guide/pages";

    private GuideNavigation() {}

    /** The guide: the version that holds, its drafts and versions. */
    public static String guide() {
        return GUIDE;
    }

    /** Two versions of the guide side by side. */
    static String comparison(int from, int to) {
        return GUIDE + "?from=" + from + "&to=" + to;
    }

    /** A draft of the guide. */
    public static String draft(long change) {
        return DRAFT + "/" + change;
    }

    /** One section of a draft's page, such as {@code release}. */
    public static String draft(long change, String section) {
        return draft(change) + "?section=" + section;
    }

    /** The form of a question, an outcome, a fact or a body. */
    static String node(long change, GuideNode node) {
        return draft(change) + "?node=" + node.address();
    }

    /** The list of information pages. */
    public static String pages() {
        return PAGES;
    }

    /** The editor of an information page. */
    public static String page(String key, Language language) {
        return PAGES + "/" + key + "?in=" + language.code();
    }

    /** Goes to one of these addresses; what follows a question mark there is the query, not part of the path. */
    static void go(String address) {
        var target = new Location(address);
        UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
    }
}
