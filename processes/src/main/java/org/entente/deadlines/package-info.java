/**
 * How long somebody has, and until exactly when.
 *
 * <p>A period ("20 working days") becomes an instant by counting on a calendar: which days count, which public holidays
 * are left out, what happens when the last day falls on one. The result is a
 * {@link org.entente.deadlines.DeadlineCalculation}, which keeps every step so that a screen can show the sum and a
 * later change of the calendar does not change a date that was once given. Start there.
 *
 * <p>Which period somebody gets is a rule of the table {@code deadlines}: {@link org.entente.deadlines.DeadlinePolicy} asks
 * it, {@link org.entente.deadlines.Deadlines} keeps the answer with the case. What happens when a deadline passes is the
 * process's business.
 */
@NullMarked
package org.entente.deadlines;

import org.jspecify.annotations.NullMarked;
