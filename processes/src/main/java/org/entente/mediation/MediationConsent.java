package org.entente.mediation;

/** The text that a consumer agrees to before a dossier goes to a service; screens have it under its version. */
public final class MediationConsent {

    /** The version that is asked for now: {@code mediation.consent.1} in the screens' bundles. Earlier ones stay there. */
    public static final int VERSION = 1;

    private MediationConsent() {}
}
