package org.entente.correspondence;

import java.util.Arrays;
import java.util.Optional;

/**
 * Base 32 with the alphabet of Crockford, which has no look-alikes: no i, l, o, u. Reading takes capitals too, and takes
 * nothing else: an o that somebody typed for a 0 is a changed token, for a person to judge.
 */
final class Base32 {

    static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder((bytes.length * 8 + 4) / 5);
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8 | b & 0xff) & 0xffff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(buffer >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(buffer << 5 - bits & 31));
        }
        return text.toString();
    }

    /** Reads what {@link #encode} wrote, capitals or not; empty for any other text, so each value has one form. */
    static Optional<byte[]> decode(String text) {
        var bytes = new byte[text.length() * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(lowerCase(text.charAt(i)));
            if (value < 0) {
                return Optional.empty();
            }
            buffer = (buffer << 5 | value) & 0xffff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[length++] = (byte) (buffer >> bits);
            }
        }
        boolean isWhole = bits < 5 && (buffer & (1 << bits) - 1) == 0;
        return isWhole ? Optional.of(Arrays.copyOf(bytes, length)) : Optional.empty();
    }

    private static char lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
