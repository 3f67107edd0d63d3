/**
 * Questions: a person asks something by a form, by mail or at a counter, an agent answers, a further question opens it
 * again. Start with {@link org.entente.contact.ContactQuestions} for those who ask and {@link
 * org.entente.contact.QuestionDesk} for those who answer.
 *
 * <p>The other half is help with filing: {@link org.entente.contact.TakeOvers} lets a person go on at home with what an
 * agent took down for them.
 */
@NullMarked
package org.entente.contact;

import org.jspecify.annotations.NullMarked;
