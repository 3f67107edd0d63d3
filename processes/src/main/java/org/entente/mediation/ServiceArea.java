package org.entente.mediation;

/** Where a mediation service is competent. */
public enum ServiceArea {
    BELGIUM,
    BRUSSELS,
    FLANDERS,
    WALLONIA,
    EUROPE
}
