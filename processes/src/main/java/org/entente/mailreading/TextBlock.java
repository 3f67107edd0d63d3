package org.entente.mailreading;

/**
 * A run of lines of one kind. The blocks of a mail in their order, with line ends between them, are its whole text.
 *
 * @param kind what the lines are
 * @param text the lines, with line ends {@code \n} between them, empty lines included
 */
public record TextBlock(TextKind kind, String text) {}
