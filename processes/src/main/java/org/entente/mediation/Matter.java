package org.entente.mediation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.casefile.ComplaintCase;

/** What a dispute is about, as far as it decides who is competent. The names are values of the table's input. */
public enum Matter {
    BANK,
    BANK_CREDIT,
    BANK_CROSS_BORDER,
    INSURANCE,
    TELECOM,
    /** Electricity and gas, federal matters. */
    ENERGY,
    /** Electricity and gas: network operator, meter, connection, cut-off. */
    ENERGY_REGIONAL,
    WATER,
    RAIL,
    POST,
    TRAVEL,
    VEHICLE_SALE,
    BUILDING_TECHNICAL,
    NOTARY,
    LAWYER,
    OTHER_MATTER;

    private static final Pattern WATER_COMPANY = names("water", "wasser", "eau", "eaux", "aqua\\p{L}*", "\\p{L}*water");
    private static final Pattern RAILWAY = names(
            "rail\\p{L}*", "train\\p{L}*", "trein\\p{L}*", "spoor\\p{L}*", "\\p{L}*bahn\\p{L}*", "ferrovi\\p{L}*");
    private static final Pattern NOTARY_OFFICE = names("notair\\p{L}*", "notari\\p{L}*", "notar");
    private static final Pattern LAW_OFFICE =
            names("avocat\\p{L}*", "advoca\\p{L}*", "rechtsanw\\p{L}*", "lawyer\\p{L}*");

    /**
     * The matter of a case, by sector, subject and, where a sector is wide, words in the company's names: the directory does
     * not say which supplier delivers water, or who is a railway, a notary or a lawyer.
     */
    static Matter of(ComplaintCase complaintCase) {
        var subject = complaintCase.subject();
        var company = Stream.concat(
                        Stream.of(complaintCase.company().name()), complaintCase.company().aliases().stream())
                .collect(Collectors.joining("\n"));
        return switch (complaintCase.sector()) {
            case TELECOM -> TELECOM;
            case POST_PARCELS -> POST;
            case ENERGY_WATER -> isIn(company, WATER_COMPANY) ? WATER : energy(subject);
            case BANKS_INSURANCE -> finance(subject);
            case TRAVEL_TRANSPORT -> isIn(company, RAILWAY) ? RAIL : travel(subject);
            case HOUSING_BUILDING ->
                switch (subject) {
                    case "defects", "repairs" -> BUILDING_TECHNICAL;
                    default -> OTHER_MATTER;
                };
            case VEHICLES ->
                switch (subject) {
                    case "used", "delivery", "guarantee" -> VEHICLE_SALE;
                    default -> OTHER_MATTER;
                };
            case ONLINE_SHOPS -> OTHER_MATTER;
            case OTHER -> isIn(company, NOTARY_OFFICE) ? NOTARY : isIn(company, LAW_OFFICE) ? LAWYER : OTHER_MATTER;
        };
    }

    private static Matter energy(String subject) {
        return switch (subject) {
            case "meter", "supply" -> ENERGY_REGIONAL;
            default -> ENERGY;
        };
    }

    private static Matter finance(String subject) {
        return switch (subject) {
            case "claim", "policy" -> INSURANCE;
            case "loan" -> BANK_CREDIT;
            default -> BANK;
        };
    }

    private static Matter travel(String subject) {
        return switch (subject) {
            case "holiday", "booking" -> TRAVEL;
            default -> OTHER_MATTER;
        };
    }

    private static boolean isIn(String names, Pattern words) {
        var plain = Normalizer.normalize(names, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return words.matcher(plain).find();
    }

    private static Pattern names(String... words) {
        return Pattern.compile("(?<!\\p{L})(?:" + String.join("|", words) + ")(?!\\p{L})");
    }
}
