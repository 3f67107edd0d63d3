package org.entente.casefile;

/** What a process may be waiting for; the names of the messages in the model. */
public enum CaseSignal {
    MAILBOX_CONFIRMED,
    CONSUMER_REVISED,
    COMPANY_REPLIED,
    LETTER_BOUNCED,
    CONSUMER_DECIDED,
    WITHDRAWN,
    WENT_PUBLIC;

    /** The message's name in the model, in camel case. */
    public String messageName() {
        var words = name().toLowerCase(java.util.Locale.ROOT).split("_");
        var camel = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            camel.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return camel.toString();
    }
}
