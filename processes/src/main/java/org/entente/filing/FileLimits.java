package org.entente.filing;

import java.util.List;

/**
 * Which files may be added to a complaint or message.
 *
 * @param maxFiles   for one complaint or message
 * @param maxBytes   for one file
 * @param extensions the endings of names that are allowed, in lower case, as people know them
 */
public record FileLimits(int maxFiles, long maxBytes, List<String> extensions) {}
