package org.entente.casefile;

/** There is no such case, or the viewer may not know that there is. */
public class NoSuchCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchCase(String number) {
        super("no case " + number);
    }
}
