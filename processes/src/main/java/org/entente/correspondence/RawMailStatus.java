package org.entente.correspondence;

/** What has become of a mail that came in. */
enum RawMailStatus {
    /** Stored; nothing has been read from it yet. */
    STORED,
    /** Linked to its cases. */
    SETTLED,
    /** Waits for a person. */
    QUARANTINED,
    /** A person decided that it belongs nowhere. */
    DISCARDED
}
