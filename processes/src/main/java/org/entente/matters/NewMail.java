package org.entente.matters;

import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Takes what people mail to the contact address when it belongs to nothing yet. The path that begins something by mail
 * implements it.
 */
public interface NewMail {

    /**
     * Begins a matter from a mail, in the caller's transaction. The same mail again gives the matter that it began.
     *
     * @param name     what the sender calls itself; null if it gives no name
     * @param language the language of the text as far as it is known
     */
    CaseNumber begin(ReceivedMail mail, @Nullable String name, Language language);

    /** Whether the sender says the same again, or writes more often in a day than people do. */
    boolean repeatsItself(String sender, String text);

    /** Whether the mail has begun a matter already. */
    boolean knows(long rawMailId);
}
