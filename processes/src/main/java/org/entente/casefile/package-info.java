/**
 * A complaint and how it is handled: the case, its claims, messages, deadlines and history. Start with
 * {@link org.entente.casefile.ComplaintCase}; screens read {@link org.entente.casefile.CaseFile} from
 * {@link org.entente.casefile.CaseReader}. The complaint as written is never changed after moderation accepted it. What is
 * public of it is a publication, elsewhere; {@link org.entente.casefile.CaseFlow} and
 * {@link org.entente.casefile.Rulebook} are the only words of the stages to process engine and decision tables.
 */
@NullMarked
package org.entente.casefile;

import org.jspecify.annotations.NullMarked;
