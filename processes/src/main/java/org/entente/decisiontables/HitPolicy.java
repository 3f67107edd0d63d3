package org.entente.decisiontables;

/** How the rules of a table that hold for the same inputs make its answer. Other policies of DMN are refused. */
public enum HitPolicy {
    /** At most one rule holds for any inputs; two are an error. */
    UNIQUE,
    /** Each rule that holds contributes one finding, in the order of the rules; there is no aggregation. */
    COLLECT
}
