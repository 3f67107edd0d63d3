package org.entente.dossier;

import java.util.List;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.EventKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who got a copy of which case. */
@Service
@Transactional
class CopyBook {

    private final DossierCopyRows rows;
    private final ComplaintCases cases;
    private final CaseHistory history;
    private final CaseChanges changes;

    CopyBook(DossierCopyRows rows, ComplaintCases cases, CaseHistory history, CaseChanges changes) {
        this.rows = rows;
        this.cases = cases;
        this.history = history;
        this.changes = changes;
    }

    /** Notes a copy; one that arrived whole is an event of the case, too. */
    void note(DossierCopy copy, Viewer maker) {
        var complaintCase = cases.take(copy.number());
        rows.save(new DossierCopyRow(complaintCase.id(), copy));
        if (copy.complete()) {
            var recipient = copy.recipient();
            if (recipient == null) {
                var kind = copy.audience().isStaff() ? EventKind.DOSSIER_TAKEN_BY_STAFF : EventKind.DOSSIER_TAKEN;
                history.add(complaintCase, kind, maker, "kind", copy.kind().name());
            } else {
                history.add(
                        complaintCase,
                        EventKind.DOSSIER_HANDED_ON,
                        maker,
                        "kind",
                        copy.kind().name(),
                        "recipient",
                        recipient);
            }
        }
        changes.announceAfterCommit();
    }

    /** The copies of a case, latest first. */
    @Transactional(readOnly = true)
    List<DossierCopy> of(CaseNumber number) {
        return rows.findByCaseIdOrderByIdDesc(cases.get(number).id()).stream()
                .map(row -> row.copy(number))
                .toList();
    }
}
