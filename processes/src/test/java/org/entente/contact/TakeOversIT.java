package org.entente.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.access.AccessDenied;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Channel;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.Consumer;
import org.entente.casefile.NoSuchCase;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.contact.TakeOverOutcome.Reason;
import org.entente.contact.TakeOverOutcome.Refused;
import org.entente.contact.TakeOverOutcome.TakenOver;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.LetterStatus;
import org.entente.correspondence.PaperLetter;
import org.entente.correspondence.PaperLetters;
import org.entente.correspondence.PostalAddress;
import org.entente.correspondence.SentLetters;
import org.entente.filing.CompanyChoice;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.DraftContent;
import org.entente.filing.DraftOrigin;
import org.entente.filing.FileComplaint;
import org.entente.filing.FilingDrafts;
import org.entente.filing.FilingOutcome;
import org.entente.matters.MatterReader;
import org.entente.matters.Opening;
import org.entente.matters.Person;
import org.entente.testing.CaseFixtures;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessesTest
class TakeOversIT {

    private static final Viewer AGENT = Viewer.staff("ada", Set.of(Role.AGENT));
    private static final String MAILBOX = "rosa@brusselnet.example";

    @Autowired
    TakeOvers takeOvers;

    @Autowired
    ContactQuestions questions;

    @Autowired
    FilingDrafts drafts;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    ComplaintCases cases;

    @Autowired
    MatterReader reader;

    @Autowired
    SentLetters letters;

    @Autowired
    PaperLetters paper;

    @Autowired
    MovableClock clock;

    @Test
    void givesWhatWasToldAtTheCounterToWhoeverHoldsTheReceipt() {
        var number = toldAtTheCounter();
        var code = code(number);
        assertThat(code).matches("[2-9A-Z]{5}-[2-9A-Z]{5}").doesNotContain("O", "I", "L");
        assertThat(letters.ofMatter(number, AGENT)).as("nobody to write to yet").isEmpty();

        var outcome = takeOvers.takeOver(
                number, code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), MAILBOX);

        assertThat(outcome).isEqualTo(new TakenOver(number));
        assertThat(reader.read(number, AGENT).person().email()).isEqualTo(MAILBOX);
        assertThat(letters.ofMatter(number, AGENT))
                .singleElement()
                .satisfies(letter -> assertThat(letter.kind()).isEqualTo(LetterKind.MATTER_TAKEN_OVER));
    }

    @Test
    void opensNothingTwice() {
        var number = toldAtTheCounter();
        var code = code(number);
        takeOvers.takeOver(number, code, MAILBOX);

        var again = takeOvers.takeOver(number, code, "thief@brusselnet.example");

        assertThat(again).isEqualTo(new Refused(Reason.USED));
        assertThat(reader.read(number, AGENT).person().email()).isEqualTo(MAILBOX);
    }

    @Test
    void refusesAWrongCodeAndShutsAfterFive() {
        var number = toldAtTheCounter();
        var code = code(number);
        var wrong = TakeOverCode.random(new SecureRandom()).written();

        for (int attempt = 1; attempt < TakeOver.MOST_TRIES; attempt++) {
            assertThat(takeOvers.takeOver(number, wrong, MAILBOX)).isEqualTo(new Refused(Reason.WRONG));
        }
        assertThat(takeOvers.takeOver(number, wrong, MAILBOX)).isEqualTo(new Refused(Reason.LOCKED));

        assertThat(takeOvers.takeOver(number, code, MAILBOX))
                .as("the right code after too many wrong ones")
                .isEqualTo(new Refused(Reason.LOCKED));
        assertThat(takeOvers.takeOver(number, code(number), MAILBOX))
                .as("another code from the counter")
                .isInstanceOf(TakenOver.class);
    }

    @Test
    void refusesACodeThatIsTooOldOrWasReplaced() {
        var number = toldAtTheCounter();
        var first = code(number);
        var second = code(number);
        assertThat(takeOvers.takeOver(number, first, MAILBOX)).isEqualTo(new Refused(Reason.WRONG));

        clock.advance(TakeOver.VALID);

        assertThat(takeOvers.takeOver(number, second, MAILBOX)).isEqualTo(new Refused(Reason.EXPIRED));
    }

    @Test
    void saysNothingAboutNumbersThatThereAreNot() {
        assertThat(takeOvers.takeOver(new CaseNumber(2026, 777_777), "22222-22222", MAILBOX))
                .isEqualTo(new Refused(Reason.WRONG));
    }

    @Test
    void keepsNoCodeThatCouldBeRead() {
        var number = toldAtTheCounter();
        var receipt = takeOvers.issue(number, AGENT);
        var code = Objects.requireNonNull(receipt.code());

        assertThat(receipt.toString()).doesNotContain(code);
        assertThat(takeOvers.read(number, AGENT).code()).isNull();
    }

    @Test
    void givesReceiptsToAgentsAloneAndOnlyForWhatAgentsTookDown() {
        var own = (AskOutcome.Asked) questions.ask(question(Channel.WEB, null, MAILBOX), Viewer.anyone());
        var number = toldAtTheCounter();

        assertThatThrownBy(() -> takeOvers.issue(own.number(), AGENT)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> takeOvers.issue(number, CaseFixtures.MODERATOR))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void handsOverAComplaintThatAnAgentFiled() {
        var company = directory.add(CaseFixtures.telora(), CaseFixtures.MODERATOR);
        var draft = drafts.open(DraftContent.empty(Language.FR), DraftOrigin.takenDown(Channel.TELEPHONE, AGENT));
        var filed = (FilingOutcome.Filed) filing.file(new FileComplaint(
                draft.id(),
                new CompanyChoice.Listed(company.number()),
                CaseFixtures.anotherDoubleBill(Publicity.PRIVATE)));
        var number = filed.number();
        assertThat(cases.get(number).channel()).isEqualTo(Channel.TELEPHONE);
        assertThat(cases.get(number).takenDownBy()).isEqualTo("ada");

        var outcome = takeOvers.takeOver(number, code(number), MAILBOX);

        assertThat(outcome).isEqualTo(new TakenOver(number));
        assertThat(cases.get(number).consumer().email()).isEqualTo(MAILBOX);
        assertThat(letters.of(number, CaseFixtures.MODERATOR).getLast().kind()).isEqualTo(LetterKind.CASE_LINK);
    }

    @Test
    void printsTheLettersOfAComplaintOfSomebodyWithoutAMailbox() {
        var company = directory.add(CaseFixtures.telora(), CaseFixtures.MODERATOR);
        var told = CaseFixtures.anotherDoubleBill(Publicity.PRIVATE);
        var person = new Consumer("Rosa Maes", null, null, "1000", "Bruxelles");
        var listed = new CompanyChoice.Listed(company.number());
        assertThatThrownBy(
                        () -> filing.file(new FileComplaint(UUID.randomUUID(), listed, CaseFixtures.of(told, person))))
                .as("without an agent")
                .isInstanceOf(IllegalArgumentException.class);
        var draft = drafts.open(DraftContent.empty(Language.FR), DraftOrigin.takenDown(Channel.POST, AGENT));

        var number = ((FilingOutcome.Filed)
                        filing.file(new FileComplaint(draft.id(), listed, CaseFixtures.of(told, person))))
                .number();

        assertThat(cases.get(number).mailboxConfirmedAt()).isNotNull();
        assertThat(cases.get(number).status()).isEqualTo(CaseStatus.WAITING_COMPANY);
        assertThat(lettersToPrint(number)).singleElement().satisfies(letter -> {
            assertThat(letter.recipientName()).isEqualTo("Rosa Maes");
            assertThat(letter.address()).isNull();
            assertThat(letter.text())
                    .contains("imprimée")
                    .contains(number.toString())
                    .doesNotContain("http");
        });
        var address = new PostalAddress(" Rue Haute 1 ", "1000", "Bruxelles");
        paper.note(number, address, AGENT);
        var letter = lettersToPrint(number).getFirst();
        assertThat(letter.address()).isEqualTo(address);
        assertThatThrownBy(() -> paper.toPrint(CaseFixtures.MODERATOR)).isInstanceOf(AccessDenied.class);

        paper.posted(letter.id(), AGENT);

        assertThat(lettersToPrint(number)).isEmpty();
        assertThat(paper.find(letter.id(), AGENT)).isPresent();
        assertThatThrownBy(() -> paper.posted(letter.id(), AGENT)).isInstanceOf(CaseConflict.class);
        assertThat(takeOvers.takeOver(number, code(number), MAILBOX)).isEqualTo(new TakenOver(number));
        assertThat(letters.of(number, CaseFixtures.MODERATOR).getLast().status())
                .isEqualTo(LetterStatus.QUEUED);
    }

    private List<PaperLetter> lettersToPrint(CaseNumber number) {
        return paper.toPrint(AGENT).stream()
                .filter(letter -> letter.number().equals(number.toString()))
                .toList();
    }

    private String code(CaseNumber number) {
        return Objects.requireNonNull(takeOvers.issue(number, AGENT).code());
    }

    private CaseNumber toldAtTheCounter() {
        clock.advance(Duration.ofMinutes(1));
        return ((AskOutcome.Asked) questions.ask(question(Channel.COUNTER, "ada", null), AGENT)).number();
    }

    private static AskQuestion question(
            Channel channel,
            @org.jspecify.annotations.Nullable String agent,
            @org.jspecify.annotations.Nullable String email) {
        var person = new Person("Rosa Maes", email, null, "1000", "Bruxelles");
        var opening = new Opening(
                person, Language.FR, "Mon bail", "Puis-je quitter mon logement plus tôt ?", channel, agent, null, null);
        return new AskQuestion(UUID.randomUUID(), opening, QuestionTheme.HOUSING, List.of());
    }
}
