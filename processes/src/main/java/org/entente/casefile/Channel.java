package org.entente.casefile;

/** How something reached us. */
public enum Channel {
    WEB,
    MAIL,
    TELEPHONE,
    COUNTER,
    POST
}
