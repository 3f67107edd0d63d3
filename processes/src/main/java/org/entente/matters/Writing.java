package org.entente.matters;

import java.util.Set;
import org.entente.casefile.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Something to be put into a matter.
 *
 * @param account   the account of the member of staff who writes; null for everybody else
 * @param readers   who may read it besides staff; nobody for a note among staff
 * @param text      1 to 100,000 characters
 * @param fullText  with quoted history and signature, if anything was left out; for mail
 * @param rawMailId the mail it came by; null for what was written on a page
 */
public record Writing(
        MatterParty author,
        @Nullable String account,
        Set<MatterParty> readers,
        Channel channel,
        String text,
        @Nullable String fullText,
        @Nullable Long rawMailId) {

    private static final int LONGEST = 100_000;

    public Writing {
        readers = Set.copyOf(readers);
        text = text.strip();
        if (text.isEmpty() && rawMailId == null || text.length() > LONGEST) {
            throw new IllegalArgumentException("a message must have 1 to 100,000 characters");
        }
    }

    /** The person writes on a page; staff read it, and those of the parties that the path says. */
    public static Writing byPerson(String text, MatterParty... readers) {
        return new Writing(MatterParty.PERSON, null, Set.of(readers), Channel.WEB, text, null, null);
    }

    /** Staff write; they themselves read it in any case. */
    public static Writing byStaff(String account, String text, MatterParty... readers) {
        return new Writing(MatterParty.STAFF, account, Set.of(readers), Channel.WEB, text, null, null);
    }

    /** A note that only staff read. */
    public static Writing note(String account, String text) {
        return byStaff(account, text);
    }
}
