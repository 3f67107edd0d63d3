package org.entente.inspection;

import java.time.Instant;
import java.util.List;

/**
 * A cluster of similar reports as lists show it.
 *
 * @param names what its reports are about, the most frequent first, at most three
 * @param open  how many of its reports wait for a decision
 */
public record ClusterRow(long id, List<String> names, long size, long open, Instant first, Instant last) {}
