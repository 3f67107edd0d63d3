/**
 * Mediation on screens: the form that asks for it, and what the pages of matters show and offer for a mediation. Start with
 * {@link org.entente.ui.mediation.MediationNavigation}; the dossier that a service opens by its link is a page of {@code site}.
 */
@NullMarked
package org.entente.ui.mediation;

import org.jspecify.annotations.NullMarked;
