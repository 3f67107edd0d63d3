package org.entente.engine;

import org.entente.casefile.CaseNumber;
import org.entente.handling.ComplaintHandling;
import org.springframework.stereotype.Component;

/** What {@code publicationCheck} calls. */
@Component("publicationCheckSteps")
public class PublicationCheckSteps {

    private final ComplaintHandling handling;

    PublicationCheckSteps(ComplaintHandling handling) {
        this.handling = handling;
    }

    public void settlePublication(String caseNumber, String verdict) {
        handling.settlePublication(CaseNumber.parse(caseNumber), verdict);
    }
}
