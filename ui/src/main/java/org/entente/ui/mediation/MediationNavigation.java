package org.entente.ui.mediation;

/** Addresses of the pages for mediation, without a slash in front. */
public final class MediationNavigation {

    /** The form that asks for a mediation; takes over what the guide or a question told. */
    public static final String NEW = "mediation/new";

    private MediationNavigation() {}
}
