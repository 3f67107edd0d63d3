/**
 * How long somebody has, and until exactly when.
 *
 * <p>A period ("20 working days") becomes an instant by counting on a calendar: which days count, which public holidays
 * are left out, what happens when the last day falls on one. The result is a
 * {@link org.entente.deadlines.DeadlineCalculation}, which keeps every step so that a screen can show the sum and a
 * later change of the calendar does not change a date that was once given. Start there.
 *
 * <p>Who gets which period is a rule and not decided here.
 */
@NullMarked
package org.entente.deadlines;

import org.jspecify.annotations.NullMarked;
