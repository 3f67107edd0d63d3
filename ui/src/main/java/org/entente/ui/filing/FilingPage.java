package org.entente.ui.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pages of filing in their order; all but the last ask something. */
enum FilingPage {
    COMPANY,
    STORY,
    CLAIM,
    FILES,
    PUBLICITY,
    PERSON,
    CHECK,
    DONE;

    /** The pages that lead to a filed complaint. */
    static final List<FilingPage> STEPS = List.of(COMPANY, STORY, CLAIM, FILES, PUBLICITY, PERSON, CHECK);

    static Optional<FilingPage> of(String path) {
        return Arrays.stream(values()).filter(page -> page.path().equals(path)).findFirst();
    }

    /** The page of a draft's step, from 1; the nearest one for any other number. */
    static FilingPage ofStep(int step) {
        return STEPS.get(Math.clamp(step, 1, STEPS.size()) - 1);
    }

    /** The last part of the page's address; the same in every language, so that links survive a change of it. */
    String path() {
        return switch (this) {
            case COMPANY -> "company";
            case STORY -> "story";
            case CLAIM -> "claim";
            case FILES -> "files";
            case PUBLICITY -> "publicity";
            case PERSON -> "person";
            case CHECK -> "check";
            case DONE -> "done";
        };
    }

    /** Which step this is, from 1. */
    int step() {
        return ordinal() + 1;
    }

    Optional<FilingPage> previous() {
        return this == COMPANY ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** @throws IllegalStateException on the last page */
    FilingPage next() {
        if (this == DONE) {
            throw new IllegalStateException("nothing follows the confirmation");
        }
        return values()[ordinal() + 1];
    }

    String titleKey() {
        return "filing." + path() + ".title";
    }
}
