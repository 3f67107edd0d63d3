package org.entente.app.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.entente.correspondence.DemoMail;
import org.jspecify.annotations.Nullable;

/** Keeps what arrived in the demo's mailboxes as files, so that it is still there after a restart. */
final class DemoMailStore {

    private static final Pattern NAME = Pattern.compile("(\\d{8})\\.eml");
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Path folder;
    private final Clock clock;
    private final ConcurrentSkipListMap<Long, DemoMail> mails = new ConcurrentSkipListMap<>();
    private final AtomicLong lastId = new AtomicLong();

    DemoMailStore(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    load(Long.parseLong(name.group(1)), file);
                }
            }
        }
    }

    private void load(long id, Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var end = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.UTF_8);
        var address = end.lines().findFirst().orElse("").replaceFirst("^X-Original-To: ", "");
        remember(id, address, bytes);
    }

    /** Keeps a mail to an address; the bytes get an X-Original-To line at the top. */
    void add(String address, byte[] bytes) throws IOException {
        var id = lastId.incrementAndGet();
        var key = address.toLowerCase(Locale.ROOT);
        var kept = withOriginalTo(key, bytes);
        var unfinished = folder.resolve(id + ".part");
        Files.write(unfinished, kept);
        Files.move(unfinished, fileOf(id));
        remember(id, key, kept);
    }

    List<String> addresses() {
        return mails.values().stream()
                .map(DemoMail::address)
                .distinct()
                .sorted()
                .toList();
    }

    List<DemoMail> of(String address) {
        return mails.values().stream()
                .filter(mail -> mail.address().equalsIgnoreCase(address))
                .sorted(Comparator.comparing(DemoMail::id).reversed())
                .toList();
    }

    @Nullable
    DemoMail find(long id) {
        return mails.get(id);
    }

    byte[] raw(long id) {
        if (!mails.containsKey(id)) {
            throw new IllegalArgumentException("no mail has the id " + id);
        }
        try {
            return Files.readAllBytes(fileOf(id));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] withOriginalTo(String address, byte[] bytes) {
        var kept = new ByteArrayOutputStream(bytes.length + 100);
        kept.writeBytes(("X-Original-To: " + address + "\r\n").getBytes(StandardCharsets.UTF_8));
        kept.writeBytes(bytes);
        return kept.toByteArray();
    }

    private void remember(long id, String address, byte[] bytes) throws IOException {
        lastId.accumulateAndGet(id, Math::max);
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
            var sent = message.getSentDate();
            mails.put(
                    id,
                    new DemoMail(
                            id,
                            address,
                            sent == null ? clock.instant() : sent.toInstant(),
                            decoded(message.getHeader("From", ", ")),
                            decoded(message.getHeader("Subject", " ")),
                            message.getMessageID()));
        } catch (MessagingException unreadable) {
            throw new IOException("mail " + id + " of the demo can't be read", unreadable);
        }
    }

    private static String decoded(@Nullable String header) {
        if (header == null) {
            return "";
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException unknown) {
            return header;
        }
    }

    private Path fileOf(long id) {
        return folder.resolve("%08d.eml".formatted(id));
    }
}
