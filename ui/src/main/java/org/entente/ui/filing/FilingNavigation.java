package org.entente.ui.filing;

import java.util.UUID;

/** Addresses of the filing pages, for links from other screens. */
public final class FilingNavigation {

    private FilingNavigation() {}

    /** Where a new complaint starts. */
    public static String start() {
        return "file";
    }

    /** Where a draft goes on: on the page on which it was left. */
    public static String resume(UUID draft) {
        return "file/" + draft;
    }

    static String page(UUID draft, FilingPage page) {
        return resume(draft) + "/" + page.path();
    }
}
