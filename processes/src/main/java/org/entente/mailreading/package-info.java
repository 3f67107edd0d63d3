/**
 * Reads incoming mail: raw bytes in, a {@link org.entente.mailreading.MailReading} out.
 *
 * <p>Mail in the wild is broken in every way: wrong character sets, missing boundaries, headers without names. The
 * reader takes any bytes, never fails, and says what it could not understand. It tells the words that somebody newly
 * wrote from quoted history and signatures, tells persons from machines, and reads reports of mail that was not
 * delivered. Everything here can be done again from the stored bytes. Start with
 * {@link org.entente.mailreading.MailReader}.
 *
 * <p>Plain Java: no Spring, no database, no other package of the product. Which case a mail belongs to is decided
 * elsewhere.
 */
@NullMarked
package org.entente.mailreading;

import org.jspecify.annotations.NullMarked;
