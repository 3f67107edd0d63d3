package org.entente.deadlines;

import java.time.LocalDate;

/** A day that was left out when a deadline was computed, and why. */
public record SkippedDay(LocalDate date, DayOff reason) {}
