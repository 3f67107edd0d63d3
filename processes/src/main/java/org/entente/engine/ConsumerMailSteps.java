package org.entente.engine;

import org.entente.casefile.CaseNumber;
import org.entente.handling.ComplaintHandling;
import org.springframework.stereotype.Component;

/** What {@code consumerMail} calls. */
@Component("consumerMailSteps")
public class ConsumerMailSteps {

    private final ComplaintHandling handling;

    ConsumerMailSteps(ComplaintHandling handling) {
        this.handling = handling;
    }

    public void passConsumerMailOn(String caseNumber) {
        handling.passConsumerMailOn(CaseNumber.parse(caseNumber));
    }
}
