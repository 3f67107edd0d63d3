package org.entente.matters;

import org.entente.access.Viewer;
import org.entente.casefile.CaseGrant;
import org.entente.casefile.ComplaintCase;
import org.springframework.stereotype.Component;

/** Whoever works with a matter reads the complaint that it came from, and no other. */
@Component
class ComplaintsOfMatters implements CaseGrant {

    private final Matters matters;
    private final MatterRights rights;

    ComplaintsOfMatters(Matters matters, MatterRights rights) {
        this.matters = matters;
        this.rights = rights;
    }

    @Override
    public boolean mayRead(ComplaintCase complaintCase, Viewer viewer) {
        return matters.ofCase(complaintCase.id()).stream().anyMatch(matter -> rights.isWorkOf(matter, viewer));
    }

    /** A mediation service is outside of this house: it reads what the consumer agreed to hand over, which is what they read. */
    @Override
    public boolean readsAll(ComplaintCase complaintCase, Viewer viewer) {
        return matters.ofCase(complaintCase.id()).stream()
                .anyMatch(matter -> matter.kind() != MatterKind.MEDIATION && rights.isWorkOf(matter, viewer));
    }
}
