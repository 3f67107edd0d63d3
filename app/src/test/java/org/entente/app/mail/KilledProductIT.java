package org.entente.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.entente.correspondence.DemoMail;
import org.entente.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The product in a process of its own, ended with SIGKILL between commit and sending, while it sends, between storing and
 * processing a mail, and between processing and flagging it. Database and mail server live on, as they do in production.
 */
class KilledProductIT {

    private static final String COMPANY = "klachten@telora.example";

    @TempDir
    Path folder;

    private HikariDataSource database;
    private JdbcTemplate jdbc;
    private DemoMailServer post;
    private Gate smtp;
    private Gate imap;
    private Process product;

    @BeforeEach
    void startSurroundings() throws IOException {
        database = (HikariDataSource) TestDatabase.fresh();
        jdbc = new JdbcTemplate(database);
        post = new DemoMailServer("entente.example", folder.resolve("post"), Clock.systemUTC());
        smtp = new Gate(post.smtp().port());
        imap = new Gate(post.imap().port());
    }

    @AfterEach
    void stopEverything() throws Exception {
        if (product != null) {
            kill();
        }
        smtp.close();
        imap.close();
        post.close();
        database.close();
    }

    @Test
    void losesAndDoublesNothingWhenItIsKilled() throws Exception {
        // Letters are committed and the server has not said a word; a reply is stored and can't be processed.
        smtp.lock();
        start();
        await(() -> smtp.isHolding() && count("letter") == 3 * ProductProcess.COMPLAINTS);
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            try (var statement = other.createStatement()) {
                statement.execute("lock table case_message in share row exclusive mode");
            }
            replyToAll();
            await(() -> count("raw_mail") == 1);
            kill();
            other.rollback();
        }
        assertThat(post.addresses()).as("mailboxes that got a letter").isEmpty();
        assertThat(count("case_message")).as("replies in cases").isZero();
        assertThat(unseen()).as("replies that are not flagged").isEqualTo(ProductProcess.COMPLAINTS);

        // Some letters have left and the next is about to; the second reply is processed and not flagged.
        smtp.holdAt("DATA", 4);
        imap.holdAt(" STORE ", 2);
        start();
        await(() -> smtp.isHolding() && imap.isHolding());
        kill();
        assertThat(allMails()).as("letters that left").hasSize(3);
        assertThat(count("case_message")).as("replies in cases").isPositive();
        assertThat(unseen()).as("replies that are not flagged").isEqualTo(ProductProcess.COMPLAINTS - 1);

        smtp.open();
        imap.open();
        start();
        await(() -> count("case_message") == ProductProcess.COMPLAINTS
                && count("letter where kind = 'REPLY_FORWARDED'") == ProductProcess.COMPLAINTS
                && count("letter where status = 'QUEUED'") == 0
                && unseen() == 0);
        stop();

        var copies = new HashMap<String, Integer>();
        allMails().forEach(mail -> copies.merge(String.valueOf(mail.messageId()), 1, Integer::sum));
        assertThat(copies.keySet())
                .as("letters that arrived")
                .containsExactlyInAnyOrderElementsOf(
                        jdbc.queryForList("select message_id from letter where status = 'SENT'", String.class));
        assertThat(copies.values()).as("copies of each letter").containsOnly(1);
        assertThat(count("letter")).as("letters").isEqualTo(4 * ProductProcess.COMPLAINTS);
        assertThat(count("raw_mail where status = 'SETTLED'")).as("mails").isEqualTo(ProductProcess.COMPLAINTS);
        for (var i = 0; i < ProductProcess.COMPLAINTS; i++) {
            assertThat(count("case_message where text like '%" + marker(i) + "%'"))
                    .as("copies of reply %s", i)
                    .isEqualTo(1);
        }
        assertThat(count("case_event where kind = 'COMPANY_REPLIED'"))
                .as("replies that cases tell of")
                .isEqualTo(ProductProcess.COMPLAINTS);
    }

    /** Every case's company answers, as if it had the letter already. */
    private void replyToAll() {
        var addresses = jdbc.queryForList(
                "select reply_address from letter where kind = 'COMPLAINT' order by id", String.class);
        assertThat(addresses).hasSize(ProductProcess.COMPLAINTS);
        for (var i = 0; i < addresses.size(); i++) {
            post.send(("From: <" + COMPANY + ">\r\nTo: <" + addresses.get(i)
                            + ">\r\nSubject: Re: facture\r\nMessage-ID: <"
                            + UUID.randomUUID() + "@telora.example>\r\nMIME-Version: 1.0\r\n"
                            + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + marker(i)
                            + " Une note de crédit suit.\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String marker(int reply) {
        return "Réponse numéro " + reply + ".";
    }

    private void start() throws IOException {
        var settings = Map.ofEntries(
                Map.entry("server.port", "0"),
                Map.entry("server.address", "127.0.0.1"),
                Map.entry("spring.datasource.url", database.getJdbcUrl()),
                Map.entry("spring.datasource.username", "postgres"),
                Map.entry("entente.data-dir", folder.resolve("data").toString()),
                Map.entry("entente.public-url", "http://localhost"),
                Map.entry("entente.secrets.mail-key", "only for tests, forty characters of key."),
                Map.entry("entente.secrets.link-key", "only for tests, forty characters of link"),
                Map.entry("entente.staff.accounts.0.name", "mila"),
                Map.entry(
                        "entente.staff.accounts.0.password-hash",
                        "$2a$04$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZabcde"),
                Map.entry("entente.staff.accounts.0.roles", "moderator"),
                Map.entry("entente.mail.domain", "entente.example"),
                Map.entry("entente.mail.poll-interval", "1s"),
                Map.entry("entente.mail.smtp.host", "127.0.0.1"),
                Map.entry("entente.mail.smtp.port", "" + smtp.port()),
                Map.entry("entente.mail.smtp.tls", "none"),
                Map.entry("entente.mail.imap.host", "127.0.0.1"),
                Map.entry("entente.mail.imap.port", "" + imap.port()),
                Map.entry("entente.mail.imap.user", post.imap().user()),
                Map.entry("entente.mail.imap.password", post.imap().password()),
                Map.entry("entente.mail.imap.tls", "none"));
        var builder = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        ProductProcess.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "killed-product.log").toFile()));
        var environment = builder.environment();
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
        // As the README and docker-compose.yml write them.
        settings.forEach((name, value) ->
                environment.put(name.replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT), value));
        product = builder.start();
    }

    private void kill() throws InterruptedException {
        end(product.destroyForcibly());
    }

    private void stop() throws InterruptedException {
        product.destroy();
        end(product);
    }

    private static void end(Process ending) throws InterruptedException {
        assertThat(ending.waitFor(30, TimeUnit.SECONDS)).as("the product ended").isTrue();
    }

    private List<DemoMail> allMails() {
        return post.addresses().stream()
                .flatMap(address -> post.mails(address).stream())
                .toList();
    }

    /** How many rows there are; none as long as the product has made no tables. */
    private int count(String rows) {
        var table = rows.split(" ")[0];
        if (jdbc.queryForObject("select to_regclass(?) is null", Boolean.class, table)) {
            return 0;
        }
        return jdbc.queryForObject("select count(*) from " + rows, Integer.class);
    }

    private int unseen() {
        var mailbox = post.imap();
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            try (var inbox = store.getFolder(mailbox.folder())) {
                inbox.open(Folder.READ_ONLY);
                return inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)).length;
            }
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void await(BooleanSupplier condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    assertThat(product.isAlive())
                            .as("the product runs; its log is target/killed-product.log")
                            .isTrue();
                    return condition.getAsBoolean();
                });
    }
}
