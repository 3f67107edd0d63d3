package org.entente.mailreading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Undoes transfer encodings (RFC 2045, section 6). Rubbish inside is skipped, an unknown encoding is left as it is. */
final class TransferCoding {

    private TransferCoding() {}

    static byte[] decode(byte[] bytes, String encoding, Problems problems) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(bytes);
            case "quoted-printable" -> quotedPrintable(bytes, false);
            case "x-uuencode", "uuencode", "x-uue" -> Uuencoded.content(new String(bytes, StandardCharsets.ISO_8859_1));
            case "", "7bit", "8bit", "binary" -> bytes;
            default -> {
                problems.add("unknown transfer encoding");
                yield bytes;
            }
        };
    }

    static byte[] base64(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length * 3 / 4 + 3);
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            int value = base64Value(b);
            if (value >= 0) {
                buffer = (buffer << 6 | value) & 0xffff;
                bits += 6;
                if (bits >= 8) {
                    bits -= 8;
                    out.write(buffer >> bits);
                }
            } else if (b == '=') {
                bits = 0;
            }
        }
        return out.toByteArray();
    }

    private static int base64Value(byte b) {
        if (b >= 'A' && b <= 'Z') {
            return b - 'A';
        }
        if (b >= 'a' && b <= 'z') {
            return b - 'a' + 26;
        }
        if (b >= '0' && b <= '9') {
            return b - '0' + 52;
        }
        return switch (b) {
            case '+', '-' -> 62;
            case '/', '_' -> 63;
            default -> -1;
        };
    }

    /** Decodes quoted-printable; in header words an underscore is a blank (RFC 2047, 4.2). */
    static byte[] quotedPrintable(byte[] bytes, boolean headerWord) {
        var out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '=' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0) {
                out.write(hex(bytes[i + 1]) << 4 | hex(bytes[i + 2]));
                i += 2;
            } else if (b == '=' && !headerWord && endOfSoftBreak(bytes, i + 1) > 0) {
                i = endOfSoftBreak(bytes, i + 1) - 1;
            } else {
                out.write(headerWord && b == '_' ? ' ' : b);
            }
        }
        return out.toByteArray();
    }

    /** Gives the index after a line break that may follow blanks; 0 if there is none. */
    private static int endOfSoftBreak(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        if (at == bytes.length) {
            return at;
        }
        if (bytes[at] == '\r') {
            return at + 1 < bytes.length && bytes[at + 1] == '\n' ? at + 2 : at + 1;
        }
        return bytes[at] == '\n' ? at + 1 : 0;
    }

    private static int hex(byte b) {
        return Character.digit(b, 16);
    }
}
