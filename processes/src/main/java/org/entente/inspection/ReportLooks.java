package org.entente.inspection;

import org.entente.access.Viewer;
import org.entente.matters.Matter;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterLooks;
import org.springframework.stereotype.Component;

/** Notes every look that an inspector takes at a report. */
@Component
class ReportLooks implements MatterLooks {

    private final MatterHistory history;

    ReportLooks(MatterHistory history) {
        this.history = history;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.INSPECTION_REPORT;
    }

    @Override
    public void looked(Matter matter, Viewer viewer) {
        history.addInternal(matter, ReportEvent.LOOKED, viewer);
    }
}
