package org.entente.casefile;

/**
 * A file as it is kept.
 *
 * @param name      as the sender called it, without folders or control characters
 * @param mediaType found by looking at the content, not the name
 * @param size      in bytes
 * @param digest    SHA-256 in lower-case hexadecimal digits; the key in the file store
 */
public record FileDetails(String name, String mediaType, long size, String digest) {}
