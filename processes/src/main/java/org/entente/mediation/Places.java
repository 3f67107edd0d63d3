package org.entente.mediation;

import java.util.Locale;
import java.util.Set;
import org.entente.access.Language;
import org.entente.companies.Company;
import org.entente.mediation.MediationFacts.Region;
import org.entente.mediation.MediationFacts.TraderArea;
import org.jspecify.annotations.Nullable;

/** Where people live and companies are established. */
final class Places {

    private static final Set<String> EUROPEAN_UNION = Set.of(
            "at", "bg", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gr", "hr", "hu", "ie", "it", "lt", "lu", "lv",
            "mt", "nl", "pl", "pt", "ro", "se", "si", "sk");

    private Places() {}

    /**
     * The region of a Belgian postal code. What is no such code is a place abroad; without any, the region is guessed from
     * the language: French and German Wallonia, Dutch Flanders, English Brussels.
     */
    static Region regionOf(@Nullable String postalCode, Language language) {
        if (postalCode == null || postalCode.isBlank()) {
            return switch (language) {
                case FR, DE -> Region.WALLONIA;
                case NL -> Region.FLANDERS;
                case EN -> Region.BRUSSELS;
            };
        }
        var code = postalCode.strip().toUpperCase(Locale.ROOT).replaceFirst("^B-?\\s*", "");
        return code.matches("[1-9]\\d{3}") ? region(Integer.parseInt(code)) : Region.ABROAD;
    }

    private static Region region(int code) {
        if (code < 1300) {
            return Region.BRUSSELS;
        }
        var walloon = code < 1500 || code >= 4000 && code < 8000;
        return walloon ? Region.WALLONIA : Region.FLANDERS;
    }

    /**
     * Where a company is established: in Belgium if it has a Belgian enterprise number, else where the country code of its
     * complaint address says, and in Belgium again if that says nothing.
     */
    static TraderArea areaOf(Company company) {
        if (company.enterpriseNumber() != null) {
            return TraderArea.BE;
        }
        var address = company.complaintEmail().toLowerCase(Locale.ROOT);
        var country = address.substring(address.lastIndexOf('.') + 1);
        if (EUROPEAN_UNION.contains(country)) {
            return TraderArea.EU;
        }
        return switch (country) {
            case "is" -> TraderArea.IS;
            case "no" -> TraderArea.NORWAY;
            case "uk" -> TraderArea.GB;
            case "ch", "us", "ca", "cn", "hk", "jp", "tr", "in", "ru" -> TraderArea.ELSEWHERE;
            default -> TraderArea.BE;
        };
    }

    /** The language of a lawyer's bar: that of the office; for one that works in English the region's. */
    static Language barLanguage(Language office, Region region) {
        if (office != Language.EN) {
            return office;
        }
        return region == Region.FLANDERS ? Language.NL : Language.FR;
    }
}
