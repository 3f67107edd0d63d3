package org.entente.ui.contact;

import java.util.List;

/**
 * A form that takes over what a question told, or that an agent fills in for somebody.
 *
 * @param form its address
 * @param key  of its name
 */
record Door(String form, String key) {

    private static final Door COMPLAINT = new Door("file", "contact.door.complaint");
    private static final Door MEDIATION = new Door("mediation/new", "contact.door.mediation");
    private static final Door REPORT = new Door("report/new", "contact.door.report");
    private static final Door LEGAL_AID = new Door("legal-aid/new", "contact.door.legalAid");
    private static final Door QUESTION = new Door("ask", "contact.door.question");

    /** Where a question can go on. */
    static List<Door> all() {
        return List.of(COMPLAINT, MEDIATION, REPORT, LEGAL_AID);
    }

    /** What an agent can take down. */
    static List<Door> atTheCounter() {
        return List.of(COMPLAINT, MEDIATION, REPORT, LEGAL_AID, QUESTION);
    }
}
