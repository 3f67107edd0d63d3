package org.entente.ui.overview;

/** Addresses of the overview, without a slash in front. */
public final class OverviewNavigation {

    static final String MINE = "my";
    static final String OPEN = "my/open/:token";
    static final String PREFERENCES = "my/preferences/:token";

    private OverviewNavigation() {}

    /** All files opened in this session. */
    public static String mine() {
        return MINE;
    }
}
