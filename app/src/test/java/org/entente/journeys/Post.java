package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.entente.correspondence.DemoMail;
import org.entente.correspondence.DemoMailboxes;
import org.entente.mailreading.MailReader;

/** The mailboxes of people and companies in a journey: waits for mail, opens links in it, answers it. */
final class Post {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern LINK = Pattern.compile("http://localhost(?::\\d+)?(/[A-Za-z0-9/_.~-]+)");
    private static final Pattern REPLY_TO = Pattern.compile("(?mi)^Reply-To:\\s*(?:.*<)?([^>\\r\\n]+)>?");

    private final DemoMailboxes mailboxes;

    Post(DemoMailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    /** An address that nobody had before. */
    static String newAddress(String name) {
        return name + "." + UUID.randomUUID().toString().substring(0, 8) + "@brusselnet.example";
    }

    /** Waits for a mail with words in its text. */
    DemoMail mailWith(String address, String words) {
        waitUntil(() ->
                mailboxes.mails(address).stream().anyMatch(mail -> text(mail).contains(words)));
        return mailboxes.mails(address).stream()
                .filter(mail -> text(mail).contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** Whether no mail that came to an address so far says something. */
    boolean saysNothingOf(String address, String words) {
        return mailboxes.mails(address).stream().noneMatch(mail -> text(mail).contains(words));
    }

    /** The address within the product that a link of a mail leads to, by how it begins. */
    String link(DemoMail mail, String begin) {
        return LINK.matcher(text(mail))
                .results()
                .map(found -> found.group(1))
                .filter(path -> path.startsWith(begin))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to " + begin + " in: " + mail.subject()));
    }

    /** Answers a mail as its receiver's mail program does. */
    void reply(DemoMail mail, String from, String text) {
        var replyTo = REPLY_TO.matcher(new String(mailboxes.raw(mail.id()), StandardCharsets.UTF_8));
        assertThat(replyTo.find()).as("an address to reply to").isTrue();
        mailboxes.send(("From: <" + from + ">\r\nTo: <" + replyTo.group(1).strip() + ">\r\nSubject: Re: "
                        + mail.subject() + "\r\nMessage-ID: <" + UUID.randomUUID()
                        + "@brusselnet.example>\r\nIn-Reply-To: " + mail.messageId()
                        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\n\r\n" + text + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    static void waitUntil(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(200_000_000);
        }
    }

    /** In one line: mail programs break lines where they like. */
    private String text(DemoMail mail) {
        return new MailReader().read(mailboxes.raw(mail.id())).fullText().replaceAll("\\s+", " ");
    }
}
