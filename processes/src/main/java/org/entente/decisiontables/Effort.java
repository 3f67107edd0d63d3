package org.entente.decisiontables;

import java.time.Duration;

/** How long something may still take. Remembers whether the time ran out. */
final class Effort {

    private final long end;
    private int asked;
    private boolean spent;

    /** @param limit counted from now */
    Effort(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** Tells whether the time ran out; cheap, so that it can be asked in each step. */
    boolean isSpent() {
        if (!spent && (asked++ & 15) == 0) {
            spent = System.nanoTime() - end >= 0;
        }
        return spent;
    }

    /** Notes that something was left out for another reason than time. */
    void spend() {
        spent = true;
    }
}
