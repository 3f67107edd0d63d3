package org.entente.mediation;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.access.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mediation service, as managers describe it.
 *
 * @param key         what decision tables call it: a lower-case letter, then lower-case letters, digits and hyphens, at
 *                    most 30; never changes
 * @param version     0 for a new one; counts the changes
 * @param names       in each of the four languages, 1 to 200 characters
 * @param sites       {@code https} addresses in French and Dutch, either or both may be absent
 * @param contact     address, telephone, opening hours, at most 500 characters; null if the site says it
 * @param fees        what it costs the consumer, in each of the four languages, 1 to 200 characters
 * @param languages   in which it can be written to, at least one
 * @param ownDeadline null if it sets itself none
 * @param validUntil  the last day; null if no end is known
 */
public record MediationService(
        String key,
        int version,
        Map<Language, String> names,
        Map<Language, String> sites,
        @Nullable String contact,
        Map<Language, String> fees,
        Set<Language> languages,
        ServiceArea area,
        ServiceResult result,
        @Nullable OwnDeadline ownDeadline,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    private static final int LONGEST = 200;
    private static final int LONGEST_CONTACT = 500;

    public MediationService {
        if (!key.matches("[a-z][a-z0-9-]{0,29}")) {
            throw new IllegalArgumentException(
                    "a service’s key has 1 to 30 lower-case letters, digits and hyphens, but is " + key);
        }
        names = inAllLanguages("name", names);
        fees = inAllLanguages("fee", fees);
        sites = checkedSites(sites);
        contact = contact == null || contact.isBlank() ? null : contact.strip();
        if (contact != null && contact.length() > LONGEST_CONTACT) {
            throw new IllegalArgumentException("contact must have at most " + LONGEST_CONTACT + " characters");
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a service can be written to in at least one language");
        }
        languages = Set.copyOf(EnumSet.copyOf(languages));
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "a service must not end before it begins, but from=" + validFrom + " until=" + validUntil);
        }
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public String name(Language language) {
        return names.getOrDefault(language, key);
    }

    public String fee(Language language) {
        return fees.getOrDefault(language, "");
    }

    /** The site in the language, else in any. */
    public Optional<String> site(Language language) {
        return Optional.ofNullable(sites.get(language))
                .or(() -> Optional.ofNullable(sites.get(Language.FR)))
                .or(() -> Optional.ofNullable(sites.get(Language.NL)));
    }

    private static Map<Language, String> inAllLanguages(String what, Map<Language, String> texts) {
        var checked = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var text = texts.getOrDefault(language, "").strip();
            if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "a service’s " + what + " in " + language + " must have 1 to " + LONGEST + " characters");
            }
            checked.put(language, text);
        }
        return Map.copyOf(checked);
    }

    private static Map<Language, String> checkedSites(Map<Language, String> sites) {
        var checked = new EnumMap<Language, String>(Language.class);
        sites.forEach((language, site) -> {
            if (site.isBlank()) {
                return;
            }
            if (language != Language.FR && language != Language.NL) {
                throw new IllegalArgumentException("sites are kept in French and Dutch, but one is in " + language);
            }
            if (!isSite(site)) {
                throw new IllegalArgumentException("a site must be an https address, but is " + site);
            }
            checked.put(language, site.strip());
        });
        return Map.copyOf(checked);
    }

    /** Whether a text can be a service’s site: an {@code https} address of at most 200 characters. */
    public static boolean isSite(String text) {
        return text.length() <= LONGEST && isHttps(text.strip());
    }

    private static boolean isHttps(String site) {
        try {
            var uri = URI.create(site);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
