package org.entente.mailreading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mail from its raw bytes. Takes any bytes and never fails: what is broken is read as far as possible and told
 * in {@link MailReading#problems}. Without state, so one reader serves all threads, and the same bytes give the same
 * reading.
 */
public final class MailReader {

    private static final int LARGEST_MAIL = 64 * 1024 * 1024;
    private static final List<String> ENVELOPE_HEADERS = List.of(
            "Delivered-To",
            "X-Delivered-To",
            "X-Original-To",
            "Envelope-To",
            "X-Envelope-To",
            "X-Rcpt-To",
            "Original-Recipient");
    private static final Pattern RECEIVED_FOR = Pattern.compile("(?i)\\bfor <([^<>\\s]{3,320})>");

    /** Reads a mail; of one beyond 64 MB the first 64. */
    public MailReading read(byte[] raw) {
        var problems = new Problems();
        try {
            return reading(raw.length <= LARGEST_MAIL ? raw : shortened(raw, problems), problems);
        } catch (RuntimeException e) {
            problems.add("the mail could not be taken apart: " + e.getClass().getSimpleName());
            return unreadable(raw, problems);
        }
    }

    private static MailReading reading(byte[] raw, Problems problems) {
        var mail = new MimeParser(problems).parse(raw);
        var subject =
                HeaderText.decode(mail.header("Subject").orElse(""), problems).strip();
        var authors = mailboxes(mail, "From", problems);
        var from = authors.isEmpty() ? null : authors.getFirst();
        var returnPath = returnPath(mail);
        var body = MailBody.of(mail, problems);
        var fullText = body.fullText();
        var folded = body.folded();
        var bounces = new BounceReader(mail, problems, fullText, subject);
        var structured = bounces.structured();
        var kind = new KindReader(mail, problems, subject, from, returnPath)
                .read(structured.orElse(null), structured.isPresent(), fullText);
        var report = structured.orElseGet(() -> kind.kind() == MailKind.BOUNCE ? bounces.fromWords() : null);
        return new MailReading(
                first(ids(mail, "Message-ID")),
                first(ids(mail, "In-Reply-To")),
                ids(mail, "References"),
                from,
                mailboxes(mail, "Reply-To", problems),
                mailboxes(mail, "To", problems),
                mailboxes(mail, "Cc", problems),
                envelopeRecipients(mail, problems),
                returnPath,
                subject,
                mail.header("Date").map(MailDate::read).orElse(null),
                contentLanguage(mail),
                fullText,
                folded.text(),
                folded.blocks(),
                body.attachments(),
                kind.kind(),
                kind.confidence(),
                kind.evidence(),
                report,
                problems.toList());
    }

    private static MailReading unreadable(byte[] raw, Problems problems) {
        var start = CharacterSets.decode(Arrays.copyOf(raw, Math.min(raw.length, 100_000)), null, problems);
        return new MailReading(
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                "",
                null,
                null,
                start,
                start,
                List.of(new TextBlock(TextKind.NEW, start)),
                List.of(),
                MailKind.OTHER,
                0,
                List.of(Evidence.of(Sign.BROKEN)),
                null,
                problems.toList());
    }

    private static byte[] shortened(byte[] raw, Problems problems) {
        problems.add("the mail is longer than 64 MB, the rest was not read");
        return Arrays.copyOf(raw, LARGEST_MAIL);
    }

    private static List<Mailbox> mailboxes(MimePart mail, String header, Problems problems) {
        return mail.headers(header).stream()
                .flatMap(value -> HeaderText.mailboxes(value, problems).stream())
                .toList();
    }

    private static List<String> ids(MimePart mail, String header) {
        return mail.headers(header).stream()
                .flatMap(value -> HeaderText.ids(value).stream())
                .distinct()
                .toList();
    }

    private static @Nullable String first(List<String> ids) {
        return ids.isEmpty() ? null : ids.getFirst();
    }

    private static List<String> envelopeRecipients(MimePart mail, Problems problems) {
        var recipients = new LinkedHashSet<String>();
        for (var header : mail.headers()) {
            if (ENVELOPE_HEADERS.stream().anyMatch(header.name()::equalsIgnoreCase)) {
                var value = header.value().replaceFirst("(?i)^rfc822;\\s*", "");
                HeaderText.mailboxes(value, problems).forEach(box -> recipients.add(box.address()));
            }
        }
        for (var received : mail.headers("Received")) {
            var matcher = RECEIVED_FOR.matcher(received);
            if (matcher.find()) {
                recipients.add(matcher.group(1));
            }
        }
        return new ArrayList<>(recipients);
    }

    private static @Nullable String returnPath(MimePart mail) {
        return mail.header("Return-Path")
                .map(value -> value.strip().replaceAll("[<>\\s]", ""))
                .orElse(null);
    }

    private static @Nullable String contentLanguage(MimePart mail) {
        return mail.header("Content-Language")
                .map(value -> value.replaceFirst("[,;].*", "").strip().toLowerCase(Locale.ROOT))
                .filter(value -> value.matches("[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}"))
                .orElse(null);
    }
}
