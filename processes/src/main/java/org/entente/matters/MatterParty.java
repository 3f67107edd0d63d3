package org.entente.matters;

/** Who writes or reads in a matter. */
public enum MatterParty {
    /** The person whose matter it is. */
    PERSON,
    COMPANY,
    /** A mediation service outside this house. */
    SERVICE,
    STAFF
}
