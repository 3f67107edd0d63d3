package org.entente.correspondence;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret keys that sign addresses and links. New tokens are signed with the current key; tokens of every key that is
 * still listed are accepted, so a key is rotated by adding a new one and withdrawn by leaving it out.
 *
 * @param keys secret by key id; an id is one of {@code a} to {@code z} or {@code 0} to {@code 9}, a secret has 16 to
 *     128 bytes
 * @param current id of the key that signs
 */
public record TokenKeys(Map<Character, byte[]> keys, char current) {

    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_SECRET = 128;

    public TokenKeys {
        var copy = new HashMap<Character, byte[]>();
        keys.forEach((id, secret) -> {
            if (!isKeyId(id)) {
                throw new IllegalArgumentException("a key id is one of a-z or 0-9, but was '" + id + "'");
            }
            if (secret.length < SHORTEST_SECRET || secret.length > LONGEST_SECRET) {
                throw new IllegalArgumentException(
                        "a secret has 16 to 128 bytes, but that of key " + id + " has " + secret.length);
            }
            copy.put(id, secret.clone());
        });
        if (!copy.containsKey(current)) {
            throw new IllegalArgumentException("the current key must be among the keys, but current=" + current);
        }
        keys = Map.copyOf(copy);
    }

    /**
     * Reads keys from a setting such as {@code b:c2VjcmV0…,a:b2xkZXI…}: id, colon, secret in Base64; the first key is
     * the current one.
     *
     * @throws IllegalArgumentException if the setting is anything else; the message holds no secret
     */
    public static TokenKeys parse(String setting) {
        var keys = new HashMap<Character, byte[]>();
        var entries = setting.split(",", -1);
        for (var untrimmed : entries) {
            var entry = untrimmed.strip();
            if (entry.length() < 3 || entry.charAt(1) != ':' || keys.containsKey(entry.charAt(0))) {
                throw new IllegalArgumentException("keys are written ID:BASE64,ID:BASE64 with a new id each");
            }
            keys.put(entry.charAt(0), decoded(entry.substring(2)));
        }
        return new TokenKeys(keys, entries[0].strip().charAt(0));
    }

    /** Makes one new random key with the id {@code a}, for tests and the demo. */
    public static TokenKeys random() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new TokenKeys(Map.of('a', secret), 'a');
    }

    /** Gives a copy; the secrets inside stay out of reach. */
    @Override
    public Map<Character, byte[]> keys() {
        var copy = new HashMap<Character, byte[]>();
        keys.forEach((id, secret) -> copy.put(id, secret.clone()));
        return Map.copyOf(copy);
    }

    /**
     * Computes HMAC-SHA256 (RFC 2104) over a context and the content, cut to the first {@code length} bytes. The context
     * keeps tokens of one kind from being read as another. Empty if there is no such key.
     */
    Optional<byte[]> sign(char keyId, byte context, byte[] content, int length) {
        var secret = keys.get(keyId);
        if (secret == null) {
            return Optional.empty();
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(context);
            return Optional.of(Arrays.copyOf(mac.doFinal(content), length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    static boolean isKeyId(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenKeys that
                && current == that.current
                && keys.keySet().equals(that.keys.keySet())
                && keys.entrySet().stream().allMatch(key -> Arrays.equals(key.getValue(), that.keys.get(key.getKey())));
    }

    @Override
    public int hashCode() {
        return 31 * keys.keySet().hashCode() + current;
    }

    /** Names the ids only. */
    @Override
    public String toString() {
        return "TokenKeys[current=" + current + ", ids=" + new TreeSet<>(keys.keySet()) + "]";
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("a secret is written in Base64");
        }
    }
}
