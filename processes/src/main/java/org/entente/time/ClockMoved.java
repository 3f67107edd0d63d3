package org.entente.time;

import java.time.Duration;

/** Tells the product that a visitor of the demo moved the clock; {@code offset} is what it now adds to the system's. */
public record ClockMoved(Duration offset) {}
