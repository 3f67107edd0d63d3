/**
 * Legal aid on screens: the request, what the pages of matters show of a legal file, and the list of members. Start with
 * {@link org.entente.ui.legalaid.LegalAidNavigation}. The pages themselves are in {@code ui.matters}.
 */
@NullMarked
package org.entente.ui.legalaid;

import org.jspecify.annotations.NullMarked;
