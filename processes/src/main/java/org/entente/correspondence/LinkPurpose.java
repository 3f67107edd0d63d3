package org.entente.correspondence;

/** What a signed link opens. The order is part of the links that are out: only add at the end. */
public enum LinkPurpose {
    /** The consumer's view of a case; the subject is the case number. */
    CASE,
    /** A complaint that was begun; the subject is the draft's id. */
    DRAFT,
    /** Confirms that a mailbox is the writer's; the subject names what waits for it. */
    VERIFY,
    /** The dossier that a mediation service got; the subject is the handover's id. */
    DOSSIER,
    /** All files of a mailbox; the subject is the mailbox's id. */
    FILES,
    /** How the owner of a mailbox wants our mail; the subject is the mailbox's id. */
    PREFERENCES
}
