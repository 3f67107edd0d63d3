package org.entente.contact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A code of ten signs, such as {@code 7KPX2-MD9RT}, without signs that look like others. Its text is known only to whoever
 * holds the receipt; here it is kept as a salted digest.
 *
 * @param text the ten signs without hyphen
 */
record TakeOverCode(String text) {

    /** No 0 and O, 1, I and L, U and V: they are mistaken for each other when read out or written down. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    private static final int LENGTH = 10;
    private static final int ROUNDS = 120_000;
    private static final int BITS = 256;

    /** What is stored of a code. */
    record Kept(String digest, String salt) {}

    static TakeOverCode random(SecureRandom random) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new TakeOverCode(text.toString());
    }

    /** Reads what somebody typed, whatever its case and wherever hyphens and blanks stand; empty if it is no code. */
    static Optional<TakeOverCode> read(String typed) {
        var text = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]+", "");
        return text.length() == LENGTH && text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(new TakeOverCode(text))
                : Optional.empty();
    }

    Kept keep(SecureRandom random) {
        var salt = new byte[16];
        random.nextBytes(salt);
        return new Kept(digest(salt), HexFormat.of().formatHex(salt));
    }

    boolean fits(Kept kept) {
        var mine = digest(HexFormat.of().parseHex(kept.salt()));
        return MessageDigest.isEqual(
                mine.getBytes(StandardCharsets.US_ASCII), kept.digest().getBytes(StandardCharsets.US_ASCII));
    }

    /** As it is written on paper. */
    String written() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    private String digest(byte[] salt) {
        try {
            var spec = new PBEKeySpec(text.toCharArray(), salt, ROUNDS, BITS);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", missing);
        }
    }

    @Override
    public String toString() {
        return "TakeOverCode[…]";
    }
}
