/**
 * The whole file of a case to take along: a PDF that everybody can read, and a ZIP with the PDF, the files, the mails and
 * the same facts for machines. Start with {@link org.entente.dossier.Dossiers}. What is told is
 * {@link org.entente.dossier.Dossier}, made once for each copy; PDF and {@code case.json} are two ways of writing it down,
 * so that they can't tell different stories. Paths of a case add what they know as {@link org.entente.dossier.DossierSection}.
 * The sentences about events and decisions are those of the screens, by {@link org.entente.dossier.CaseWords}.
 *
 * <p>What is not done here: deciding who may read a case; that is what {@code CaseReader} says.
 */
@NullMarked
package org.entente.dossier;

import org.jspecify.annotations.NullMarked;
