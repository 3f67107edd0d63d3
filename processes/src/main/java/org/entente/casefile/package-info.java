/**
 * The case: our handling of one complaint from filing to closing, with the values that describe it.
 *
 * <p>A complaint is what the consumer tells us and is never edited; the case around it changes state as letters go out,
 * replies come in and deadlines pass. Start with {@link org.entente.casefile.CaseNumber}, the name by which everybody
 * (people, process engine, mail) refers to a case. The case knows nothing of the engine or of the rules: it says what
 * it needs through small interfaces that other packages implement.
 */
@NullMarked
package org.entente.casefile;

import org.jspecify.annotations.NullMarked;
