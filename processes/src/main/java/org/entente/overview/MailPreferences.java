package org.entente.overview;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.correspondence.CaseLinks;
import org.entente.correspondence.Letters;
import org.entente.correspondence.MailWishes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the owner of a mailbox wants our mail: news that need no answer at once or once a week, and the language. Whoever has
 * the signed link of the mailbox may change it; the link names no address.
 */
@Service
@Transactional
public class MailPreferences implements MailWishes {

    private final Mailboxes mailboxes;
    private final CaseLinks links;
    private final ObjectProvider<Letters> letters;
    private final Clock clock;

    MailPreferences(Mailboxes mailboxes, CaseLinks links, ObjectProvider<Letters> letters, Clock clock) {
        this.mailboxes = mailboxes;
        this.links = links;
        this.letters = letters;
        this.clock = clock;
    }

    /** @param language null for that of each file */
    public record Preferences(boolean weekly, @Nullable Language language) {}

    /** What the mailbox of a token prefers; empty if the token is none of ours. */
    @Transactional(readOnly = true)
    public Optional<Preferences> read(String token) {
        return mailbox(token).map(mailbox -> new Preferences(mailbox.isWeekly(), mailbox.language()));
    }

    /**
     * Keeps what is preferred from now on. Without a digest, what is kept for it is sent at once.
     *
     * @return false if the token is none of ours
     */
    public boolean keep(String token, Preferences preferences) {
        var found = mailbox(token);
        found.ifPresent(mailbox -> {
            mailbox.prefer(preferences.language(), preferences.weekly());
            if (!preferences.weekly()) {
                letters.getObject().releaseKept(mailbox.id());
            }
        });
        return found.isPresent();
    }

    /**
     * Ends the digest of a mailbox, as mail programs do with one click (RFC 8058); again, it changes nothing.
     *
     * @return false if the token is none of ours
     */
    public boolean endDigest(String token) {
        return read(token)
                .map(now -> keep(token, new Preferences(false, now.language())))
                .orElse(false);
    }

    /** The address of the page for a mailbox, without the host: {@code my/preferences/TOKEN}. */
    @Transactional(readOnly = true)
    public String page(UUID mailbox) {
        var url = links.toPreferences(mailbox);
        return url.substring(url.indexOf("my/preferences/"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> digestOf(String email) {
        return mailboxes.of(email).filter(MailboxEntry::isWeekly).map(MailboxEntry::id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Language> languageOf(String email) {
        return mailboxes.of(email).map(MailboxEntry::language);
    }

    private Optional<MailboxEntry> mailbox(String token) {
        return links.preferencesOf(token, clock.instant()).flatMap(mailboxes::findById);
    }
}
