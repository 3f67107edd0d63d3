package org.entente.mediation;

import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.NoSuchCase;
import org.entente.companies.Company;
import org.entente.matters.Continuable;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterKind;
import org.entente.matters.Matters;
import org.entente.matters.Told;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a request that no service takes go on as the complaint that was missing. The mediation stays: it can be asked for
 * again, and belongs to that complaint from then on.
 */
@Component
class TurnedMediations implements Continuable {

    private final Matters matters;
    private final ComplaintCases cases;
    private final MatterHistory history;

    TurnedMediations(Matters matters, ComplaintCases cases, MatterHistory history) {
        this.matters = matters;
        this.cases = cases;
        this.history = history;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.MEDIATION;
    }

    @Override
    @Transactional(readOnly = true)
    public Told told(CaseNumber number, Viewer viewer) {
        requireOwn(number, viewer);
        var mediation = matters.get(number);
        return new Told(
                number,
                mediation.person(),
                mediation.language(),
                mediation.title(),
                mediation.narrative(),
                "other",
                mediation
                        .company()
                        .filter(Company::isVerified)
                        .map(Company::number)
                        .orElse(null));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void turned(CaseNumber number, CaseNumber into, Viewer by) {
        requireOwn(number, by);
        var mediation = matters.take(number, Mediation.class);
        cases.findByNumber(into.toString())
                .filter(complaint -> mediation.standing().mayAskAgain()
                        && mediation.complaintCase().isEmpty())
                .ifPresent(complaint -> {
                    mediation.belongTo(complaint);
                    history.add(mediation, MediationEvent.COMPLAINT_FILED, by, "complaint", into.toString());
                });
    }

    private static void requireOwn(CaseNumber number, Viewer viewer) {
        if (!viewer.isSystem() && !viewer.isConsumerOf(number.toString())) {
            throw new NoSuchCase(number.toString());
        }
    }
}
