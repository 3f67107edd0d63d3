package org.entente.app.bench;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The steps of the bare process: they answer what the model's gateways need, and do nothing. */
@Component("bareSteps")
@Profile("bench-cases")
public class BareSteps {

    private final Clock clock;

    BareSteps(Clock clock) {
        this.clock = clock;
    }

    /** A due instant three weeks ahead, as the product's first timers have. */
    public String due(String caseNumber, String kind) {
        return clock.instant().plus(Duration.ofDays(21)).toString();
    }

    public void askToConfirmMailbox(String caseNumber) {}

    public String triage(String caseNumber) {
        return "full";
    }

    public void sendToCompany(String caseNumber) {}

    public boolean noteReply(String caseNumber) {
        return true;
    }

    public void passReplyOn(String caseNumber) {}

    public void confirmClosing(String caseNumber) {}
}
