package org.entente.casefile;

import java.time.Instant;

/**
 * What has a number of its own: a complaint's case, or a matter. Complaints and matters take their numbers from one
 * sequence, so that a number alone says which of them is meant, in a letter, a link and the address of a mail.
 */
public interface Numbered {

    CaseNumber number();

    /** When it began. Tables that apply as of filing are asked in the version of that instant. */
    Instant filedAt();
}
