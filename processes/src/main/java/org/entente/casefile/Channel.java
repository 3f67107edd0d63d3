package org.entente.casefile;

/** How a message reached the case. */
public enum Channel {
    WEB,
    MAIL
}
