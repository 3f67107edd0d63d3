package org.entente.search;

/**
 * One value of a facet.
 *
 * @param value name of the enum constant, or the company's number
 * @param label the company's name; for an enum the same as {@code value}
 * @param count hits with this value under all other facets' selections; the facet's own selection does not narrow it
 * @param selected whether the query asks for it; such a value is listed even if its count is 0
 */
public record FacetCount(String value, String label, long count, boolean selected) {}
