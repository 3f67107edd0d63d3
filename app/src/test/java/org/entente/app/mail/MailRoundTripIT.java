package org.entente.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.entente.ComplaintsApplication;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.EventKind;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanyEntry;
import org.entente.companies.CompanySummary;
import org.entente.correspondence.Correspondence;
import org.entente.correspondence.DemoMail;
import org.entente.correspondence.Outbox;
import org.entente.correspondence.Quarantine;
import org.entente.files.FileStore;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.testing.CaseFixtures;
import org.entente.time.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole product with a real database and a real mail server: what is written here arrives there, and back. */
@SpringBootTest(
        classes = {ComplaintsApplication.class, MailRoundTripIT.MovedClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MailRoundTripIT {

    private static final Viewer MODERATOR = Viewer.staff("mila", Set.of(Role.MODERATOR));
    private static final String CONSUMER = "claire.dumont@brusselnet.example";
    private static final String COMPANY = "klachten@telora.example";

    /** Not a folder that the test deletes: the database in it runs until the JVM ends. */
    private static final Path FOLDER = Path.of("target", "mail-round-trip-" + UUID.randomUUID());

    @Autowired
    DemoMailServer post;

    @Autowired
    MailIntake intake;

    @Autowired
    MailRelay relay;

    @Autowired
    MovableClock clock;

    @Autowired
    FileStore files;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    CaseReader reader;

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Quarantine quarantine;

    private CompanySummary company;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("entente.data-dir", FOLDER::toString);
        registry.add("entente.public-url", () -> "http://localhost:8080");
        registry.add("entente.database.embedded", () -> true);
        registry.add("entente.secrets.database-password", () -> "only for tests");
        registry.add("entente.secrets.mail-key", () -> "only for tests, forty characters of key.");
        registry.add("entente.secrets.link-key", () -> "only for tests, forty characters of link");
        registry.add("entente.mail.domain", () -> "entente.example");
        registry.add("entente.mail.embedded", () -> true);
        registry.add("entente.mail.poll-interval", () -> "2s");
    }

    @BeforeEach
    void addCompany() {
        company = directory.add(CaseFixtures.telora(), MODERATOR);
    }

    @Test
    void carriesFiveMailsBothWaysAndGivesNoAddressAway() throws Exception {
        var number = waitingForCompany();
        for (var round = 1; round <= 2; round++) {
            answer(COMPANY, number, "Réponse " + round + ".\r\n\r\nKlantendienst " + COMPANY);
            awaitStatus(number, CaseStatus.CONSUMER_TURN);
            answer(CONSUMER, number, "Question " + round + ", écrivez à " + CONSUMER);
            awaitStatus(number, CaseStatus.WAITING_COMPANY);
        }
        answer(COMPANY, number, "Dernière réponse.");
        awaitStatus(number, CaseStatus.CONSUMER_TURN);
        await(() -> outbox.waiting() == 0);

        assertThat(read(number).messages())
                .extracting(CaseFile.Message::author)
                .containsExactly(Author.COMPANY, Author.CONSUMER, Author.COMPANY, Author.CONSUMER, Author.COMPANY);
        for (var mail : post.mails(COMPANY)) {
            assertThat(everythingIn(mail)).doesNotContain("brusselnet.example").doesNotContain("0470 12 34 56");
        }
        for (var mail : post.mails(CONSUMER)) {
            assertThat(everythingIn(mail)).doesNotContain("telora.example");
        }
        assertThat(post.mails(COMPANY).stream().filter(mail -> mail.subject().contains(number.toString())))
                .allSatisfy(mail -> assertThat(mail.from())
                        .isEqualTo("Entente " + number + " <case-" + number + "@entente.example>"));
        assertThat(unseen()).isZero();
    }

    @Test
    void givesTheCaseToStaffWhenTheCompanyCanNotBeReached() throws Exception {
        var unreachable = CaseFixtures.telora();
        company = directory.add(
                new CompanyEntry(
                        "Nergens",
                        List.of(),
                        null,
                        unreachable.sector(),
                        unreachable.language(),
                        "unreachable." + UUID.randomUUID() + "@nergens.example",
                        null),
                MODERATOR);

        var number = waitingForCompany();

        awaitStatus(number, CaseStatus.ADDRESS_WRONG);
        assertThat(read(number).events()).extracting(CaseFile.Event::kind).contains(EventKind.LETTER_BOUNCED);
    }

    @Test
    void readsAMailOnceThatWasStoredBeforeItCouldBeFlagged() throws Exception {
        var number = waitingForCompany();
        await(() -> outbox.waiting() == 0);
        intake.stop();
        try {
            answer(COMPANY, number, "Voici.");
            // What a killed product leaves behind: the mail is stored, perhaps processed, but not flagged.
            var interrupted = new MailIntake(post.imap(), Duration.ofSeconds(1), dyingAfterStore());
            interrupted.start();
            await(() -> correspondence.processWaiting() > 0);
            interrupted.stop();
            assertThat(unseen()).isPositive();
        } finally {
            intake.start();
            await(() -> unseen() == 0);
        }

        assertThat(read(number).messages()).hasSize(1);
        assertThat(read(number).events()).extracting(CaseFile.Event::kind).containsOnlyOnce(EventKind.COMPANY_REPLIED);
    }

    @Test
    void readsEachMailOnceWhenTheMailboxIsMadeAnew() throws Exception {
        var number = waitingForCompany();
        await(() -> outbox.waiting() == 0);
        var first = replyOf(COMPANY, number, "Première réponse.");
        var second = replyOf(COMPANY, number, "Deuxième réponse.");
        var mailbox = post.imap();
        var settings = new MailSettings.Imap(
                mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password(), "Dossiers", mailbox.tls());
        var reading = new MailIntake(settings, Duration.ofSeconds(1), correspondence);
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            var folder = (IMAPFolder) store.getFolder("Dossiers");
            var before = fill(folder, first);
            reading.start();
            await(() -> unseenIn("Dossiers") == 0);

            // As after a restore: all mails are there again, unseen, and the new one has the number of an old one.
            folder.delete(false);
            var after = fill(folder, second, first);
            assertThat(after).as("UIDVALIDITY").isNotEqualTo(before);
            await(() -> unseenIn("Dossiers") == 0);
        } finally {
            reading.stop();
        }

        assertThat(read(number).messages())
                .extracting(CaseFile.Message::text)
                .containsExactly("Première réponse.", "Deuxième réponse.");
        assertThat(read(number).events())
                .filteredOn(event -> event.kind() == EventKind.COMPANY_REPLIED)
                .hasSize(2);
    }

    /** Makes a mailbox that holds these mails, and tells its UIDVALIDITY. */
    private static long fill(IMAPFolder folder, byte[]... mails) throws Exception {
        folder.create(Folder.HOLDS_MESSAGES);
        for (var mail : mails) {
            folder.appendMessages(new Message[] {
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail))
            });
        }
        return folder.getStatusItem("UIDVALIDITY");
    }

    @Test
    void sendsTheOtherLettersWhileTheServerStallsOnOne() throws Exception {
        await(() -> outbox.waiting() == 0);
        relay.stop();
        try (var gate = new Gate(post.smtp().port())) {
            gate.holdAt("DATA", 1);
            var behindGate = new MailSettings.Smtp("127.0.0.1", gate.port(), null, null, MailSettings.Tls.NONE);
            var stalled = new MailRelay(outbox, new SmtpCarrier(behindGate, files, clock, Duration.ofSeconds(2)));
            var number = waitingForCompany();
            stalled.start();
            try {
                await(() -> gate.isHolding() && outbox.waiting() == 1);
                assertThat(lettersAbout(number)).as("letters that do not wait").hasSize(2);

                clock.advance(Duration.ofMinutes(2));
                await(() -> outbox.waiting() == 0);
            } finally {
                stalled.stop();
            }
            assertThat(lettersAbout(number))
                    .extracting(DemoMail::messageId)
                    .hasSize(3)
                    .doesNotHaveDuplicates();
        } finally {
            relay.start();
        }
    }

    private List<DemoMail> lettersAbout(CaseNumber number) {
        return Stream.of(CONSUMER, COMPANY)
                .flatMap(who -> mailsAbout(number, who).stream())
                .toList();
    }

    private Correspondence dyingAfterStore() {
        var dying = Mockito.spy(correspondence);
        Mockito.doThrow(new AssertionError("killed")).when(dying).process(Mockito.anyLong());
        return dying;
    }

    private CaseNumber waitingForCompany() {
        // Of more complaints from one consumer on one day a moderator would read the others first.
        clock.advance(Duration.ofHours(25));
        var complaint = CaseFixtures.doubleBill(Publicity.PRIVATE, "Deux factures, dossier " + UUID.randomUUID());
        var filed = filing.file(CaseFixtures.against(company.number(), complaint));
        var number = ((FilingOutcome.Filed) filed).number();
        filing.confirmMailbox(number, Viewer.consumerOf(number.toString()));
        return number;
    }

    /** Answers the last mail about the case as a mail program does. */
    private void answer(String who, CaseNumber number, String text) throws Exception {
        post.send(replyOf(who, number, text));
    }

    private byte[] replyOf(String who, CaseNumber number, String text) throws Exception {
        await(() -> !mailsAbout(number, who).isEmpty() && outbox.waiting() == 0);
        var answered = parsed(mailsAbout(number, who).getFirst());
        return ("From: " + who + "\r\nTo: " + answered.getHeader("Reply-To", null) + "\r\nSubject: Re: "
                        + UUID.randomUUID() + "\r\nDate: Mon, 2 Mar 2026 12:00:00 +0100\r\nMessage-ID: <"
                        + UUID.randomUUID() + "@" + who.substring(who.indexOf('@') + 1) + ">\r\nIn-Reply-To: "
                        + answered.getMessageID()
                        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text
                        + "\r\n\r\nOn Mon, 2 Mar 2026 at 10:00, Entente wrote:\r\n> history\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<DemoMail> mailsAbout(CaseNumber number, String who) {
        return post.mails(who).stream()
                .filter(mail -> mail.subject().contains(number.toString()))
                .toList();
    }

    private MimeMessage parsed(DemoMail mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(post.raw(mail.id())));
    }

    /** Headers and decoded parts, without the recipient's own address. */
    private String everythingIn(DemoMail mail) throws Exception {
        var message = parsed(mail);
        var all = new StringBuilder();
        message.getAllHeaderLines()
                .asIterator()
                .forEachRemaining(line -> all.append(line).append('\n'));
        var parts = (MimeMultipart) message.getContent();
        for (var i = 0; i < parts.getCount(); i++) {
            all.append(parts.getBodyPart(i).getContent()).append('\n');
        }
        return all.toString().replace(mail.address(), "");
    }

    private int unseen() {
        return unseenIn(post.imap().folder());
    }

    private int unseenIn(String name) {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            var imap = post.imap();
            store.connect(imap.host(), imap.port(), imap.user(), imap.password());
            var folder = store.getFolder(name);
            folder.open(Folder.READ_ONLY);
            return folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)).length;
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void awaitStatus(CaseNumber number, CaseStatus status) {
        await(() -> read(number).status() == status);
    }

    private static void await(Supplier<Boolean> condition) {
        Awaitility.await()
                .dontCatchUncaughtExceptions()
                .atMost(Duration.ofSeconds(60))
                .until(condition::get);
    }

    private CaseFile read(CaseNumber number) {
        return reader.read(number, MODERATOR);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class MovedClock {

        @Bean
        @Primary
        MovableClock movedClock() {
            return new MovableClock(Clock.systemUTC(), Duration.ZERO);
        }
    }
}
