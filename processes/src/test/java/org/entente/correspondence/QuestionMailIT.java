package org.entente.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.access.AccessDenied;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.contact.QuestionDesk;
import org.entente.contact.QuestionState;
import org.entente.desks.MatterDesk;
import org.entente.matters.MatterReader;
import org.entente.testing.ProcessesTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which mails open questions, and which never do. */
@ProcessesTest
class QuestionMailIT {

    private static final Viewer AGENT = Viewer.staff("ada", Set.of(Role.AGENT));
    private static final String CONTACT = "question@entente.example";

    @Autowired
    Correspondence correspondence;

    @Autowired
    Quarantine quarantine;

    @Autowired
    CaseAddresses addresses;

    @Autowired
    MatterReader reader;

    @Autowired
    MatterDesk desk;

    @Autowired
    QuestionDesk answers;

    @BeforeEach
    void emptyTheQuarantine() {
        quarantine.open(0, 1000, MODERATOR).forEach(mail -> quarantine.discard(mail.id(), "old", MODERATOR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | Bonjour, puis-je mettre fin à mon contrat avant la fin de l’année ?",
                "NL | Dag, mag ik mijn contract opzeggen voor het einde van het jaar?",
                "DE | Guten Tag, kann ich meinen Vertrag vor dem Ende des Jahres kündigen?",
                "EN | Hello, can I end my contract before the end of the year?"
            })
    void opensAQuestionInTheLanguageOfTheMail(Language language, String text) {
        var number = opened(receive(mail(someone(), CONTACT, "Contract", text, "")));

        var file = reader.read(number, AGENT);
        assertThat(file.language()).isEqualTo(language);
        assertThat(file.channel()).isEqualTo(Channel.MAIL);
        assertThat(file.narrative()).isEqualTo(text);
        assertThat(file.state()).isEqualTo(QuestionState.WAITING.name());
    }

    @Test
    void opensOneQuestionForAMailThatComesTwice() {
        var mail = mail(someone(), CONTACT, "Twice", "Is this one question or two?", "");

        var first = opened(receive(mail));
        var second = receive(mail);

        assertThat(second).isEqualTo(new CorrelationOutcome.Linked(List.of(first), evidence(second)));
    }

    @Test
    void asksAPersonAboutTheSameWordsInAnotherMail() {
        var sender = someone();
        opened(receive(mail(sender, CONTACT, "Hello", "What is the answer to this question?", "")));

        var again = receive(mail(sender, CONTACT, "Hello once more", "What is the answer to this question?", ""));

        assertThat(again)
                .isInstanceOfSatisfying(
                        CorrelationOutcome.Quarantined.class,
                        waits -> assertThat(waits.reason()).isEqualTo(QuarantineReason.REPEATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied\r\n",
                "Auto-Submitted: auto-generated\r\n",
                "List-Id: <news.shop.example>\r\nPrecedence: bulk\r\nList-Unsubscribe: <https://shop.example/u>\r\n"
            })
    void opensNoneForWhatMachinesWrite(String headers) {
        var outcome = receive(mail(someone(), CONTACT, "Out of office", "I am back on Monday.", headers));

        assertThat(outcome).isNotInstanceOf(CorrelationOutcome.Linked.class);
    }

    @Test
    void leavesMailToOtherAddressesToAPerson() {
        var outcome = receive(mail(someone(), addresses.general(), "Hello", "I have a question about my bill.", ""));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CorrelationOutcome.Quarantined.class,
                        waits -> assertThat(waits.reason()).isEqualTo(QuarantineReason.NO_CASE));
    }

    @Test
    void letsAModeratorOpenAQuestionFromAMailThatWaits() {
        receive(mail(someone(), addresses.general(), "Hello", "I have a question about my bill and this year.", ""));
        var waiting = quarantine.open(0, 10, MODERATOR).getFirst();
        assertThatThrownBy(() -> quarantine.openQuestion(waiting.id(), AGENT)).isInstanceOf(AccessDenied.class);

        var number = quarantine.openQuestion(waiting.id(), MODERATOR);

        assertThat(reader.read(number, AGENT).title()).isEqualTo("Hello");
        assertThat(quarantine.find(waiting.id(), MODERATOR)).isEmpty();
    }

    @Test
    void opensAQuestionAgainByAReplyToOurAnswer() {
        var sender = someone();
        var number = opened(receive(mail(sender, CONTACT, "Guarantee", "How long is my guarantee on this phone?", "")));
        answers.answer(desk.ofMatter(number, AGENT).getFirst().id(), "Two years.", List.of(), AGENT);

        receive(mail(sender, addresses.reply(number, Party.CONSUMER), "Re: Guarantee", "And second-hand?", ""));

        var file = reader.read(number, AGENT);
        assertThat(file.state()).isEqualTo(QuestionState.WAITING.name());
        assertThat(file.messages().getLast().text()).isEqualTo("And second-hand?");
    }

    private static CaseNumber opened(CorrelationOutcome outcome) {
        assertThat(outcome).isInstanceOf(CorrelationOutcome.Linked.class);
        return ((CorrelationOutcome.Linked) outcome).cases().getFirst();
    }

    private static List<org.entente.mailreading.Evidence> evidence(CorrelationOutcome outcome) {
        return outcome instanceof CorrelationOutcome.Linked linked ? linked.evidence() : List.of();
    }

    private CorrelationOutcome receive(byte[] mail) {
        return correspondence.process(correspondence.store(mail, "test/" + UUID.randomUUID()));
    }

    private static String someone() {
        return "a" + UUID.randomUUID().toString().substring(0, 8) + "@brusselnet.example";
    }

    private static byte[] mail(String from, String to, String subject, String text, String headers) {
        return ("From: Somebody <" + from + ">\r\nTo: <" + to + ">\r\nSubject: " + subject + "\r\nMessage-ID: <"
                        + UUID.randomUUID() + "@brusselnet.example>\r\n" + headers
                        + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
