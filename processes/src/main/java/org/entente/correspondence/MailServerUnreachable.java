package org.entente.correspondence;

/** No mail can be sent at present: the server does not answer, or does not let us in. */
public class MailServerUnreachable extends Exception {

    private static final long serialVersionUID = 1L;

    public MailServerUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
