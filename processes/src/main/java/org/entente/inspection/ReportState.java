package org.entente.inspection;

import java.util.Optional;

/** Where a report stands. */
public enum ReportState {
    /** An inspector has yet to read it. */
    TRIAGE,
    INQUIRY,
    /** Kept and counted; nothing more is done. */
    FILED,
    /** The practice became a warning. */
    WARNED,
    PASSED_ON;

    public boolean isFinal() {
        return this != TRIAGE && this != INQUIRY;
    }

    static Optional<ReportState> of(String name) {
        for (var state : values()) {
            if (state.name().equals(name)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
