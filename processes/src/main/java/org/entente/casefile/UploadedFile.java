package org.entente.casefile;

/** A file as somebody sent it; the name is the sender's. */
public record UploadedFile(String name, byte[] bytes) {}
