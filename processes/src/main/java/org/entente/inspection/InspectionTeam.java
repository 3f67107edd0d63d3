package org.entente.inspection;

/** The desk of the inspection, or the authority beside it, that is competent. The names are outputs of the table. */
public enum InspectionTeam {
    GENERAL_DESK,
    FINANCE_DESK,
    NETWORKS_DESK,
    ONLINE_DESK,
    CROSS_BORDER_DESK,
    POLICE,
    EMERGENCY_SERVICES
}
