package org.entente.correspondence;

/** What tells where a mail belongs. Codes of {@link org.entente.mailreading.Evidence}; in brackets their arguments. */
public enum Clue {
    /** A genuine token in an address that servers name (case, purpose). */
    ENVELOPE_TOKEN,
    /** A genuine token in To or Cc (case, purpose). */
    HEADER_TOKEN,
    ENVELOPE_BAD_TOKEN,
    HEADER_BAD_TOKEN,
    /** The headers name other addresses than the servers, who decide. */
    ENVELOPE_DECIDES,
    /** It answers a letter of ours (case, party). */
    ANSWERS_A_LETTER,
    /** The letter that it answers is of another case than the token, which decides. */
    TOKEN_DECIDES,
    /** Only the letter that it answers says where it belongs. */
    LETTER_DECIDES,
    /** It came to the address for questions. */
    TO_CONTACT,
    /** The sender is not known to belong to the party (case, party). */
    STRANGER,
    /** The same words again, or too many of them (case). */
    REPEATS_ITSELF,
    /** A mail system reports about a letter (its id). */
    REPORTS_ABOUT_A_LETTER,
    FROM_OURSELVES,
    /** Processing failed (how often). */
    ATTEMPTS
}
