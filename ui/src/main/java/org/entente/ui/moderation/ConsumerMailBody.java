package org.entente.ui.moderation;

import java.util.List;
import org.entente.casefile.Author;
import org.entente.casefile.CaseFile;
import org.entente.moderation.TaskRow;
import org.entente.ui.casefile.CaseFacts;

/** A mail that the consumer sent outside of their turn: it goes on to the company, or stays in the file with an answer. */
final class ConsumerMailBody extends TaskBody {

    ConsumerMailBody(TaskRow row, CaseFile file, DeskContext desk, TaskHost host) {
        super(row, file, desk, host);
        new HeldMessages(row, file, desk, Author.CONSUMER).sections().forEach(this::add);
        add(
                why(say(
                        file.canWriteToCompany()
                                ? "desk.why.CHECK_CONSUMER_MAIL"
                                : "desk.why.CHECK_CONSUMER_MAIL.noCompany",
                        file.company().name())),
                soFar(),
                cards(
                        card("desk.facts.title", new CaseFacts(file, desk.words())),
                        new CompanyBox(file.company(), desk, host)));
    }

    @Override
    List<Choice> choices() {
        return file.canWriteToCompany()
                ? List.of(
                        Choice.usual(
                                "desk.decide.passMail",
                                "p",
                                () -> host.decide(
                                        "passMail", () -> desk.moderation().passMailOn(row.id(), desk.viewer()))),
                        Choice.asking("desk.decide.keepMail", "h", this::keep))
                : List.of(new Choice("desk.decide.keepMail", "h", true, null, this::keep));
    }

    private DecisionForm keep() {
        return new DecisionForm(
                "desk.decide.keepMail",
                true,
                desk.words(),
                answer -> host.decide("keepMail", () -> desk.moderation().keepMail(row.id(), answer, desk.viewer())));
    }
}
