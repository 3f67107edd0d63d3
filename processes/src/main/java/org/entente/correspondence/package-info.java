/**
 * Letters between the parties: what goes out, what comes in, and how an answer finds its case.
 *
 * <p>Neither party ever sees the other's address. Each letter carries an address of ours with a signed token
 * ({@link org.entente.correspondence.AddressTokens}); whoever answers writes to that address, and the token says which
 * case and which party it is. The subject decides nothing. Links in letters are signed the same way
 * ({@link org.entente.correspondence.LinkTokens}).
 *
 * <p>How letters leave and arrive (SMTP, IMAP, MIME) does not belong here.
 */
@NullMarked
package org.entente.correspondence;

import org.jspecify.annotations.NullMarked;
