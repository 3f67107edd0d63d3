package org.entente.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.time.Duration;
import org.entente.access.AccessDenied;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.testing.CaseFixtures;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessesTest
class SentLettersIT {

    @Autowired
    SentLetters letters;

    @Autowired
    Outbox outbox;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    MovableClock clock;

    private CaseNumber number;

    @BeforeEach
    void aPrivateComplaintGoesToTheCompany() throws Exception {
        while (outbox.sendNext(letter -> new SendResult.Accepted())) {}
        var company = directory.add(CaseFixtures.telora(), MODERATOR);
        var filed =
                filing.file(CaseFixtures.against(company.number(), CaseFixtures.anotherDoubleBill(Publicity.PRIVATE)));
        number = ((FilingOutcome.Filed) filed).number();
        filing.confirmMailbox(number, Viewer.consumerOf(number.toString()));
    }

    @Test
    void showsWhatWaitsWhatWentOutAndWhatWasRefused() throws Exception {
        assertThat(letters.of(number, MODERATOR))
                .extracting(SentLetter::kind)
                .containsExactly(LetterKind.CONFIRM_MAILBOX, LetterKind.COMPLAINT, LetterKind.SENT_TO_COMPANY);
        assertThat(letters.of(number, MODERATOR)).allSatisfy(letter -> {
            assertThat(letter.status()).isEqualTo(LetterStatus.QUEUED);
            assertThat(letter.sentAt()).isNull();
            assertThat(letter.nextAttemptAt()).isNotNull();
        });
        clock.advance(Duration.ofMinutes(5));

        while (outbox.sendNext(letter -> letter.subject().startsWith("Klacht")
                ? new SendResult.Refused("550 no such user")
                : new SendResult.Accepted())) {}

        var all = letters.of(number, MODERATOR);
        assertThat(all.getFirst().status()).isEqualTo(LetterStatus.SENT);
        assertThat(all.getFirst().sentAt())
                .isAfterOrEqualTo(all.getFirst().queuedAt().plusSeconds(300));
        var refused = all.get(1);
        assertThat(refused.party()).isEqualTo(Party.COMPANY);
        assertThat(refused.status()).isEqualTo(LetterStatus.FAILED);
        assertThat(refused.failedAt()).isNotNull();
        assertThat(refused.problem()).isEqualTo("550 no such user");
    }

    @Test
    void keepsTheLinkThatMakesSomebodyTheConsumerFromStaff() {
        assertThat(letters.of(number, MODERATOR))
                .filteredOn(letter -> letter.party() == Party.CONSUMER)
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.text())
                        .contains("/case/open/…")
                        .doesNotContainPattern("/case/open/[A-Za-z0-9]"));
    }

    @Test
    void showsThemToStaffAlone() {
        var consumer = Viewer.consumerOf(number.toString());

        assertThatThrownBy(() -> letters.of(number, consumer)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> letters.of(number, Viewer.anyone())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> letters.of(new CaseNumber(2020, 1), MODERATOR)).isInstanceOf(NoSuchCase.class);
    }
}
