package org.entente.rules;

/** Flies when a table reaches it. */
public final class Canary {

    static volatile boolean flown;

    private Canary() {}

    public static String fly(String to) {
        flown = true;
        return to;
    }
}
