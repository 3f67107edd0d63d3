package org.entente.guide;

/** Thrown for a text that is no guide. The message says what is wrong, in English, the place where. */
public final class UnreadableGuide extends RuntimeException {

    private final String place;

    UnreadableGuide(String place, String message) {
        super(message);
        this.place = place;
    }

    /** Where, such as {@code questions[3].answers[0].next}; empty if that can't be said. */
    public String place() {
        return place;
    }
}
