package org.entente.guide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.casefile.Remedy;
import org.entente.casefile.Subjects;
import org.entente.companies.Sector;

/** What the guide may know of a problem. The parameters are part of addresses that people keep: they are never renamed. */
public enum FactKey {
    SECTOR("sector", Kind.CODE, Use.BY_CHOICE, names(Sector.values())),
    SUBJECT("subject", Kind.CODE, Use.BY_CHOICE, subjects()),
    /** What a dispute is about, as far as it decides which mediation service is competent. */
    MATTER(
            "matter",
            Kind.CODE,
            Use.BY_CHOICE,
            List.of(
                    "BANK",
                    "BANK_CREDIT",
                    "BANK_CROSS_BORDER",
                    "INSURANCE",
                    "TELECOM",
                    "ENERGY",
                    "ENERGY_REGIONAL",
                    "WATER",
                    "RAIL",
                    "POST",
                    "TRAVEL",
                    "VEHICLE_SALE",
                    "BUILDING_TECHNICAL",
                    "NOTARY",
                    "LAWYER",
                    "OTHER_MATTER")),
    REMEDY("remedy", Kind.CODE, Use.BY_CHOICE, names(Remedy.values())),
    DEALING("dealing", Kind.CODE, Use.ASKED, List.of("CONSUMER", "BUSINESS", "PRIVATE_SELLER")),
    /** Waiting: for less than a month, or the service's own time. */
    CONTACTED("contacted", Kind.CODE, Use.ASKED, List.of("NO", "WAITING", "SILENT", "POOR")),
    /** Asked only of those who have contacted the company. */
    CONTACTED_ON("contactedOn", Kind.DATE, Use.ASKED, List.of()),
    TRADER_AREA("traderArea", Kind.CODE, Use.ASKED, List.of("BE", "EU", "IS", "NORWAY", "GB", "ELSEWHERE", "UNKNOWN")),
    COMPANY_KNOWN("companyKnown", Kind.CODE, Use.ASKED, List.of("YES", "NO")),
    /** In euro. */
    AMOUNT("amount", Kind.AMOUNT, Use.MAY_BE_SKIPPED, List.of()),
    HAPPENED_ON("happenedOn", Kind.DATE, Use.MAY_BE_SKIPPED, List.of()),
    POSTAL_CODE("postalCode", Kind.POSTAL_CODE, Use.MAY_BE_SKIPPED, List.of()),
    IN_COURT("inCourt", Kind.CODE, Use.ASKED, List.of("YES", "NO")),
    SERVICE_CONDITION("serviceCondition", Kind.CODE, Use.ASKED, List.of("YES", "NO", "UNKNOWN")),
    CUT_OFF("cutOff", Kind.CODE, Use.ASKED, List.of("YES", "NO"));

    private static final Pattern AMOUNT_TEXT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("[.,'’](?=\\d{3}(\\D|$))");
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private final String parameter;
    private final Kind kind;
    private final Use use;
    private final List<String> codes;

    FactKey(String parameter, Kind kind, Use use, List<String> codes) {
        this.parameter = parameter;
        this.kind = kind;
        this.use = use;
        this.codes = List.copyOf(codes);
    }

    /** What kind of value a fact has. */
    public enum Kind {
        /** One of {@link FactKey#codes}. */
        CODE,
        /** ISO 8601, not in the future. */
        DATE,
        /** In euro, 0 or more, with at most two decimals. */
        AMOUNT,
        /** A Belgian one, four digits. */
        POSTAL_CODE
    }

    private enum Use {
        BY_CHOICE,
        ASKED,
        MAY_BE_SKIPPED
    }

    /** Why a text is no value of a fact. Screens translate by name. */
    public enum Problem {
        NO_ANSWER,
        NO_DATE,
        FUTURE,
        NO_AMOUNT,
        NO_POSTAL_CODE
    }

    /** A text read as a value: how it is written in addresses, or what is wrong. */
    public sealed interface Reading {

        /** @param value empty if the person skipped the question */
        record Value(String value) implements Reading {}

        record Wrong(Problem problem) implements Reading {}
    }

    /** The name in addresses and documents, such as {@code contactedOn}. */
    public String parameter() {
        return parameter;
    }

    public Kind kind() {
        return kind;
    }

    /** All values, for {@link Kind#CODE}; else empty. */
    public List<String> codes() {
        return codes;
    }

    /** Whether people are asked for it; else it is known from a choice or not at all. */
    public boolean isAsked() {
        return use != Use.BY_CHOICE;
    }

    public boolean isSkippable() {
        return use == Use.MAY_BE_SKIPPED;
    }

    public static Optional<FactKey> of(String parameter) {
        return Arrays.stream(values())
                .filter(key -> key.parameter.equals(parameter))
                .findFirst();
    }

    /** Reads what somebody typed or an address says; nothing means skipped, where that is allowed. */
    public Reading read(String typed, LocalDate today) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return isSkippable() ? new Reading.Value("") : new Reading.Wrong(Problem.NO_ANSWER);
        }
        return switch (kind) {
            case CODE -> codes.contains(text) ? new Reading.Value(text) : new Reading.Wrong(Problem.NO_ANSWER);
            case DATE -> date(text, today);
            case AMOUNT -> amount(text);
            case POSTAL_CODE ->
                text.matches("[1-9]\\d{3}") ? new Reading.Value(text) : new Reading.Wrong(Problem.NO_POSTAL_CODE);
        };
    }

    private static Reading date(String text, LocalDate today) {
        try {
            var date = LocalDate.parse(text);
            if (date.isAfter(today)) {
                return new Reading.Wrong(Problem.FUTURE);
            }
            return date.isBefore(EARLIEST) ? new Reading.Wrong(Problem.NO_DATE) : new Reading.Value(date.toString());
        } catch (DateTimeParseException none) {
            return new Reading.Wrong(Problem.NO_DATE);
        }
    }

    private static Reading amount(String text) {
        var bare = text.replace("€", "").replaceAll("[\\s\\u00a0\\u202f]|(?i)eur(o)?", "");
        var plain = THOUSANDS.matcher(bare).replaceAll("").replace(',', '.');
        return AMOUNT_TEXT.matcher(plain).matches()
                ? new Reading.Value(new BigDecimal(plain).toPlainString())
                : new Reading.Wrong(Problem.NO_AMOUNT);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> subjects() {
        return Arrays.stream(Sector.values())
                .flatMap(sector -> Subjects.of(sector).stream())
                .distinct()
                .toList();
    }
}
