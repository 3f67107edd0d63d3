/**
 * The directory of companies: names, aliases, enterprise numbers, and the address that complaints go to. Start with
 * {@link org.entente.companies.CompanyDirectory}. A company is <em>unverified</em> until a moderator has checked the address
 * that a consumer gave. What people say about companies belongs elsewhere.
 */
@NullMarked
package org.entente.companies;

import org.jspecify.annotations.NullMarked;
