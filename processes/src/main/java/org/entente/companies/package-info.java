/**
 * The companies that people complain about: name and aliases, number in the register, sector, language, and the
 * verified address at which they take complaints.
 *
 * <p>A company in the directory has an {@link org.entente.companies.EnterpriseNumber}; one that a consumer entered starts
 * unverified until a moderator has checked it. What companies did with complaints is not here: see the package for
 * scores.
 */
@NullMarked
package org.entente.companies;

import org.jspecify.annotations.NullMarked;
