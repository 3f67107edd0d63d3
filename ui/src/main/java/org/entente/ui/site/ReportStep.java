package org.entente.ui.site;

import java.util.Locale;
import java.util.Optional;

/** The pages of a report, in order. */
enum ReportStep {
    WHAT,
    QUESTIONS,
    WHO,
    STORY,
    FILES,
    YOU,
    CHECK;

    static final int COUNT = values().length;

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int number() {
        return ordinal() + 1;
    }

    public Optional<ReportStep> next() {
        return ordinal() + 1 < COUNT ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public Optional<ReportStep> previous() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    static Optional<ReportStep> of(String path) {
        for (var step : values()) {
            if (step.path().equals(path)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
