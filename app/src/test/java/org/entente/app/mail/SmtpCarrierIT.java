package org.entente.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import org.entente.access.Language;
import org.entente.casefile.FileDetails;
import org.entente.correspondence.MailServerUnreachable;
import org.entente.correspondence.OutgoingMail;
import org.entente.correspondence.SendResult;
import org.entente.files.DirectoryFileStore;
import org.entente.files.FileStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpCarrierIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final String COMPANY = "klachten@telora.example";

    @TempDir
    Path folder;

    private FileStore files;
    private DemoMailServer server;
    private SmtpCarrier carrier;

    @BeforeEach
    void start() throws Exception {
        files = new DirectoryFileStore(folder.resolve("files"));
        server = new DemoMailServer("entente.example", folder.resolve("mail"), CLOCK);
        carrier = new SmtpCarrier(server.smtp(), files, CLOCK);
    }

    @AfterEach
    void stop() {
        carrier.close();
        server.close();
    }

    @Test
    void sendsALetterWithAllItsHeaders() throws Exception {
        assertThat(carrier.carry(letter(false, List.of()))).isEqualTo(new SendResult.Accepted());

        var mail = onlyMail();
        assertThat(mail.getHeader("From", null)).isEqualTo("Entente 2026-000123 <case-2026-000123@entente.example>");
        assertThat(MimeUtility.decodeText(mail.getHeader("To", null))).isEqualTo("Telora, België <" + COMPANY + ">");
        assertThat(mail.getHeader("Reply-To", null)).endsWith("<case+token@entente.example>");
        assertThat(mail.getHeader("Return-Path", null)).isEqualTo("<case+bounce@entente.example>");
        assertThat(mail.getMessageID()).isEqualTo("<2026-000123.ab@entente.example>");
        assertThat(mail.getHeader("In-Reply-To", null)).isEqualTo("<2@telora.example>");
        assertThat(mail.getHeader("References", " ").split("\\s+"))
                .containsExactly("<1@entente.example>", "<2@telora.example>");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("nl");
        assertThat(mail.getHeader("Auto-Submitted")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Klacht 2026-000123: “Twee facturen”");
        assertThat(mail.getSentDate()).isEqualTo(CLOCK.instant());
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString())
                .isEqualTo("Eén regel.\r\n" + "x".repeat(5000) + "\r\n");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void marksNoticesAsAutomatic() throws Exception {
        carrier.carry(letter(true, List.of()));

        assertThat(onlyMail().getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    }

    @Test
    void attachesFilesUnderTheirNames() throws Exception {
        var stored = files.store(new ByteArrayInputStream("Nota".getBytes(StandardCharsets.UTF_8)), 100);
        var file = new FileDetails("Rekening één.pdf", "application/pdf", stored.size(), stored.digest());

        carrier.carry(letter(false, List.of(file)));

        var parts = (MimeMultipart) onlyMail().getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Rekening één.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo("Nota".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: other@victim.example", "a\nX: y", "a\rb", "a\0b"})
    void refusesATextThatWouldBecomeMoreThanOneHeader(String subject) throws Exception {
        var plain = letter(false, List.of());
        var forged = new OutgoingMail(
                1,
                plain.caseNumber(),
                plain.sender(),
                plain.senderName(),
                plain.recipient(),
                plain.recipientName(),
                plain.replyAddress(),
                plain.envelopeSender(),
                subject,
                plain.text(),
                plain.html(),
                plain.language(),
                plain.messageId(),
                plain.inReplyTo(),
                plain.references(),
                false,
                null,
                List.of());

        assertThat(carrier.carry(forged)).isInstanceOf(SendResult.Refused.class);

        assertThat(server.addresses()).isEmpty();
    }

    @Test
    void keepsTheMailboxesOverARestart() throws Exception {
        carrier.carry(letter(false, List.of()));
        server.close();

        try (var again = new DemoMailServer("entente.example", folder.resolve("mail"), CLOCK)) {
            assertThat(again.addresses()).containsExactly(COMPANY);
            var mail = again.mails(COMPANY).getFirst();
            assertThat(mail.subject()).isEqualTo("Klacht 2026-000123: “Twee facturen”");
            assertThat(new String(again.raw(mail.id()), StandardCharsets.US_ASCII))
                    .contains("Message-ID: <2026-000123.ab@");
        }
    }

    @Test
    void tellsAServerThatIsAwayFromAMailThatIsNotWanted() throws Exception {
        server.close();

        assertThatThrownBy(() -> carrier.carry(letter(false, List.of()))).isInstanceOf(MailServerUnreachable.class);
    }

    @Test
    void doesNotWaitForeverForAServerThatNeverSaysAWord() throws Exception {
        try (var gate = new Gate(server.smtp().port());
                var patient = new SmtpCarrier(behind(gate), files, CLOCK, Duration.ofSeconds(1))) {
            gate.lock();

            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatThrownBy(() -> patient.carry(letter(false, List.of())))
                            .isInstanceOf(MailServerUnreachable.class));
        }
    }

    @Test
    void triesAgainOverANewConnectionWhenTheServerStalls() throws Exception {
        try (var gate = new Gate(server.smtp().port());
                var patient = new SmtpCarrier(behind(gate), files, CLOCK, Duration.ofSeconds(1))) {
            gate.holdAt("DATA", 1);

            assertThat(patient.carry(letter(false, List.of()))).isInstanceOf(SendResult.Deferred.class);
            assertThat(server.addresses()).isEmpty();
            assertThat(patient.carry(letter(false, List.of()))).isEqualTo(new SendResult.Accepted());
            assertThat(server.mails(COMPANY)).hasSize(1);
        }
    }

    private static MailSettings.Smtp behind(Gate gate) {
        return new MailSettings.Smtp("127.0.0.1", gate.port(), null, null, MailSettings.Tls.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {450, 451, 452})
    void triesAgainWhenTheServerAsksForIt(int code) throws Exception {
        try (var stub = new StubbornSmtpServer("RCPT", code + " later");
                var stubborn = new SmtpCarrier(stub.settings(), files, CLOCK)) {
            assertThat(stubborn.carry(letter(false, List.of())))
                    .isInstanceOfSatisfying(
                            SendResult.Deferred.class,
                            result -> assertThat(result.answer()).contains("" + code));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCPT", "DATA"})
    void givesUpAtOnceWhenTheServerRefusesForGood(String command) throws Exception {
        try (var stub = new StubbornSmtpServer(command, "550 5.1.1 no such user");
                var stubborn = new SmtpCarrier(stub.settings(), files, CLOCK)) {
            assertThat(stubborn.carry(letter(false, List.of())))
                    .isInstanceOfSatisfying(
                            SendResult.Refused.class,
                            result -> assertThat(result.answer()).contains("550"));
        }
    }

    @Test
    void blamesNoMailWhenTheServerTakesNothingFromUs() throws Exception {
        try (var stub = new StubbornSmtpServer("MAIL", "530 log in first");
                var stubborn = new SmtpCarrier(stub.settings(), files, CLOCK)) {
            assertThatThrownBy(() -> stubborn.carry(letter(false, List.of())))
                    .isInstanceOf(MailServerUnreachable.class);
        }
    }

    @Test
    void takesABrokenConnectionForATemporaryFault() throws Exception {
        try (var stub = new StubbornSmtpServer("RCPT", "");
                var stubborn = new SmtpCarrier(stub.settings(), files, CLOCK)) {
            assertThat(stubborn.carry(letter(false, List.of()))).isInstanceOf(SendResult.Deferred.class);
        }
    }

    private MimeMessage onlyMail() throws Exception {
        var mails = server.mails(COMPANY);
        assertThat(mails).hasSize(1);
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(server.raw(mails.getFirst().id())));
    }

    private static OutgoingMail letter(boolean automatic, List<FileDetails> attached) {
        return new OutgoingMail(
                1,
                "2026-000123",
                "case-2026-000123@entente.example",
                "Entente 2026-000123",
                COMPANY,
                "Telora, België",
                "case+token@entente.example",
                "case+bounce@entente.example",
                "Klacht 2026-000123: “Twee facturen”",
                "Eén regel.\n" + "x".repeat(5000) + "\n",
                "<!DOCTYPE html><p>Eén regel.</p>",
                Language.NL,
                "<2026-000123.ab@entente.example>",
                "<2@telora.example>",
                List.of("<1@entente.example>", "<2@telora.example>"),
                automatic,
                null,
                attached);
    }
}
