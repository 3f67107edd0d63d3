package org.entente.app.mail;

import java.time.Duration;

/** Waits that double from one second to one minute while something fails. */
final class BackOff {

    private static final int LONGEST_SECONDS = 60;

    private int failures;

    /** Whether nothing failed since the last success. */
    boolean isFirst() {
        return failures == 0;
    }

    Duration next() {
        return Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(failures++, 6)));
    }

    /** Notes a success; tells whether there were failures before it. */
    boolean reset() {
        var failed = failures > 0;
        failures = 0;
        return failed;
    }
}
