package org.entente.correspondence;

/**
 * A letter's words.
 *
 * @param subject on one line
 * @param text    complete without the other part; lines end in LF
 * @param html    a document of less than 100 KB that loads nothing
 */
record ComposedLetter(String subject, String text, String html) {}
