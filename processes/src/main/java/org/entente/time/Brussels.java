package org.entente.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone of every date that people see. */
public final class Brussels {

    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private Brussels() {}

    /** The day on which an instant falls in Brussels. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
