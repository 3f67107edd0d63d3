package org.entente.dossier;

/** For whose eyes a dossier is made. */
public enum DossierAudience {
    /** The consumer of the case: what the case page shows. */
    CONSUMER,
    /** Staff: also messages that were held back, notes, names of colleagues, mails and letters of both sides. */
    STAFF,
    /** Somebody outside who is to help, such as a mediation service: the same as the consumer reads. */
    RECIPIENT;

    public boolean isStaff() {
        return this == STAFF;
    }
}
