package org.entente.rules;

/** There is no such table, version or change. */
public class NoSuchRules extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchRules(String message) {
        super(message);
    }
}
