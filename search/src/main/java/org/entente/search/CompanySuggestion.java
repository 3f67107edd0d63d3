package org.entente.search;

import org.entente.companies.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A verified company whose name may be what somebody is typing.
 *
 * @param number the company's number in the directory
 * @param matchedAlias the other name that fits what was typed better than the name does; null if the name fits
 */
public record CompanySuggestion(
        int number, String name, Sector sector, @Nullable String matchedAlias) {}
