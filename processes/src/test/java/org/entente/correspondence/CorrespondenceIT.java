package org.entente.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entente.access.AccessDenied;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Channel;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.EventKind;
import org.entente.casefile.MessageState;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.Verdict;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.followup.ConsumerActions;
import org.entente.mailreading.Evidence;
import org.entente.mailreading.Sign;
import org.entente.testing.CaseFixtures;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessesTest
class CorrespondenceIT {

    private static final String COMPANY = "klachten@telora.example";
    private static final String CONSUMER = "claire.dumont@brusselnet.example";

    @Autowired
    Correspondence correspondence;

    @Autowired
    Quarantine quarantine;

    @Autowired
    StoredLetters letters;

    @Autowired
    RawMails rawMails;

    @Autowired
    CaseAddresses addresses;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    ConsumerActions actions;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    CaseReader reader;

    @Autowired
    ComplaintCases cases;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MovableClock clock;

    private CompanySummary company;
    private int serial;

    @BeforeEach
    void start() {
        company = directory.add(CaseFixtures.telora(), MODERATOR);
        quarantine.open(0, 1000, MODERATOR).forEach(mail -> quarantine.discard(mail.id(), "old", MODERATOR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Re: Plainte",
                "Uw ticket 4711",
                "AW: WG: Beschwerde",
                "2026-000001",
                "Complaint 2026-999999: something else",
                "[#88] autre chose",
                "Fwd: facture",
                "???",
                "=?UTF-8?Q?Ganz_anders_=C3=A4?="
            })
    void routesByTheTokenWhateverTheSubject(String subject) {
        var number = waitingForCompany();

        var outcome =
                receive(mail(COMPANY, replyAddress(number, Party.COMPANY), subject, "Nous corrigeons la facture."));

        assertThat(outcome).isInstanceOf(CorrelationOutcome.Linked.class);
        assertThat(read(number).messages()).singleElement().satisfies(message -> {
            assertThat(message.author()).isEqualTo(Author.COMPANY);
            assertThat(message.text()).isEqualTo("Nous corrigeons la facture.");
        });
        assertThat(read(number).status()).isEqualTo(CaseStatus.CONSUMER_TURN);
    }

    @Test
    void keepsWithTheCaseWhyAMailWentIntoItOrWaits() {
        var number = waitingForCompany();
        receive(mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "Nous corrigeons."));
        receive(mail("helpdesk@elsewhere.example", replyAddress(number, Party.COMPANY), "Re", "Voici."));

        assertThat(read(number).decisions())
                .filteredOn(decision -> decision.table().equals("inboundMail"))
                .extracting(
                        org.entente.casefile.CaseFile.Decision::chosenRules,
                        decision -> decision.outputs().get("reason"))
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(List.of("B-16"), "PERSON_WROTE"),
                        org.assertj.core.api.Assertions.tuple(List.of("B-11"), "FOREIGN_SENDER"));
    }

    @Test
    void letsTheEnvelopeDecideWhereTheHeadersContradictIt() {
        var right = waitingForCompany();
        var other = waitingForCompany();
        var mail = "Delivered-To: " + replyAddress(right, Party.COMPANY) + "\r\n"
                + mail(COMPANY, replyAddress(other, Party.COMPANY), "Re", "Voici.");

        var outcome = receive(mail);

        assertThat(outcome).isInstanceOfSatisfying(CorrelationOutcome.Linked.class, linked -> {
            assertThat(linked.cases()).containsExactly(right);
            assertThat(linked.evidence()).contains(Evidence.of(Clue.ENVELOPE_DECIDES));
        });
    }

    @Test
    void letsTheTokenDecideWhereTheAnsweredLetterContradictsIt() {
        var right = waitingForCompany();
        var other = waitingForCompany();
        var mail = "In-Reply-To: " + lastLetter(other, Party.COMPANY).messageId() + "\r\n"
                + mail(COMPANY, replyAddress(right, Party.COMPANY), "Re", "Voici.");

        assertThat(receive(mail)).isInstanceOfSatisfying(CorrelationOutcome.Linked.class, linked -> {
            assertThat(linked.cases()).containsExactly(right);
            assertThat(linked.evidence()).contains(Evidence.of(Clue.TOKEN_DECIDES));
        });
    }

    @Test
    void followsTheAnsweredLetterWhenTheAddressHasNoToken() {
        var number = waitingForCompany();
        var letter = lastLetter(number, Party.COMPANY);
        var mail = "References: <unknown@telora.example> " + letter.messageId() + "\r\n"
                + mail(COMPANY, letter.sender(), "Re", "Voici.");

        assertThat(receive(mail)).isInstanceOfSatisfying(CorrelationOutcome.Linked.class, linked -> {
            assertThat(linked.cases()).containsExactly(number);
            assertThat(linked.evidence()).contains(Evidence.of(Clue.LETTER_DECIDES));
        });
    }

    @Test
    void understandsAnAnswerToTheEnvelopeAddress() {
        var number = waitingForCompany();
        var letter = lastLetter(number, Party.COMPANY);

        receive(mail(COMPANY, addresses.bounce(number, letter.id()), "Re", "Voici."));

        assertThat(read(number).messages())
                .singleElement()
                .satisfies(message -> assertThat(message.author()).isEqualTo(Author.COMPANY));
    }

    @Test
    void quarantinesAMistypedTokenWithTheCaseNamedInTheMail() {
        var number = waitingForCompany();
        var mistyped = mistyped(replyAddress(number, Party.COMPANY));

        var outcome = receive(mail("helpdesk@elsewhere.example", mistyped, "Dossier " + number, "Voici."));

        assertThat(outcome).isInstanceOfSatisfying(CorrelationOutcome.Quarantined.class, held -> {
            assertThat(held.reason()).isEqualTo(QuarantineReason.BAD_TOKEN);
            assertThat(held.candidates()).contains(number);
        });
        assertThat(read(number).messages()).isEmpty();
    }

    @Test
    void takesAMistypedTokenThatTheAnsweredLetterConfirms() {
        var number = waitingForCompany();
        var letter = lastLetter(number, Party.COMPANY);
        var mail = "In-Reply-To: " + letter.messageId() + "\r\n"
                + mail("helpdesk@elsewhere.example", mistyped(replyAddress(number, Party.COMPANY)), "Re", "Voici.");

        assertThat(receive(mail))
                .isInstanceOfSatisfying(
                        CorrelationOutcome.Linked.class,
                        linked -> assertThat(linked.evidence()).contains(Evidence.of(Clue.LETTER_DECIDES)));
    }

    @Test
    void holdsAForeignSenderUntilAModeratorAcceptsItAndKnowsItThenceforth() {
        var number = waitingForCompany();
        var outsourced = "agent@helpdesk.example";

        var first = receive(mail(outsourced, replyAddress(number, Party.COMPANY), "Re", "Voici."));

        assertThat(first)
                .isInstanceOfSatisfying(
                        CorrelationOutcome.Quarantined.class,
                        held -> assertThat(held.reason()).isEqualTo(QuarantineReason.FOREIGN_SENDER));
        assertThat(read(number).status()).isEqualTo(CaseStatus.WAITING_COMPANY);

        var held = quarantine.open(0, 10, MODERATOR).getFirst();
        assertThat(held.candidates()).contains(number);
        assertThat(held.text()).isEqualTo("Voici.");
        quarantine.attach(held.id(), number, Author.COMPANY, MODERATOR);

        assertThat(quarantine.count(MODERATOR)).isZero();
        assertThat(read(number).status()).isEqualTo(CaseStatus.CONSUMER_TURN);
        assertThat(kinds(number)).contains(EventKind.MAIL_ATTACHED);
        assertThat(receive(mail("other.agent@helpdesk.example", replyAddress(number, Party.COMPANY), "Re", "Encore.")))
                .isInstanceOf(CorrelationOutcome.Linked.class);
    }

    @Test
    void letsOnlyModeratorsIntoTheQuarantine() {
        receive(mail("somebody@elsewhere.example", "case@entente.example", "Bonjour", "Une question."));
        var held = quarantine.open(0, 10, MODERATOR).getFirst();
        var consumer = Viewer.consumerOf("2026-000001");

        assertThatThrownBy(() -> quarantine.open(0, 10, consumer)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> quarantine.discard(held.id(), "no", consumer)).isInstanceOf(AccessDenied.class);
        quarantine.discard(held.id(), "publicité", MODERATOR);
        assertThat(quarantine.find(held.id(), MODERATOR)).isEmpty();
        assertThatThrownBy(() -> quarantine.discard(held.id(), "encore", MODERATOR))
                .isInstanceOf(CaseConflict.class);
    }

    @Test
    void saysWhyAMailWaitsInCodesThatSurviveTheDatabase() {
        var number = waitingForCompany();
        receive(mail("agent@helpdesk.example", replyAddress(number, Party.COMPANY), "Re", "Voici."));

        var held = quarantine.open(0, 10, MODERATOR).getFirst();

        assertThat(held.evidence())
                .contains(
                        Evidence.of(Clue.HEADER_TOKEN, number, TokenPurpose.COMPANY),
                        Evidence.of(Clue.STRANGER, number, Party.COMPANY),
                        Evidence.of(Sign.NO_SIGN_OF_A_MACHINE));
    }

    @Test
    void linksOneMailToEachOfItsCasesOnce() {
        var numbers = IntStream.range(0, 3).mapToObj(i -> waitingForCompany()).toList();
        var mail = mail(
                COMPANY,
                replyAddress(numbers.get(0), Party.COMPANY) + ", " + replyAddress(numbers.get(1), Party.COMPANY),
                "Trois dossiers",
                "Une réponse pour tous.");
        // The third address was in Bcc: only the server that delivered the copy knows.
        var copy = "Delivered-To: " + replyAddress(numbers.get(2), Party.COMPANY) + "\r\n" + mail;

        var id = correspondence.store(bytes(mail), source());
        correspondence.process(id);
        assertThat(correspondence.store(bytes(copy), source())).isEqualTo(id);
        correspondence.process(id);

        assertThat(numbers)
                .allSatisfy(number -> assertThat(read(number).messages()).hasSize(1));
    }

    @Test
    void takesTheSameMailOnceHoweverOftenAndConcurrentlyItComes() throws Exception {
        var number = waitingForCompany();
        var mail = mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "Voici.");
        List<Callable<CorrelationOutcome>> deliveries = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<CorrelationOutcome>) () -> receive("Received: by relay" + i + "\r\n" + mail))
                .toList();

        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var outcome : pool.invokeAll(deliveries)) {
                outcome.get();
            }
        }
        clock.advance(Duration.ofMinutes(30));
        receive(mail.replaceFirst("Message-ID: <[^>]*>", "Message-ID: <rewritten@gateway.example>"));

        assertThat(read(number).messages()).hasSize(1);
        assertThat(kinds(number)).containsOnlyOnce(EventKind.COMPANY_REPLIED);
    }

    @Test
    void keepsTwoDifferentMailsOfOneMessageId() {
        var number = waitingForCompany();
        var mail = mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "Première réponse.");

        receive(mail);
        receive(mail.replace("Première réponse.", "Seconde réponse."));

        assertThat(read(number).messages()).hasSize(2);
    }

    @Test
    void forgetsNothingWhenItStopsBetweenStoringAndProcessing() {
        var number = waitingForCompany();

        correspondence.store(bytes(mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "Voici.")), source());
        assertThat(read(number).messages()).isEmpty();

        assertThat(correspondence.processWaiting()).isEqualTo(1);
        assertThat(correspondence.processWaiting()).isZero();
        assertThat(read(number).messages()).hasSize(1);
    }

    @Test
    void putsAMailAsideThatCanNotBeProcessedAndGoesOn() {
        var broken = waitingForCompany();
        receive(mail(COMPANY, replyAddress(broken, Party.COMPANY), "Re", "Voici."));
        // The process is gone although the case waits: an answer of the consumer can't be delivered.
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(broken.toString())
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "broken"));
        var poison = correspondence.store(
                bytes(mail(CONSUMER, replyAddress(broken, Party.CONSUMER), "Re", "Merci, mais non.")), source());

        for (var i = 0; i < 4; i++) {
            assertThat(correspondence.process(poison)).isInstanceOf(CorrelationOutcome.Postponed.class);
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(quarantine.find(poison, MODERATOR))
                .hasValueSatisfying(held -> assertThat(held.reason()).isEqualTo("PROCESSING_FAILED"));
        var number = waitingForCompany();
        assertThat(receive(mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "Voici.")))
                .isInstanceOf(CorrelationOutcome.Linked.class);
    }

    @Test
    void countsNoMachineAsAReply() {
        var number = waitingForCompany();
        var before = letters.count();

        var outcome = receive("Auto-Submitted: auto-replied\r\n"
                + mail(
                        COMPANY,
                        replyAddress(number, Party.COMPANY),
                        "Automatic reply: Plainte",
                        "Nous sommes absents."));

        assertThat(outcome).isInstanceOf(CorrelationOutcome.Automatic.class);
        assertThat(read(number).status()).isEqualTo(CaseStatus.WAITING_COMPANY);
        assertThat(read(number).messages()).isEmpty();
        assertThat(kinds(number)).contains(EventKind.AUTOMATIC_REPLY).doesNotContain(EventKind.COMPANY_REPLIED);
        assertThat(letters.count()).isEqualTo(before);
    }

    @Test
    void stopsTwoMachinesThatAnswerEachOtherWithoutSayingSo() {
        var number = waitingForCompany();
        var first = receive(mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "Merci de votre message."));
        receive(mail(CONSUMER, replyAddress(number, Party.CONSUMER), "Re", "Je suis en voyage."));
        var letter = letters.count();

        var second = receive(mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "Merci de votre message.")
                .replace("10:00:00", "10:05:00"));

        assertThat(first).isInstanceOf(CorrelationOutcome.Linked.class);
        assertThat(second)
                .isInstanceOfSatisfying(
                        CorrelationOutcome.Quarantined.class,
                        held -> assertThat(held.reason()).isEqualTo(QuarantineReason.REPEATED));
        assertThat(letters.count()).isEqualTo(letter);
    }

    @Test
    void givesACaseToStaffWhenTheComplaintComesBack() {
        var number = waitingForCompany();
        var letter = lastLetter(number, Party.COMPANY);

        var outcome = receive(bounce(letter, addresses.bounce(number, letter.id()), "failed", "5.1.1"));

        assertThat(outcome)
                .isEqualTo(new CorrelationOutcome.DeliveryReported(
                        letter.id(), ((CorrelationOutcome.DeliveryReported) outcome).evidence()));
        assertThat(letters.findById(letter.id()).orElseThrow().status()).isEqualTo(LetterStatus.BOUNCED);
        assertThat(read(number).status()).isEqualTo(CaseStatus.ADDRESS_WRONG);
        assertThat(kinds(number)).contains(EventKind.LETTER_BOUNCED).doesNotContain(EventKind.COMPANY_REPLIED);
    }

    @Test
    void tracesAReportByTheReturnedMessageIdAlone() {
        var number = waitingForCompany();
        var letter = lastLetter(number, Party.COMPANY);

        receive(bounce(letter, "case@entente.example", "failed", "5.1.1"));

        assertThat(read(number).status()).isEqualTo(CaseStatus.ADDRESS_WRONG);
    }

    @Test
    void changesNothingWhileAMailSystemGoesOnTrying() {
        var number = waitingForCompany();
        var letter = lastLetter(number, Party.COMPANY);

        receive(bounce(letter, addresses.bounce(number, letter.id()), "delayed", "4.4.1"));

        assertThat(read(number).status()).isEqualTo(CaseStatus.WAITING_COMPANY);
        assertThat(kinds(number)).contains(EventKind.LETTER_DELAYED).doesNotContain(EventKind.LETTER_BOUNCED);
    }

    @Test
    void showsThatMailToTheConsumerFails() {
        var number = waitingForCompany();
        var letter = lastLetter(number, Party.CONSUMER);

        receive(bounce(letter, addresses.bounce(number, letter.id()), "failed", "5.1.1"));

        assertThat(read(number).consumerMailFails()).isTrue();
        assertThat(read(number).status()).isEqualTo(CaseStatus.WAITING_COMPANY);
    }

    @Test
    void takesALateReplyAfterTheEnd() {
        var number = waitingForCompany();
        receive(mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "Voici."));
        actions.close(number, new Verdict(Outcome.NOT_SOLVED, 1, null), Viewer.consumerOf(number.toString()));
        clock.advance(Duration.ofDays(700));

        receive(mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "Finalement, nous remboursons."));

        assertThat(read(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(read(number).messages().getLast().late()).isTrue();
        assertThat(lastLetter(number, Party.CONSUMER).textBody()).contains("Finalement, nous remboursons.");
    }

    @Test
    void carriesAConversationOfFiveMailsWithoutGivingAwayAnAddress() {
        var number = waitingForCompany();
        for (var round = 1; round <= 2; round++) {
            receive(mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "Réponse " + round + " de " + COMPANY));
            assertThat(read(number).status()).isEqualTo(CaseStatus.CONSUMER_TURN);
            receive(mail(CONSUMER, replyAddress(number, Party.CONSUMER), "Re", "Question " + round + ", " + CONSUMER));
            assertThat(read(number).status()).isEqualTo(CaseStatus.WAITING_COMPANY);
        }
        receive(mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "Dernière réponse."));

        assertThat(read(number).messages())
                .extracting(CaseFile.Message::author, CaseFile.Message::channel, CaseFile.Message::state)
                .containsExactly(
                        tuple(Author.COMPANY, Channel.MAIL, MessageState.PASSED_ON),
                        tuple(Author.CONSUMER, Channel.MAIL, MessageState.PASSED_ON),
                        tuple(Author.COMPANY, Channel.MAIL, MessageState.PASSED_ON),
                        tuple(Author.CONSUMER, Channel.MAIL, MessageState.PASSED_ON),
                        tuple(Author.COMPANY, Channel.MAIL, MessageState.PASSED_ON));
        var all = letters.findByCaseIdOrderById(cases.get(number).id());
        assertThat(all)
                .filteredOn(letter -> letter.kind() == LetterKind.CONSUMER_ANSWER)
                .hasSize(2);
        assertThat(all)
                .filteredOn(letter -> letter.kind() == LetterKind.REPLY_FORWARDED)
                .hasSize(3);
        assertThat(all).allSatisfy(letter -> {
            var others = letter.party() == Party.COMPANY ? "brusselnet.example" : "telora.example";
            assertThat(String.join(
                            "\n",
                            letter.subject(),
                            letter.textBody(),
                            letter.htmlBody(),
                            letter.sender(),
                            String.valueOf(letter.replyAddress()),
                            String.valueOf(letter.inReplyTo()),
                            String.join(" ", letter.references())))
                    .doesNotContain(others)
                    .doesNotContain("0470 12 34 56");
        });
    }

    @Test
    void threadsEachPartysLettersAndTheMailsItSent() {
        var number = waitingForCompany();
        var first = lastLetter(number, Party.COMPANY);
        receive(mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "Voici.")
                .replace("<mail", "<theirs"));
        receive(mail(CONSUMER, replyAddress(number, Party.CONSUMER), "Re", "Non merci."));

        var second = lastLetter(number, Party.COMPANY);

        assertThat(second.kind()).isEqualTo(LetterKind.CONSUMER_ANSWER);
        assertThat(second.references()).hasSize(2).startsWith(first.messageId());
        assertThat(second.inReplyTo()).startsWith("<theirs");
        assertThat(second.sender()).isEqualTo(first.sender());
    }

    @Test
    void takesFilesByMailAndSendsOnlyTheHarmlessOnesOn() {
        var number = waitingForCompany();
        var mail = mail(COMPANY, replyAddress(number, Party.COMPANY), "Re", "%BODY%")
                .replace("Content-Type: text/plain; charset=utf-8", "Content-Type: multipart/mixed; boundary=b1")
                .replace(
                        "%BODY%",
                        "--b1\r\nContent-Type: text/plain\r\n\r\nVoici la note.\r\n"
                                + "--b1\r\nContent-Type: text/plain; name=note.txt\r\n"
                                + "Content-Disposition: attachment; filename=note.txt\r\n\r\nNote 12\r\n"
                                + "--b1\r\nContent-Type: application/octet-stream; name=setup.exe\r\n"
                                + "Content-Disposition: attachment; filename=setup.exe\r\n"
                                + "Content-Transfer-Encoding: base64\r\n\r\nTVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAA=\r\n"
                                + "--b1--\r\n");

        receive(mail);

        assertThat(read(number).files())
                .extracting(file -> file.details().name())
                .contains("note.txt", "setup.exe");
        var forwarded = lastLetter(number, Party.CONSUMER);
        assertThat(forwarded.textBody()).contains("- note.txt").contains("- setup.exe");
        assertThat(letters.attachmentNames(forwarded.id())).containsExactly("note.txt");
    }

    private CaseNumber waitingForCompany() {
        clock.advance(Duration.ofDays(1));
        var text = "J’ai reçu deux factures, dossier " + ++serial + " " + System.nanoTime() + ".";
        var filed =
                filing.file(CaseFixtures.against(company.number(), CaseFixtures.doubleBill(Publicity.PRIVATE, text)));
        var number = ((FilingOutcome.Filed) filed).number();
        filing.confirmMailbox(number, Viewer.consumerOf(number.toString()));
        assertThat(read(number).status()).isEqualTo(CaseStatus.WAITING_COMPANY);
        return number;
    }

    private CorrelationOutcome receive(String mail) {
        return correspondence.process(correspondence.store(bytes(mail), source()));
    }

    private String source() {
        return "test/INBOX/1/" + System.nanoTime() + Thread.currentThread().threadId();
    }

    private Letter lastLetter(CaseNumber number, Party party) {
        return letters.findFirstByCaseIdAndPartyOrderByIdDesc(cases.get(number).id(), party)
                .orElseThrow();
    }

    private String replyAddress(CaseNumber number, Party party) {
        return addresses.reply(number, party);
    }

    private static String mistyped(String address) {
        var at = address.indexOf('@');
        var last = address.charAt(at - 1);
        return address.substring(0, at - 1) + (last == '2' ? '3' : '2') + address.substring(at);
    }

    private String mail(String from, String to, String subject, String body) {
        return """
                Return-Path: <%s>
                From: Service <%s>
                To: %s
                Subject: %s
                Date: Tue, 3 Mar 2026 10:00:00 +0100
                Message-ID: <mail%d.%d@mailer.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                """.formatted(from, from, to, subject, ++serial, System.nanoTime(), body)
                .replace("\n", "\r\n");
    }

    private static String bounce(Letter letter, String to, String action, String status) {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@mx.telora.example
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Date: Tue, 3 Mar 2026 10:00:00 +0100
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b2

                --b2
                Content-Type: text/plain

                Your mail could not be delivered.

                --b2
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.telora.example

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 %s <%s>: user unknown

                --b2
                Content-Type: text/rfc822-headers

                From: Entente <%s>
                To: %s
                Message-ID: %s
                Subject: whatever

                --b2--
                """.formatted(
                        to,
                        letter.recipient(),
                        action,
                        status,
                        status,
                        letter.recipient(),
                        letter.sender(),
                        letter.recipient(),
                        letter.messageId())
                .replace("\n", "\r\n");
    }

    private static byte[] bytes(String mail) {
        return mail.getBytes(StandardCharsets.UTF_8);
    }

    private CaseFile read(CaseNumber number) {
        return reader.read(number, MODERATOR);
    }

    private List<EventKind> kinds(CaseNumber number) {
        return read(number).events().stream().map(CaseFile.Event::kind).toList();
    }
}
