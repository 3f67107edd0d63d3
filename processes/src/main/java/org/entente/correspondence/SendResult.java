package org.entente.correspondence;

/** What a mail server said to a mail. */
public sealed interface SendResult {

    /** It took the mail over. */
    record Accepted() implements SendResult {}

    /** Not now (4xx); the mail is tried again later. */
    record Deferred(String answer) implements SendResult {}

    /** Never (5xx). */
    record Refused(String answer) implements SendResult {}
}
