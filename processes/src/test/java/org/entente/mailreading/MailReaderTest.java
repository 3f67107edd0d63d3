package org.entente.mailreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {

    private final MailReader reader = new MailReader();

    static List<MailFixtures.Client> clients() {
        return MailFixtures.clients();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void cutsTheHistoryUnderAReply(MailFixtures.Client client) {
        var reading = reader.read(MailFixtures.plain(MailFixtures.ANSWER + "\n\n" + client.history()));

        assertThat(reading.newText()).isEqualTo(MailFixtures.ANSWER);
        assertThat(reading.fullText())
                .contains("deuxième ligne".substring(0, 3))
                .contains("Entente");
        assertThat(reading.kind()).isEqualTo(MailKind.REPLY);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void neverLosesAReplyWithoutHistory(MailFixtures.Client client) {
        var history = reader.read(MailFixtures.plain(client.history()));

        assertThat(history.newText()).isNotBlank();
    }

    @Test
    void keepsAnswersBelowAndBetweenQuotedLines() {
        var below = "On Thu, 2 Apr 2026 at 10:15, Entente <case+abc@entente.example> wrote:\n> When will you"
                + " pay?\n\nTomorrow.\n";
        var between =
                "Hello,\n\nOn 02/04/2026 10:15, Entente wrote:\n> When?\n\nTomorrow.\n\n> How much?\n\n49,90 €.\n";

        assertThat(reader.read(MailFixtures.plain(below)).newText()).isEqualTo("Tomorrow.");
        assertThat(reader.read(MailFixtures.plain(between)).newText()).isEqualTo("Hello,\n\nTomorrow.\n\n49,90 €.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en", "it"})
    void cutsAtOurOwnLineHoweverItIsQuotedAndWrapped(String language) {
        var line = ReplyDivider.text(Locale.of(language));
        var wrapped = line.substring(0, 30).stripTrailing() + "\n> "
                + line.substring(30).strip();

        for (var form : List.of(line, "> " + line, ">> *" + line + "*", "> " + wrapped)) {
            var reading = reader.read(MailFixtures.plain("We pay.\n\n" + form + "\nDear company\nmore\n"));
            assertThat(reading.newText()).as(form).isEqualTo("We pay.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 23 December 2026 at 15:14, Entente 2026-000012 <case-2026-000012@entente.example> wrote:",
                "On Wed, 23 Dec 2026 at 15:14, Entente 2026-000012\n<case-2026-000012@entente.example> wrote:\n",
                "Le 23 décembre 2026 à 15:14, Entente <case-2026-000012@entente.example> a écrit :\n",
                "Op wo 23 dec 2026 om 15:14 schreef Entente <case-2026-000012@entente.example>:",
                "Am 23.12.26 um 15:14 schrieb Entente:\n"
            })
    void cutsAtTheHeaderOverOurOwnLine(String header) {
        var line = ReplyDivider.text(Locale.ENGLISH);

        var reading = reader.read(
                MailFixtures.plain("We pay.\n\n" + header + "\n> " + line + "\n>\n> Dear company\n> more\n"));

        assertThat(reading.newText()).isEqualTo("We pay.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Thursday 2 April I wrote to you: no answer came.\nToday again.",
                "Le 2 avril nous avons écrit à votre client. Il a écrit: rien.",
                "Op 2 april schreef u dat de levering te laat was.\nDat klopt.",
                "From: the shop\nwith regards to the payment of 5 €.",
                "Date: 2 April\nAddress: Rue Haute 5\nPlease come.",
                "Sent from my desk, this is much easier than my phone.",
                "Wir haben drei Posten:\n- Lieferung\n- Montage\n- Abholung"
            })
    void sentencesThatLookLikeABorderStay(String text) {
        assertThat(reader.read(MailFixtures.plain(text + "\n")).newText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- \nAnne Service\nShop SA, Rue Haute 5\nTel 02 345 67 89",
                "--\nShop",
                "Sent from my iPhone",
                "Envoyé de mon iPhone",
                "Verzonden vanaf mijn Samsung Galaxy",
                "Von meinem iPhone gesendet",
                "Get Outlook for iOS",
                "________________________________\nCe message est confidentiel et destiné à son seul destinataire.",
                "This e-mail and any attachments are confidential and intended solely for the addressee.\nDelete"
                        + " it otherwise.",
                "Deze e-mail is uitsluitend bestemd voor de geadresseerde.",
                "Diese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt."
            })
    void cutsSignatureBlocksDeviceLinesAndLegalFooters(String footer) {
        assertThat(reader.read(MailFixtures.plain(MailFixtures.ANSWER + "\n\n" + footer + "\n"))
                        .newText())
                .isEqualTo(MailFixtures.ANSWER);
    }

    static Stream<String> htmlReplies() {
        return Stream.of(
                "<div dir=ltr>We pay.</div><br><div class=gmail_quote><div class=gmail_attr>On Thu, Entente"
                        + " wrote:</div><blockquote class=gmail_quote>old</blockquote></div>",
                "<body><div>We pay.</div><div><br></div><div class=WordSection1><p class=MsoNormal></p><div><div"
                        + " style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt'><p"
                        + " class=MsoNormal><b>Van:</b> Entente<br><b>Verzonden:</b> donderdag 2"
                        + " april<br><b>Aan:</b> Shop<br><b>Onderwerp:</b> Klacht</p></div></div><p"
                        + " class=MsoNormal>old</p></div></body>",
                "<div>We pay.</div><div id=appendonsend></div><hr><div id=divRplyFwdMsg><b>De :</b>"
                        + " Entente</div><div>old</div>",
                "<p>We pay.</p><div class=moz-cite-prefix>Am 02.04.26 um 10:15 schrieb"
                        + " Entente:<br></div><blockquote type=cite cite='mid:x'>old</blockquote>",
                "We pay.<br><div><br><blockquote type=cite><div>On 2 Apr 2026, at 10:15, Entente"
                        + " wrote:</div><div>old</div></blockquote></div>",
                "<div>We pay.</div><div class='ydp123yahoo_quoted'>old</div>",
                "<div>We pay.</div><hr id=zwchr data-marker=__DIVIDER__><div>old</div>");
    }

    @ParameterizedTest
    @MethodSource("htmlReplies")
    void cutsWhatMailProgramsMarkInHtml(String html) {
        var reading = reader.read(MailFixtures.html(html));

        assertThat(reading.newText()).isEqualTo("We pay.");
        assertThat(reading.fullText()).contains("We pay.").contains("old");
    }

    @Test
    void readsHeaders() {
        var reading = reader.read(MailFixtures.plain("ok"));

        assertThat(reading.messageId()).isEqualTo("m1@shop.example");
        assertThat(reading.inReplyTo()).isEqualTo("l7@entente.example");
        assertThat(reading.references()).containsExactly("l6@entente.example", "l7@entente.example");
        assertThat(reading.from()).isEqualTo(new Mailbox("Service, Shop", "service@shop.example"));
        assertThat(reading.to()).containsExactly(new Mailbox("Entente", "case+abc@entente.example"));
        assertThat(reading.envelopeRecipients()).containsExactly("case+abc@entente.example");
        assertThat(reading.returnPath()).isEqualTo("service@shop.example");
        assertThat(reading.subject()).isEqualTo("Ré: plainte");
        assertThat(reading.sentAt()).isEqualTo(Instant.parse("2026-04-03T09:20:30Z"));
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void readsTextAndFiles() {
        var reading = reader.read(MailFixtures.WITH_FILES);

        assertThat(reading.newText()).isEqualTo("Répondu € 5");
        assertThat(reading.attachments())
                .extracting(MailAttachment::name)
                .containsExactly("logo.png", "réponse finale.pdf", "noteé.txt");
        assertThat(reading.attachments()).extracting(MailAttachment::inline).containsExactly(true, false, false);
        assertThat(reading.attachments().get(1).content()).isEqualTo("%PDF-1.4".getBytes());
        assertThat(reading.attachments().get(1).declaredType()).isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, utf-8, false",
        "windows-1252, iso-8859-1, false",
        "windows-1252, us-ascii, false",
        "utf-8, iso-8859-1, false",
        "windows-1252, utf-8, true",
        "windows-1252, no-such-set, true",
        "utf-16, utf-16, false"
    })
    void readsTextWhateverItsCharacterSetIsCalled(String real, String declared, boolean isProblem) {
        var headers = "From: a@b.example\r\nContent-Type: text/plain; charset=" + declared + "\r\n\r\n";
        var body = "Été à 5 € – déjà".getBytes(Charset.forName(real));
        var mail = new byte[headers.length() + body.length];
        System.arraycopy(headers.getBytes(StandardCharsets.US_ASCII), 0, mail, 0, headers.length());
        System.arraycopy(body, 0, mail, headers.length(), body.length);

        var reading = reader.read(mail);

        assertThat(reading.newText()).isEqualTo("Été à 5 € – déjà");
        assertThat(!reading.problems().isEmpty()).isEqualTo(isProblem);
    }

    @Test
    void joinsFlowedLines() {
        var mail = MailFixtures.mail(
                "Content-Type: text/plain; charset=utf-8; format=flowed",
                "One sentence \nover two lines.\n\n-- \nAnne\n");

        assertThat(reader.read(mail).newText()).isEqualTo("One sentence over two lines.");
    }

    @Test
    void unpacksFilesInsideTheText() {
        var reading = reader.read(MailFixtures.plain("See file.\n\nbegin 644 note.txt\n#0V%T\n`\nend\n"));

        assertThat(reading.newText()).isEqualTo("See file.");
        assertThat(reading.attachments()).hasSize(1);
        assertThat(new String(reading.attachments().getFirst().content(), StandardCharsets.US_ASCII))
                .isEqualTo("Cat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated (ticket)",
                "X-Autoreply: yes",
                "X-Autorespond: x",
                "Precedence: auto_reply",
                "X-Apple-Action: VACATION",
                "X-Auto-Response-Suppress: All\nX-MS-Exchange-Inbox-Rules-Loop: a@b.example"
            })
    void headersTellAutomaticMail(String header) {
        var reading = reader.read(MailFixtures.mail(header, "I am away."));

        assertThat(reading.kind()).isEqualTo(MailKind.AUTOMATIC);
        assertThat(reading.confidence()).isGreaterThan(0.9);
        assertThat(reading.evidence()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Out of Office: complaint 2026-000123",
                "Automatic reply: complaint",
                "Re: Automatic reply: complaint",
                "Auto: away",
                "Réponse automatique : plainte",
                "Absence",
                "Absent du bureau",
                "Automatisch antwoord: klacht",
                "Afwezigheidsbericht",
                "AW: Automatische Antwort: Beschwerde",
                "Abwesenheitsnotiz: Beschwerde",
                "Anne Service is out of the office"
            })
    void subjectsTellAutomaticMailInFourLanguages(String subject) {
        var reading = reader.read(MailFixtures.bare("From: a@shop.example\nSubject: " + subject + "\n\nText\n"));

        assertThat(reading.kind()).isEqualTo(MailKind.AUTOMATIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Automatic reply to your complaint was wrong",
                "Re: Absence de livraison",
                "Vacation house in Spain",
                "Re: Out of office hours delivery",
                "Antw: Afwezig product",
                "Re: Undelivered parcel 2026-000123",
                "Re: Zustellung nicht erfolgt"
            })
    void similarSubjectsOfPersonsStayReplies(String subject) {
        var mail = MailFixtures.bare(
                "From: Anne <a@shop.example>\nAuto-Submitted: no\nX-Auto-Response-Suppress: All\nSubject: " + subject
                        + "\n\nI was on holiday, we answer today.\n");

        assertThat(reader.read(mail).kind()).isEqualTo(MailKind.REPLY);
    }

    @Test
    void readsADeliveryReport() {
        var reading = reader.read(MailFixtures.BOUNCE);

        assertThat(reading.kind()).isEqualTo(MailKind.BOUNCE);
        assertThat(reading.returnPath()).isEmpty();
        var report = reading.deliveryReport();
        assertThat(report).isNotNull();
        assertThat(report.recipient()).isEqualTo("service@shop.example");
        assertThat(report.action()).isEqualTo("failed");
        assertThat(report.status()).isEqualTo("5.1.1");
        assertThat(report.diagnostic()).isEqualTo("550 5.1.1 <service@shop.example>: User unknown");
        assertThat(report.originalMessageId()).isEqualTo("l7@entente.example");
        assertThat(report.originalAddresses())
                .containsExactly(
                        "case+abc@entente.example", "case+bounce7@entente.example", "service@shop.example", "letter-7");
        assertThat(report.permanent()).isTrue();
        assertThat(report.delayed()).isFalse();
    }

    @Test
    void aDelayIsNotPermanent() {
        var report = reader.read(MailFixtures.DELAY).deliveryReport();

        assertThat(report).isNotNull();
        assertThat(report.delayed()).isTrue();
        assertThat(report.permanent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"552 5.2.2 mailbox full", "550 5.7.1 rejected as spam", "552 5.3.4 message too large"})
    void aRefusalOfThisMailIsNotPermanent(String diagnostic) {
        var mail = new String(MailFixtures.BOUNCE, StandardCharsets.UTF_8)
                .replace("550 5.1.1 <service@shop.example>:\r\n    User unknown", diagnostic)
                .replace("550 5.1.1 User unknown", diagnostic);

        var report = reader.read(mail.getBytes(StandardCharsets.UTF_8)).deliveryReport();

        assertThat(report).isNotNull();
        assertThat(report.permanent()).isFalse();
        assertThat(report.status()).isEqualTo(diagnostic.substring(4, 9));
    }

    @Test
    void readsABounceFromItsWords() {
        var reading = reader.read(MailFixtures.BOUNCE_IN_WORDS);

        assertThat(reading.kind()).isEqualTo(MailKind.BOUNCE);
        var report = reading.deliveryReport();
        assertThat(report).isNotNull();
        assertThat(report.recipients()).containsExactly("service@shop.example");
        assertThat(report.status()).isEqualTo("5.1.1");
        assertThat(report.originalMessageId()).isEqualTo("l7@entente.example");
        assertThat(report.permanent()).isTrue();
    }

    @Test
    void aNullSenderAloneIsNoBounce() {
        var mail = MailFixtures.bare("Return-Path: <>\nFrom: a@shop.example\nSubject: Re: plainte\n\nNous payons.\n");

        assertThat(reader.read(mail).kind()).isEqualTo(MailKind.REPLY);
    }

    @Test
    void aReportOfSuccessAndAReadReceiptAreNeitherReplyNorBounce() {
        var delivered = new String(MailFixtures.BOUNCE, StandardCharsets.UTF_8)
                .replace("Action: failed", "Action: delivered")
                .replace("5.0.0", "2.0.0");
        var receipt = MailFixtures.mail(
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
                "--b\n\nread\n--b--\n");

        assertThat(reader.read(delivered.getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo(MailKind.OTHER);
        assertThat(reader.read(receipt).kind()).isEqualTo(MailKind.OTHER);
    }

    static Stream<String> brokenMails() {
        return Stream.of(
                "",
                "\n",
                "no header at all",
                "From service@shop.example Fri Apr  3 11:20:30 2026\nSubject: mbox\n\ntext",
                "Subject: only headers",
                "Content-Type: multipart/mixed\n\n--x12345678\n\ntext\n",
                "Content-Type: multipart/mixed; boundary=\"x \"\n\n--x \n\ntext",
                "Content-Type: multipart/mixed; boundary=x\n\nno part at all",
                "Content-Transfer-Encoding: 8bits\nbroken line\n\ntext",
                "Content-Type: ;;;=\n\ntext",
                "Subject: =?x?b?\n\ntext",
                "From: undisclosed:;\n\ntext");
    }

    @ParameterizedTest
    @MethodSource("brokenMails")
    void readsBrokenMails(String mail) {
        for (var lineEnd : List.of("\n", "\r\n", "\r")) {
            var reading = reader.read(mail.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8));

            assertThat(reading.problems()).noneMatch(problem -> problem.contains("taken apart"));
            if (mail.endsWith("text")) {
                assertThat(reading.newText()).isEqualTo("text");
            }
        }
    }

    @Test
    void mutatedMailsNeverThrow() {
        var random = new Random(2026);
        var seeds = List.of(
                MailFixtures.WITH_FILES,
                MailFixtures.BOUNCE,
                MailFixtures.DELAY,
                MailFixtures.BOUNCE_IN_WORDS,
                MailFixtures.plain(
                        MailFixtures.ANSWER + "\n\n" + clients().get(1).history()),
                MailFixtures.html(htmlReplies().toList().get(1)));
        for (int i = 0; i < 900; i++) {
            var mutated = mutated(seeds.get(i % seeds.size()), random);

            var reading = reader.read(mutated);

            assertThat(reading.problems()).noneMatch(problem -> problem.contains("taken apart"));
            assertThat(reading.newText()).doesNotContain("\u0000");
        }
    }

    @Test
    void theSameBytesGiveTheSameReading() {
        assertThat(reader.read(MailFixtures.WITH_FILES)).isEqualTo(reader.read(MailFixtures.WITH_FILES));
    }

    private static byte[] mutated(byte[] seed, Random random) {
        var bytes = seed.clone();
        for (int change = random.nextInt(20); change >= 0; change--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "\r\n:;=\"<>?-\u0000 ".charAt(random.nextInt(12));
                case 2 -> System.arraycopy(seed, random.nextInt(seed.length), bytes, at, 1);
                default -> {
                    int length = Math.min(random.nextInt(60), bytes.length - at);
                    System.arraycopy(seed, random.nextInt(seed.length - length), bytes, at, length);
                }
            }
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    static Stream<byte[]> hostileMails() {
        return Stream.of(
                        "On ",
                        "On 1 wrote ",
                        "a wrote b:\n",
                        ">",
                        "> ",
                        "-",
                        "- ",
                        "_",
                        "From: ",
                        "From: x\n",
                        "<div>",
                        "<blockquote type=cite>",
                        "&nbsp;",
                        "useruser",
                        "konnte nicht ",
                        "a@",
                        "delivery to ",
                        "begin 644 x\n",
                        "On a@b wrote:\n",
                        "550 ",
                        "This mail ",
                        "ce message ")
                .flatMap(piece -> {
                    var body = piece.repeat(300_000 / piece.length());
                    return Stream.of(
                            MailFixtures.plain(body),
                            MailFixtures.html(body),
                            MailFixtures.bare(
                                    "Return-Path: <>\nFrom: mailer-daemon@x.example\nSubject: Undelivered\n\n" + body));
                });
    }

    @ParameterizedTest
    @MethodSource("hostileMails")
    void mailsMadeToBeSlowAreReadInTime(byte[] mail) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        reader.read(mail);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void mailsInsideMailsInsideMailsEnd() {
        var mail = "text";
        for (int i = 0; i < 60; i++) {
            mail = "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n"
                    + (i % 2 == 0 ? "Content-Type: message/rfc822\n\n" : "") + mail + "\n--b" + i + "--\n";
        }

        assertThat(reader.read(MailFixtures.bare(mail)).problems()).contains("too many parts, the rest was not opened");
    }
}
