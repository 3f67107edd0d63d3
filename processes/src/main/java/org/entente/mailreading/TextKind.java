package org.entente.mailreading;

/** What a piece of a mail's text is. */
public enum TextKind {
    /** Written for this mail. */
    NEW,
    /** Written for this mail, below or between quoted lines that it answers. */
    INLINE_ANSWER,
    /** Lines of an earlier mail. */
    QUOTED,
    /** What a mail program wrote over an earlier mail: "on … wrote", a block of headers, a divider. */
    QUOTE_HEADER,
    /** What is put under every mail of this writer or from this device. */
    SIGNATURE,
    /** Legal words that a firm adds to every mail, above or below. */
    DISCLAIMER;

    /** Says whether somebody wrote it for this mail. */
    public boolean isNew() {
        return this == NEW || this == INLINE_ANSWER;
    }
}
