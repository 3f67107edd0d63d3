package org.entente.ui.legalaid;

/** Addresses of the pages for legal aid, without a slash in front. */
public final class LegalAidNavigation {

    static final String FORM = "legal-aid/new";
    static final String MEMBERS = "desk/members";

    private LegalAidNavigation() {}

    /** The request to the legal service. */
    public static String form() {
        return FORM;
    }

    /** The list of members, for managers. */
    public static String members() {
        return MEMBERS;
    }
}
