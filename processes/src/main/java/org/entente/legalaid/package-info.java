/**
 * What the legal service does for members: a member asks, or a complaint comes that its company did not solve; the table
 * {@code legalAidAdmission} says whether the service takes the file; a lawyer takes it, writes to the member and the
 * company, keeps notes that only lawyers read, and says how it ended.
 *
 * <p>Start with {@link org.entente.legalaid.LegalAidRequests}, which opens files, and {@link
 * org.entente.legalaid.LegalDesk}, on which lawyers work. Who is a member is known behind {@link
 * org.entente.legalaid.Memberships}. Membership numbers are personal data: they are in no log, no history and no letter.
 */
@NullMarked
package org.entente.legalaid;

import org.jspecify.annotations.NullMarked;
