package org.entente.correspondence;

/** Published in the transaction that stores a letter, for whoever sends letters to look once it has committed. */
public record LettersWaiting() {}
