package org.entente.ui.casefile;

import org.entente.casefile.CaseNumber;

/** Addresses of the consumer's case pages, for links from other screens and mails. */
public final class CaseNavigation {

    private CaseNavigation() {}

    /** The case page of the consumer who opened the case's link in this session. */
    public static String page(CaseNumber number) {
        return "case/" + number;
    }

    /** The page of the person who opened a matter's link in this session. */
    public static String matter(CaseNumber number) {
        return "matter/" + number;
    }

    /** The page behind the link in a mail; it asks before it does anything, since mail scanners follow links too. */
    public static String open(String token) {
        return "case/open/" + token;
    }

    /** The cases opened in this session, and a way to have a link sent again. */
    public static String mine() {
        return "my";
    }
}
