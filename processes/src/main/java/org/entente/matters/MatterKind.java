package org.entente.matters;

import org.entente.access.Role;

/** The paths besides the complaint. The names are the discriminators of stored matters. */
public enum MatterKind {
    MEDIATION("mediation", Role.MEDIATOR),
    LEGAL_AID("legalAid", Role.LAWYER),
    INSPECTION_REPORT("inspectionReport", Role.INSPECTOR),
    QUESTION("contactQuestion", Role.AGENT);

    private final String process;
    private final Role desk;

    MatterKind(String process, Role desk) {
        this.process = process;
        this.desk = desk;
    }

    /** The key of the kind's process. */
    public String process() {
        return process;
    }

    /** Whose work it is. Nobody else among staff may read matters of the kind. */
    public Role desk() {
        return desk;
    }
}
