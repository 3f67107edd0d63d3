package org.entente.correspondence;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.casefile.CaseNumber;

/**
 * Makes and reads the tokens in our mail addresses, such as {@code case+TOKEN@entente.example}. A token names the
 * party, the case, a letter where needed and the key, and is signed with 96 bits of HMAC-SHA256 over all of that.
 *
 * <p>A token holds for ever, whatever domain and prefix surround it, as long as its key is listed: an answer that comes
 * after two years, or after we moved, still finds its case. It proves that the writer has seen a letter of ours, not who
 * the writer is.
 */
public final class AddressTokens {

    /** Longest local part of an address that every mail server takes (RFC 5321, 4.5.3.1.1). */
    private static final int LONGEST_LOCAL_PART = 64;

    private static final byte CONTEXT = 1;
    private static final int SIGNATURE = 12;
    private static final int FIXED = 2 + Integer.BYTES;
    private static final int SERIALS = 1_000_000;
    private static final Pattern LAST_PART = Pattern.compile("(?:^|[^0-9A-Za-z])([0-9A-Za-z]{28,48})$");

    private final TokenKeys keys;

    public AddressTokens(TokenKeys keys) {
        this.keys = keys;
    }

    /** Makes a token without a reference, 29 lower-case letters and digits. */
    public String issue(TokenPurpose purpose, CaseNumber caseNumber) {
        return issue(purpose, caseNumber, 0);
    }

    /**
     * Makes a token that also carries a reference, at most 42 letters and digits.
     *
     * @param reference id of a letter, or 0 for none; never negative
     */
    public String issue(TokenPurpose purpose, CaseNumber caseNumber, long reference) {
        if (reference < 0) {
            throw new IllegalArgumentException("a reference is not negative, but was " + reference);
        }
        int referenceBytes = (Long.SIZE - Long.numberOfLeadingZeros(reference) + 7) / 8;
        var content = ByteBuffer.allocate(FIXED + referenceBytes)
                .put((byte) (referenceBytes << 4 | purpose.ordinal()))
                .put((byte) keys.current())
                .putInt(caseNumber.year() * SERIALS + caseNumber.serial());
        for (int i = referenceBytes - 1; i >= 0; i--) {
            content.put((byte) (reference >> 8 * i));
        }
        var signature =
                keys.sign(keys.current(), CONTEXT, content.array(), SIGNATURE).orElseThrow();
        return Base32.encode(ByteBuffer.allocate(content.capacity() + SIGNATURE)
                .put(content.array())
                .put(signature)
                .array());
    }

    /**
     * Makes an address for a letter, {@code prefix+TOKEN@domain}.
     *
     * @throws IllegalArgumentException if prefix and token have more than 64 characters together, or prefix or domain
     *     is empty
     */
    public String address(String prefix, String domain, TokenPurpose purpose, CaseNumber caseNumber, long reference) {
        var local = prefix + "+" + issue(purpose, caseNumber, reference);
        if (prefix.isEmpty() || domain.isEmpty() || local.length() > LONGEST_LOCAL_PART) {
            throw new IllegalArgumentException(
                    "prefix and domain must not be empty, nor prefix and token longer than 64, but prefix=" + prefix
                            + " domain=" + domain);
        }
        return local + "@" + domain;
    }

    /** Reads a token; empty if it is not exactly one of ours, capitals aside, or its key was withdrawn. */
    public Optional<TokenReading> read(String token) {
        return Base32.decode(token)
                .filter(bytes -> bytes.length >= FIXED + SIGNATURE)
                .flatMap(this::verified);
    }

    /**
     * Reads the token at the end of the local part of an address, after any prefix and any sign, whatever the domain:
     * {@code case+TOKEN@…}, {@code old-prefix-TOKEN@…}, also with a display name or wrapped by a forwarder
     * ({@code SRS0=…=case+TOKEN@…}).
     */
    public Optional<TokenReading> findInAddress(String address) {
        int at = address.lastIndexOf('@');
        var local = (at < 0 ? address : address.substring(0, at)).strip();
        var bare = local.endsWith("\"") ? local.substring(0, local.length() - 1) : local;
        var matcher = LAST_PART.matcher(bare.substring(Math.max(0, bare.length() - 2 * LONGEST_LOCAL_PART)));
        return matcher.find() ? read(matcher.group(1)) : Optional.empty();
    }

    private Optional<TokenReading> verified(byte[] bytes) {
        var content = new byte[bytes.length - SIGNATURE];
        var signature = new byte[SIGNATURE];
        ByteBuffer.wrap(bytes).get(content).get(signature);
        return keys.sign((char) content[1], CONTEXT, content, SIGNATURE)
                .filter(expected -> MessageDigest.isEqual(expected, signature))
                .flatMap(genuine -> reading(content));
    }

    /** Reads signed content; empty only if a later version signed something that this one does not know. */
    private static Optional<TokenReading> reading(byte[] content) {
        var buffer = ByteBuffer.wrap(content);
        int first = buffer.get() & 0xff;
        char keyId = (char) buffer.get();
        long number = Integer.toUnsignedLong(buffer.getInt());
        if ((first & 15) >= TokenPurpose.values().length || first >> 4 != buffer.remaining()) {
            return Optional.empty();
        }
        long reference = 0;
        while (buffer.hasRemaining()) {
            reference = reference << 8 | buffer.get() & 0xff;
        }
        var caseNumber = new CaseNumber((int) (number / SERIALS), (int) (number % SERIALS));
        return Optional.of(new TokenReading(TokenPurpose.values()[first & 15], caseNumber, reference, keyId));
    }
}
