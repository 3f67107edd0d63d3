package org.entente.search;

/**
 * A piece of plain text of a hit. It is never markup: whoever shows it escapes it.
 *
 * @param text at least one character
 * @param marked whether it is one of the words that were searched for
 */
public record HitSegment(String text, boolean marked) {}
