package org.entente.legalaid;

/** Who deals with whom in a dispute. The names are inputs of the table {@code legalAidAdmission}. */
public enum Dealing {
    CONSUMER,
    BUSINESS,
    PRIVATE_SELLER
}
