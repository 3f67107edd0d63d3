package org.entente.casefile;

/** Where the handling of a case stands. The case row is the truth about it; the process waits accordingly. */
public enum CaseStatus {
    /** Filed; the consumer has not opened the link in the first mail yet. */
    AWAITING_CONFIRMATION(Turn.CONSUMER),
    /** A moderator reads the complaint before it goes to the company. */
    IN_MODERATION(Turn.STAFF),
    /** A moderator asked the consumer for changes. */
    CHANGES_ASKED(Turn.CONSUMER),
    /** The company has the complaint; its reply is awaited. */
    WAITING_COMPANY(Turn.COMPANY),
    /** Mail to the company came back; staff look for the right address. */
    ADDRESS_WRONG(Turn.STAFF),
    /** The company replied to a public complaint; a moderator reads the reply before it goes on. */
    REPLY_CHECK(Turn.STAFF),
    /** The company replied; the consumer answers back, closes or escalates. */
    CONSUMER_TURN(Turn.CONSUMER),
    /** The company did not reply in time; the consumer chooses how to go on. */
    NO_REPLY(Turn.CONSUMER),
    /** The consumer asked for more than the company's reply; staff have the whole file. */
    ESCALATION_REQUESTED(Turn.STAFF),
    /** Ended; the outcome says how. */
    CLOSED(Turn.NOBODY);

    private final Turn turn;

    CaseStatus(Turn turn) {
        this.turn = turn;
    }

    /** Whose turn it is. */
    public Turn turn() {
        return turn;
    }

    /** Whether the handling goes on. */
    public boolean isOpen() {
        return this != CLOSED;
    }
}
