package org.entente.correspondence;

/** A side of a case that letters go to. */
public enum Party {
    CONSUMER,
    COMPANY
}
