package org.entente.casefile;

/** Who may read a complaint: everyone, in redacted form, or its parties alone. The consumer chooses. */
public enum Publicity {
    PUBLIC,
    PRIVATE
}
