package org.entente.engine;

import org.entente.casefile.CaseNumber;
import org.entente.casefile.DeadlineKind;
import org.entente.contact.QuestionHandling;
import org.springframework.stereotype.Component;

/** What {@code contactQuestion} calls. */
@Component("contactQuestionSteps")
public class ContactQuestionSteps {

    private final QuestionHandling handling;

    ContactQuestionSteps(QuestionHandling handling) {
        this.handling = handling;
    }

    /** The stored due instant of the open deadline of a kind, as ISO 8601 text for a timer. */
    public String due(String matterNumber, String kind) {
        return handling.due(CaseNumber.parse(matterNumber), DeadlineKind.valueOf(kind))
                .plusSeconds(1)
                .toString();
    }

    public void receiveQuestion(String matterNumber) {
        handling.receive(CaseNumber.parse(matterNumber));
    }

    public void tellOfDelay(String matterNumber) {
        handling.tellOfDelay(CaseNumber.parse(matterNumber));
    }

    public void sendAnswer(String matterNumber) {
        handling.sendAnswer(CaseNumber.parse(matterNumber));
    }

    public void closeQuestion(String matterNumber) {
        handling.close(CaseNumber.parse(matterNumber));
    }

    public void reopenQuestion(String matterNumber) {
        handling.reopen(CaseNumber.parse(matterNumber));
    }

    public void confirmEnd(String matterNumber) {
        handling.confirmEnd(CaseNumber.parse(matterNumber));
    }
}
