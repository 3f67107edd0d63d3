package org.entente.ui.shell;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** What people quote to us when something went wrong: eight hexadecimal digits that also stand in the log. */
public final class ErrorReference {

    private ErrorReference() {}

    public static String next() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
