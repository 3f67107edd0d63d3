package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.correspondence.CaseAddresses;
import org.entente.correspondence.Correspondence;
import org.entente.correspondence.Party;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.followup.ConsumerActions;
import org.entente.testing.CaseFixtures;
import org.entente.testing.ProcessesTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail is taken in while the consumer acts on the same case: both wait for each other, and both happen. */
@ProcessesTest
class SameCaseAtTheSameTimeIT {

    private static final int CASES = 15;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    ConsumerActions actions;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CaseAddresses addresses;

    @Autowired
    CaseReader reader;

    @Test
    void letsBothHappen() throws Exception {
        var company = directory.add(CaseFixtures.telora(), MODERATOR).number();
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < CASES; i++) {
                var number = waitingForCompany(company);
                var together = new CyclicBarrier(3);
                var done = threads.invokeAll(List.of(
                        at(together, () -> replies(number, "Nous corrigeons la facture.")),
                        at(together, () -> replies(number, "Une note de crédit suit.")),
                        at(together, () -> actions.changePublicity(number, Publicity.PUBLIC, consumerOf(number)))));
                for (var each : done) {
                    each.get(60, TimeUnit.SECONDS);
                }
                var file = reader.read(number, MODERATOR);
                assertThat(file.messages()).hasSize(2);
                assertThat(file.publicity()).isEqualTo(Publicity.PUBLIC);
                assertThat(file.status()).isIn(CaseStatus.CONSUMER_TURN, CaseStatus.REPLY_CHECK);
            }
        }
    }

    private static Callable<Void> at(CyclicBarrier together, Runnable what) {
        return () -> {
            together.await(30, TimeUnit.SECONDS);
            what.run();
            return null;
        };
    }

    private CaseNumber waitingForCompany(int company) {
        var outcome = filing.file(CaseFixtures.against(company, CaseFixtures.anotherDoubleBill(Publicity.PRIVATE)));
        var number = ((FilingOutcome.Filed) outcome).number();
        filing.confirmMailbox(number, consumerOf(number));
        assertThat(reader.read(number, MODERATOR).status()).isEqualTo(CaseStatus.WAITING_COMPANY);
        return number;
    }

    private static Viewer consumerOf(CaseNumber number) {
        return Viewer.consumerOf(number.toString());
    }

    private void replies(CaseNumber number, String text) {
        var mail = CaseFixtures.mailFromTelora(addresses.reply(number, Party.COMPANY), text);
        correspondence.process(correspondence.store(mail, "test/" + UUID.randomUUID()));
    }
}
