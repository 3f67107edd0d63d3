package org.entente.access;

/** What somebody is to Entente. A person can have several roles. */
public enum Role {
    CONSUMER,
    COMPANY,
    MODERATOR,
    LAWYER,
    MEDIATOR,
    INSPECTOR,
    AGENT,
    MANAGER,
    OPERATOR;

    /**
     * Roles of people who work with the files of all complaints. Mediators, lawyers, inspectors and agents read the
     * matters that are their work, and of complaints what those hold.
     */
    public boolean isStaff() {
        return this == MODERATOR || this == MANAGER || this == OPERATOR;
    }
}
