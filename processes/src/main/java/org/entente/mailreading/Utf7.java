package org.entente.mailreading;

import java.nio.charset.StandardCharsets;

/** Decodes UTF-7 (RFC 2152), which old gateways still write and which Java does not know. */
final class Utf7 {

    private Utf7() {}

    static String decode(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var result = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '+') {
                result.append(c);
                at++;
            } else {
                int end = at + 1;
                while (end < text.length() && isBase64(text.charAt(end))) {
                    end++;
                }
                var coded = text.substring(at + 1, end);
                result.append(
                        coded.isEmpty()
                                ? "+"
                                : new String(
                                        TransferCoding.base64(coded.getBytes(StandardCharsets.ISO_8859_1)),
                                        StandardCharsets.UTF_16BE));
                at = end < text.length() && text.charAt(end) == '-' ? end + 1 : end;
            }
        }
        return result.toString();
    }

    private static boolean isBase64(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/';
    }
}
