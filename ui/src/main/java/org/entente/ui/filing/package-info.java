/**
 * The way from the first question to a filed complaint: one question a page, each page with an address of its own. Start
 * with {@link org.entente.ui.filing.FilingNavigation}, then read {@code FilingView}. What a page asks is a
 * {@code FilingStep}; what may be wrong with an answer is said by {@code AnswerCheck} alone, without any screen.
 */
@NullMarked
package org.entente.ui.filing;

import org.jspecify.annotations.NullMarked;
