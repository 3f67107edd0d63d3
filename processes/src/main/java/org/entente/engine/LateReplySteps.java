package org.entente.engine;

import org.entente.casefile.CaseNumber;
import org.entente.handling.ComplaintHandling;
import org.springframework.stereotype.Component;

/** What {@code lateReply} calls. */
@Component("lateReplySteps")
public class LateReplySteps {

    private final ComplaintHandling handling;

    LateReplySteps(ComplaintHandling handling) {
        this.handling = handling;
    }

    public boolean noteLateReply(String caseNumber) {
        return handling.noteFurtherReply(CaseNumber.parse(caseNumber));
    }

    public void passLateReplyOn(String caseNumber) {
        handling.passFurtherReplyOn(CaseNumber.parse(caseNumber));
    }
}
