package org.entente.companies;

/**
 * A company has another name, or other aliases; told to listeners within the transaction that renames it.
 *
 * @param name its name from now on
 */
public record CompanyRenamed(long companyId, String name) {}
