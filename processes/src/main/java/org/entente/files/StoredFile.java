package org.entente.files;

/** Bytes in the store: their SHA-256 in lower-case hexadecimal digits, and their number. */
public record StoredFile(String digest, long size) {}
