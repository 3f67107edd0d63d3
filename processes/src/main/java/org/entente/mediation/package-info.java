/**
 * Which mediation service a case could go to: the list of services that managers keep, and the answer of the table
 * {@code mediationRouting} for a case. Start with {@link org.entente.mediation.MediationRouting}.
 *
 * <p>What the table says is a set of findings, one for each rule: a competent service, a ground of refusal, a time to wait, a
 * thing that is missing. {@link org.entente.mediation.MediationAnswer} puts them together into dates and reasons.
 * {@link org.entente.mediation.MediationFacts} says what the table is told about a case, and what is assumed where only the
 * consumer or staff can know.
 *
 * <p>The mediation itself, with its dossier and its deadlines, does not belong here yet.
 */
@NullMarked
package org.entente.mediation;

import org.jspecify.annotations.NullMarked;
