package org.entente.rules;

/**
 * A cell of the matrix of a replay.
 *
 * @param from  the outputs as they were recorded, in the order of the columns, or why there was no answer
 * @param to    the same of the draft
 * @param count decisions, the unchanged ones included
 */
public record RouteCount(String from, String to, long count) {}
