package org.entente.correspondence;

import java.util.Optional;
import java.util.UUID;
import org.entente.access.Language;

/** How the owners of mailboxes want our letters. */
public interface MailWishes {

    /** The mailbox whose weekly digest news for an address wait for; empty if they are sent at once. */
    Optional<UUID> digestOf(String email);

    /** The language in which somebody wants all letters; empty for that of each case. */
    Optional<Language> languageOf(String email);
}
