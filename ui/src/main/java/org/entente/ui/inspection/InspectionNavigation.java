package org.entente.ui.inspection;

import org.entente.casefile.CaseNumber;
import org.entente.matters.MatterKind;
import org.entente.ui.matters.MattersNavigation;

/** Addresses of the inspectors' pages, without a slash in front. */
final class InspectionNavigation {

    static final String CLUSTER = "desk/matters/inspection-report/cluster";

    private InspectionNavigation() {}

    static String desk() {
        return MattersNavigation.desk(MatterKind.INSPECTION_REPORT);
    }

    static String report(CaseNumber number) {
        return MattersNavigation.desk(MatterKind.INSPECTION_REPORT, number);
    }

    static String cluster(long id) {
        return CLUSTER + "/" + id;
    }
}
