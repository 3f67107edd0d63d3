package org.entente.engine;

import org.entente.access.Viewer;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.EventKind;
import org.entente.followup.EscalationWish;
import org.entente.handling.ComplaintHandling;
import org.entente.legalaid.LegalAidRequests;
import org.entente.mediation.Mediations;
import org.springframework.stereotype.Component;

/** Opens, for a complaint whose escalation was taken up, what its consumer asked for. */
@Component
class Escalations {

    private final ComplaintHandling handling;
    private final ComplaintCases cases;
    private final LegalAidRequests legalAid;
    private final Mediations mediations;
    private final CaseHistory history;

    Escalations(
            ComplaintHandling handling,
            ComplaintCases cases,
            LegalAidRequests legalAid,
            Mediations mediations,
            CaseHistory history) {
        this.handling = handling;
        this.cases = cases;
        this.legalAid = legalAid;
        this.mediations = mediations;
        this.history = history;
    }

    void open(CaseNumber number) {
        var wish = handling.wish(number).map(EscalationWish::valueOf);
        if (wish.isEmpty()) {
            return;
        }
        switch (wish.get()) {
            case LEGAL_AID -> {
                var complaint = cases.take(number);
                var file = legalAid.open(complaint, Viewer.system());
                history.add(
                        complaint,
                        EventKind.LEGAL_FILE_OPENED,
                        Viewer.system(),
                        "file",
                        file.number().toString());
            }
            case MEDIATION -> mediations.open(number);
        }
    }
}
