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

    /** Roles of people who work with case files. */
    public boolean isStaff() {
        return this != CONSUMER && this != COMPANY;
    }
}
