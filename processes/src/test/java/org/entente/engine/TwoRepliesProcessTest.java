package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.util.UUID;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.MessageState;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.correspondence.CaseAddresses;
import org.entente.correspondence.Correspondence;
import org.entente.correspondence.Party;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.testing.CaseFixtures;
import org.entente.testing.ProcessesTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A company that replies twice before a moderator has read the first reply. */
@ProcessesTest
class TwoRepliesProcessTest {

    @Autowired
    CompanyDirectory directory;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    Moderation moderation;

    @Autowired
    TaskBoard board;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CaseAddresses addresses;

    @Autowired
    CaseReader reader;

    @Test
    void leavesNothingToDecideOnceTheLaterReplyIsPassedOnWithTheEarlier() {
        var number = waitingForCompany();
        replies(number, "Nous corrigeons la facture.");
        replies(number, "Une note de crédit suit.");
        assertThat(board.ofCase(number, MODERATOR)).hasSize(2);

        moderation.passReplyOn(board.ofCase(number, MODERATOR).getLast().id(), MODERATOR);

        assertThat(board.ofCase(number, MODERATOR)).isEmpty();
        var file = reader.read(number, MODERATOR);
        assertThat(file.status()).isEqualTo(CaseStatus.CONSUMER_TURN);
        assertThat(file.messages()).allMatch(message -> message.state() == MessageState.PASSED_ON);
    }

    private CaseNumber waitingForCompany() {
        var company = directory.add(CaseFixtures.telora(), MODERATOR).number();
        var outcome = filing.file(CaseFixtures.against(company, CaseFixtures.anotherDoubleBill(Publicity.PUBLIC)));
        var number = ((FilingOutcome.Filed) outcome).number();
        filing.confirmMailbox(number, Viewer.consumerOf(number.toString()));
        moderation.accept(board.ofCase(number, MODERATOR).getFirst().id(), MODERATOR);
        return number;
    }

    private void replies(CaseNumber number, String text) {
        var mail = CaseFixtures.mailFromTelora(addresses.reply(number, Party.COMPANY), text);
        correspondence.process(correspondence.store(mail, "test/" + UUID.randomUUID()));
    }
}
