package org.entente.correspondence;

/** What the table {@code inboundMail} says of a mail. */
sealed interface Treatment {

    /** It goes where it belongs: into the case, or to the letter that it reports about. */
    record Accept() implements Treatment {}

    /** It is noted where it belongs and changes nothing. */
    record Hold() implements Treatment {}

    /** A person has to look at it. */
    record Quarantine(QuarantineReason reason) implements Treatment {}

    /** It is set aside; its bytes are kept. */
    record Refuse() implements Treatment {}
}
