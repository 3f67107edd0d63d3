package org.entente.correspondence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What makes two deliveries one mail: author, addressees, date, subject, what it answers, and every word of the body. What
 * mail servers add or rewrite on the way, Message-ID included, does not count; two different mails with one Message-ID stay
 * two.
 */
final class MailDigest {

    private static final List<String> STABLE = List.of("cc", "date", "from", "in-reply-to", "subject", "to");

    private MailDigest() {}

    /** SHA-256 of what stays the same on every way, in lower-case hexadecimal digits. */
    static String stable(byte[] raw) {
        // Latin 1 gives each byte a character of its own, whatever the bytes mean.
        var lines = new String(raw, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .split("\n", -1);
        var digest = sha256();
        var headers = new TreeMap<String, String>();
        var body = readHeaders(lines, headers);
        headers.forEach((name, value) -> update(digest, name + ":" + value));
        var end = lines.length;
        while (end > body && lines[end - 1].isBlank()) {
            end--;
        }
        for (var i = body; i < end; i++) {
            update(digest, lines[i].stripTrailing());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of the bytes as they are. */
    static String exact(byte[] raw) {
        return HexFormat.of().formatHex(sha256().digest(raw));
    }

    /** Collects the stable headers, unfolded; returns the index of the first line of the body. */
    private static int readHeaders(String[] lines, TreeMap<String, String> headers) {
        var name = "";
        for (var i = 0; i < lines.length; i++) {
            var line = lines[i];
            if (line.isEmpty()) {
                return i + 1;
            }
            if (!line.startsWith(" ") && !line.startsWith("\t")) {
                var colon = line.indexOf(':');
                name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                line = line.substring(colon + 1);
            }
            if (STABLE.contains(name)) {
                var words = String.join(" ", line.strip().split("\\s+"));
                headers.merge(name, words, (first, more) -> (first + " " + more).strip());
            }
        }
        return lines.length;
    }

    private static void update(MessageDigest digest, String line) {
        digest.update(line.getBytes(StandardCharsets.ISO_8859_1));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
