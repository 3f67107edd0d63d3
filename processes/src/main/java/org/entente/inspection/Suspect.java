package org.entente.inspection;

import java.util.stream.Stream;
import org.entente.companies.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a report is about, as far as the person knows: a company, a website, a telephone number, a sender, or nobody
 * that they could name.
 *
 * @param companyNumber of the directory, if the person chose one there
 * @param sender        the address, number or name that a message came from
 * @param area          where it is; null if the person doesn't know
 */
public record Suspect(
        @Nullable String name,
        @Nullable Integer companyNumber,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String sender,
        @Nullable Sector sector,
        @Nullable TraderArea area) {

    public static final Suspect UNKNOWN = new Suspect(null, null, null, null, null, null, null);

    public Suspect {
        name = oneLine("name", name, 150);
        website = oneLine("website", website, 300);
        phone = oneLine("phone", phone, 40);
        sender = oneLine("sender", sender, 254);
    }

    /** What it is called in lists; null if nothing is known. */
    public @Nullable String label() {
        return Stream.of(name, website, phone, sender)
                .filter(known -> known != null)
                .findFirst()
                .orElse(null);
    }

    /** The normal form of the website, as two reports are compared; null if there is none. */
    @Nullable
    String websiteKey() {
        return SuspectKeys.website(website);
    }

    /** The telephone number by E.164, also one that a message came from; null if there is none. */
    @Nullable
    String phoneKey() {
        var own = SuspectKeys.phone(phone);
        return own != null ? own : SuspectKeys.phone(sender);
    }

    /** The sender in lower case, unless it is a telephone number; null if there is none. */
    @Nullable
    String senderKey() {
        return SuspectKeys.phone(sender) != null ? null : SuspectKeys.sender(sender);
    }

    private static @Nullable String oneLine(String what, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        if (stripped.length() > longest || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " must have 1 to " + longest + " characters on one line");
        }
        return stripped;
    }
}
