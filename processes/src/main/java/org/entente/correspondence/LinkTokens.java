package org.entente.correspondence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes and reads the tokens in links that we mail: whoever has the link may open what it names. Signed with 128 bits of
 * HMAC-SHA256; made of letters, digits, hyphen and underscore (RFC 4648, section 5).
 *
 * <p>Signed, not encrypted: a subject is an id and never holds personal data.
 */
public final class LinkTokens {

    private static final byte CONTEXT = 2;
    private static final int SIGNATURE = 16;
    private static final int FIXED = 2 + Long.BYTES;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TOKEN = (FIXED + 4 * LONGEST_SUBJECT + SIGNATURE) * 4 / 3 + 4;
    private static final long NEVER = Long.MAX_VALUE;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final TokenKeys keys;

    public LinkTokens(TokenKeys keys) {
        this.keys = keys;
    }

    /**
     * Makes a token.
     *
     * @param subject id of what the link opens, 1 to 200 characters
     * @param expires the first instant at which it no longer holds, to the second; null for never
     */
    public String issue(LinkPurpose purpose, String subject, @Nullable Instant expires) {
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("a subject has 1 to 200 characters, but had " + subject.length());
        }
        var bytes = subject.getBytes(StandardCharsets.UTF_8);
        var content = ByteBuffer.allocate(FIXED + bytes.length)
                .put((byte) purpose.ordinal())
                .put((byte) keys.current())
                .putLong(expires == null ? NEVER : expires.getEpochSecond())
                .put(bytes)
                .array();
        var signature = keys.sign(keys.current(), CONTEXT, content, SIGNATURE).orElseThrow();
        return ENCODER.encodeToString(ByteBuffer.allocate(content.length + SIGNATURE)
                .put(content)
                .put(signature)
                .array());
    }

    /** Reads a token; empty if it is not exactly one of ours, has expired, or its key was withdrawn. */
    public Optional<LinkReading> read(String token, Instant now) {
        return decoded(token)
                .filter(bytes -> bytes.length > FIXED + SIGNATURE)
                .flatMap(this::verified)
                .filter(reading -> reading.expires() == null || now.isBefore(reading.expires()));
    }

    private Optional<LinkReading> verified(byte[] bytes) {
        var content = new byte[bytes.length - SIGNATURE];
        var signature = new byte[SIGNATURE];
        ByteBuffer.wrap(bytes).get(content).get(signature);
        return keys.sign((char) content[1], CONTEXT, content, SIGNATURE)
                .filter(expected -> MessageDigest.isEqual(expected, signature))
                .flatMap(genuine -> reading(content));
    }

    private static Optional<LinkReading> reading(byte[] content) {
        var buffer = ByteBuffer.wrap(content);
        int purpose = buffer.get();
        char keyId = (char) buffer.get();
        long expires = buffer.getLong();
        if (purpose < 0 || purpose >= LinkPurpose.values().length) {
            return Optional.empty();
        }
        var subject = new String(content, FIXED, content.length - FIXED, StandardCharsets.UTF_8);
        return Optional.of(new LinkReading(
                LinkPurpose.values()[purpose],
                subject,
                expires == NEVER ? null : Instant.ofEpochSecond(expires),
                keyId));
    }

    /** Decodes the one form that we write; a token with another ending of the same bytes is not ours. */
    private static Optional<byte[]> decoded(String token) {
        if (token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token))
                    .filter(bytes -> ENCODER.encodeToString(bytes).equals(token));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
