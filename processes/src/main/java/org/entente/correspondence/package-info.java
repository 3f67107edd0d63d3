/**
 * What is written to and received from the parties of a case. A {@link org.entente.correspondence.Letter} is stored in the
 * transaction of the step that wants it sent, by {@link org.entente.correspondence.Letters}; how it leaves is transport
 * and lives elsewhere, as does fetching mail. Mail that came in is stored as it is before anything is read from it, then
 * {@link org.entente.correspondence.Correspondence} finds the case by evidence: tokens in the addresses that it was sent
 * to, then the messages that it answers, never its subject. What can't be told waits in
 * {@link org.entente.correspondence.Quarantine}; no mail is dropped, and the same mail twice is one mail.
 */
@NullMarked
package org.entente.correspondence;

import org.jspecify.annotations.NullMarked;
