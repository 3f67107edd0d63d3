/** The few journeys that must never break, in a real browser against the running product. */
@NullMarked
package org.entente.journeys;

import org.jspecify.annotations.NullMarked;
