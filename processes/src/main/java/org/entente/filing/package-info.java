/**
 * From the first question to the filed complaint: drafts, files, filing, confirming the mailbox. Start with
 * {@link org.entente.filing.ComplaintFiling}. What happens to a filed complaint is the process's business.
 */
@NullMarked
package org.entente.filing;

import org.jspecify.annotations.NullMarked;
