package org.entente.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.entente.ComplaintsApplication;
import org.entente.correspondence.DemoMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The product in a process of its own, killed with SIGKILL while it sends and while it takes mail in. The mail server
 * lives on in the test's process.
 */
class KilledProductIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern REPLY_TO = Pattern.compile("(?mi)^Reply-To:\\s*(?:.*<)?([^>\\r\\n]+)>?");
    private static final int REPLIES = 8;

    @TempDir
    Path folder;

    @Test
    void losesAndDoublesNothing() throws Exception {
        try (var post = new DemoMailServer("entente.example", folder.resolve("post"), Clock.systemUTC())) {
            var first = start(post);
            waitUntil(() -> allMails(post).size() >= 15);
            kill(first);

            var letters = lettersToCompanies(post).stream().limit(REPLIES).toList();
            for (int i = 0; i < letters.size(); i++) {
                reply(post, letters.get(i), "ANSWER-" + i);
            }
            var second = start(post);
            waitUntil(() -> log().contains(" is REPLY"));
            kill(second);

            var third = start(post);
            waitUntil(() -> settled(post));
            stop(third);

            assertNothingLostNothingTwice(post, letters.size(), 2);
        }
    }

    /** Nothing has come or gone for a while. */
    private boolean settled(DemoMailServer post) {
        var before = allMails(post).size();
        var log = log().length();
        LockSupport.parkNanos(Duration.ofSeconds(12).toNanos());
        return before == allMails(post).size() && !log().substring(log).contains("SENT");
    }

    private void assertNothingLostNothingTwice(DemoMailServer post, int replies, int kills) {
        try (var product = new SpringApplicationBuilder(ComplaintsApplication.class)
                .profiles("demo")
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--entente.data-dir=" + folder.resolve("data"),
                        "--entente.mail.active=false",
                        "--entente.demo.world=false")) {
            var jdbc = product.getBean(JdbcTemplate.class);
            assertThat(jdbc.queryForObject("select count(*) from letter where status = 'QUEUED'", Integer.class))
                    .as("letters still waiting")
                    .isZero();
            var copies = new HashMap<String, Integer>();
            allMails(post).forEach(mail -> copies.merge(String.valueOf(mail.messageId()), 1, Integer::sum));
            var sent = jdbc.queryForList("select message_id from letter where status = 'SENT'", String.class);
            assertThat(copies.keySet()).as("letters that arrived").containsAll(sent);
            var doubled =
                    sent.stream().mapToInt(id -> copies.getOrDefault(id, 0) - 1).sum();
            assertThat(doubled).as("letters that arrived twice").isBetween(0, kills);
            for (int i = 0; i < replies; i++) {
                assertThat(jdbc.queryForObject(
                                "select count(*) from case_message where text like ?",
                                Integer.class,
                                "%ANSWER-" + i + ".%"))
                        .as("copies of reply %s in its case", i)
                        .isEqualTo(1);
            }
        }
    }

    private Process start(DemoMailServer post) throws IOException {
        var arguments = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ComplaintsApplication.class.getName(),
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--entente.data-dir=" + folder.resolve("data"),
                "--entente.demo.complaints=25",
                "--entente.mail.embedded=false"));
        Map.of(
                        "smtp.host", post.smtp().host(),
                        "smtp.port", post.smtp().port(),
                        "smtp.tls", "none",
                        "imap.host", post.imap().host(),
                        "imap.port", post.imap().port(),
                        "imap.user", post.imap().user(),
                        "imap.password", post.imap().password(),
                        "imap.tls", "none")
                .forEach((name, value) -> arguments.add("--entente.mail." + name + "=" + value));
        var builder = new ProcessBuilder(arguments).redirectErrorStream(true);
        builder.environment().put("DATA_DIR", folder.resolve("data").toString());
        return builder.redirectOutput(
                        folder.resolve("out-" + UUID.randomUUID() + ".log").toFile())
                .start();
    }

    private static void kill(Process product) throws InterruptedException {
        product.destroyForcibly();
        assertThat(product.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static void stop(Process product) throws InterruptedException {
        product.destroy();
        assertThat(product.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private void reply(DemoMailServer post, DemoMail letter, String marker) {
        var raw = new String(post.raw(letter.id()), StandardCharsets.UTF_8);
        var address = REPLY_TO.matcher(raw);
        assertThat(address.find()).isTrue();
        post.send(("From: <" + letter.address() + ">\r\nTo: <"
                        + address.group(1).strip()
                        + ">\r\nSubject: Re: dossier\r\nMessage-ID: <" + UUID.randomUUID()
                        + "@post.example>\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + marker + ". Une note de credit suit.\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** One letter a case and company, so that each reply is the first of its case. */
    private static List<DemoMail> lettersToCompanies(DemoMailServer post) {
        return allMails(post).stream()
                .filter(mail -> new String(post.raw(mail.id()), StandardCharsets.UTF_8).contains("Reply-To"))
                .filter(mail -> mail.address()
                        .matches("(klachten|reclamations|plaintes|beschwerden|service|klantendienst|info).*"))
                .toList();
    }

    private static List<DemoMail> allMails(DemoMailServer post) {
        return post.addresses().stream()
                .flatMap(address -> post.mails(address).stream())
                .toList();
    }

    private String log() {
        try {
            var log = folder.resolve("data").resolve("entente.log");
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException unreadable) {
            throw new IllegalStateException("the product's log can't be read", unreadable);
        }
    }

    private static void waitUntil(BooleanSupplier happened) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("it did not happen within " + PATIENCE)
                    .isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
