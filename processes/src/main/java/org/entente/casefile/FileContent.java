package org.entente.casefile;

import java.io.InputStream;

/** A file with its bytes; whoever asked closes the stream. */
public record FileContent(FileDetails details, InputStream bytes) {}
