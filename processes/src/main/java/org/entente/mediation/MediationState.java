package org.entente.mediation;

/** Where a mediation stands. */
public enum MediationState {
    /** The person has not opened the link in our letter yet. */
    UNCONFIRMED,
    /** The person says something more, chooses a service, or agrees that the dossier goes there. */
    AWAITING_PERSON,
    /** The service would take it, but not yet. */
    WAITING_ADMISSIBLE,
    /** A moderator finds the service. */
    FINDING_SERVICE,
    /** A moderator hands the dossier over. */
    HANDING_OVER,
    /** The service has the dossier and says whether it takes the case. */
    WAITING_SERVICE,
    /** The service takes the case, but the file is not complete. */
    COMPLETING,
    IN_MEDIATION,
    /** The service has extended its time once. */
    EXTENDED,
    /** No service would take it as things are; the person may ask again. */
    NOT_ADMISSIBLE,
    /** The person did not say in time what was asked; they may ask again. */
    LAPSED,
    NOT_CONFIRMED,
    /** The service refused. */
    NOT_TAKEN,
    WITHDRAWN,
    /** The service told the outcome. */
    ENDED;

    /** Whether the service has the dossier and the mediation goes on. */
    public boolean isWithService() {
        return this == WAITING_SERVICE || this == COMPLETING || this == IN_MEDIATION || this == EXTENDED;
    }

    /** Whether the person may correct the facts and ask again which service takes the case. */
    public boolean mayAskAgain() {
        return this == AWAITING_PERSON
                || this == WAITING_ADMISSIBLE
                || this == FINDING_SERVICE
                || this == NOT_ADMISSIBLE
                || this == LAPSED;
    }
}
