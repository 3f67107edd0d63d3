package org.entente.correspondence;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entente.casefile.CaseNumber;

/** The links in letters. Whoever has the link of a case may act as its consumer; it holds for as long as its key. */
public final class CaseLinks {

    private final String root;
    private final LinkTokens tokens;

    /** @param publicUrl address of the home page as people type it */
    public CaseLinks(URI publicUrl, LinkTokens tokens) {
        this.root = publicUrl.toString().replaceFirst("/+$", "");
        this.tokens = tokens;
    }

    /** The link that opens a case: {@code …/case/open/TOKEN}. */
    public String toCase(CaseNumber number) {
        return root + "/case/open/" + tokens.issue(LinkPurpose.CASE, number.toString(), null);
    }

    /** The link that brings back a draft: {@code …/file/ID}. */
    public String toDraft(UUID draftId) {
        return root + "/file/" + draftId;
    }

    /** The case that a token from {@link #toCase} opens; empty if it is none of ours. */
    public Optional<CaseNumber> open(String token, Instant now) {
        return tokens.read(token, now)
                .filter(reading -> reading.purpose() == LinkPurpose.CASE)
                .map(reading -> CaseNumber.parse(reading.subject()));
    }

    /**
     * The link that opens a dossier: {@code …/dossier/TOKEN}.
     *
     * @param expires the first instant at which it no longer holds
     */
    public String toDossier(UUID handoverId, Instant expires) {
        return root + "/dossier/" + tokens.issue(LinkPurpose.DOSSIER, handoverId.toString(), expires);
    }

    /**
     * The handover that a token from {@link #toDossier} is about, expired or not, so that an expired link can be told from one
     * that is none of ours; empty if it is none of ours.
     */
    public Optional<UUID> dossierOf(String token) {
        return tokens.read(token, Instant.EPOCH)
                .filter(reading -> reading.purpose() == LinkPurpose.DOSSIER)
                .map(reading -> UUID.fromString(reading.subject()));
    }

    /**
     * The link that opens all files of a mailbox: {@code …/my/open/TOKEN}.
     *
     * @param expires the first instant at which it no longer holds
     */
    public String toFiles(UUID mailbox, Instant expires) {
        return root + "/my/open/" + tokens.issue(LinkPurpose.FILES, mailbox.toString(), expires);
    }

    /** The mailbox whose files a token from {@link #toFiles} opens; empty if it is none of ours or too old. */
    public Optional<UUID> filesOf(String token, Instant now) {
        return tokens.read(token, now)
                .filter(reading -> reading.purpose() == LinkPurpose.FILES)
                .map(reading -> UUID.fromString(reading.subject()));
    }

    /** The page on which the owner of a mailbox says how they want their mail: {@code …/my/preferences/TOKEN}. */
    public String toPreferences(UUID mailbox) {
        return root + "/my/preferences/" + tokens.issue(LinkPurpose.PREFERENCES, mailbox.toString(), null);
    }

    /** The address that ends the digest of a mailbox, by a POST (RFC 8058): {@code …/mail/unsubscribe/TOKEN}. */
    public String toUnsubscribe(UUID mailbox) {
        return root + "/mail/unsubscribe/" + tokens.issue(LinkPurpose.PREFERENCES, mailbox.toString(), null);
    }

    /** The mailbox of a token from {@link #toPreferences} or {@link #toUnsubscribe}; empty as above. */
    public Optional<UUID> preferencesOf(String token, Instant now) {
        return tokens.read(token, now)
                .filter(reading -> reading.purpose() == LinkPurpose.PREFERENCES)
                .map(reading -> UUID.fromString(reading.subject()));
    }

    /** The page that shows all files opened in a session. */
    public String toOverview() {
        return root + "/my";
    }
}
