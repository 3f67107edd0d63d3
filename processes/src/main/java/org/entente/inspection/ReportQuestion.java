package org.entente.inspection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** What a scenario asks. Every question may be left open. Screens translate the questions and their choices by name. */
public enum ReportQuestion {
    FOUND_BY("SOCIAL_MEDIA", "SEARCH", "MESSAGE", "FRIENDS", "OTHERWISE"),
    DELIVERED("NOTHING", "OTHER_GOODS", "FAKE_GOODS", "NOT_ORDERED"),
    PAID_BY("CARD", "TRANSFER", "APP", "OTHERWISE", "NOT_PAID"),
    CHANNEL("MAIL", "SMS", "CHAT", "CALL", "LETTER"),
    PRETENDS_TO_BE("BANK", "AUTHORITY", "PARCEL_SERVICE", "SUPPLIER", "OTHERWISE"),
    GAVE_DATA("YES", "NO"),
    CALLER("PERSON", "RECORDING", "SILENCE"),
    OFFERED("ENERGY", "TELECOM", "INVESTMENT", "COMPUTER_HELP", "OTHERWISE"),
    HOW_OFTEN("ONCE", "SEVERAL", "DAILY"),
    DO_NOT_CALL("YES", "NO", "UNSURE"),
    ADVERTISED_IN("WEB", "SOCIAL_MEDIA", "SHOP", "PRINT", "BROADCAST"),
    UNTRUE("PRICE", "QUALITY", "AVAILABILITY", "ORIGIN", "EFFECT"),
    PRICE_PROBLEM("HIDDEN_COSTS", "OTHER_AT_TILL", "FALSE_REDUCTION", "NO_PRICE"),
    BEGAN_WITH("TRIAL", "TICKED_BOX", "CALL", "CONTEST", "UNSURE"),
    CAN_BE_CANCELLED("YES", "HARDLY", "NO"),
    PRODUCT(Kind.TEXT),
    DANGER("FIRE", "INJURY", "CHOKING", "CHEMICAL", "OTHERWISE"),
    SOMEBODY_HURT("YES", "NO"),
    SOLD_AT("DOOR", "EVENT", "STREET", "TELEPHONE", "SHOP"),
    PRESSED_BY("WOULD_NOT_LEAVE", "LAST_CHANCE", "FRAILTY", "THREAT", "OTHERWISE"),
    SUSPICIOUS("SAME_WORDS", "NEVER_BOUGHT", "PAID_FOR", "BAD_ONES_VANISH"),
    RIGHT_REFUSED("WITHDRAWAL", "GUARANTEE", "REFUND", "DELIVERY"),
    REFUSED_HOW("NO_ANSWER", "PLAINLY", "VOUCHER_ONLY", "COSTS_ASKED"),
    NOTICED_ON(Kind.DATE),
    STILL_GOING_ON("YES", "NO", "UNSURE");

    /** The longest answer in words. */
    public static final int LONGEST_TEXT = 300;

    private final Kind kind;
    private final List<String> choices;

    ReportQuestion(String... choices) {
        this.kind = Kind.CHOICE;
        this.choices = List.of(choices);
    }

    ReportQuestion(Kind kind) {
        this.kind = kind;
        this.choices = List.of();
    }

    /** What an answer looks like. */
    public enum Kind {
        /** One of {@link ReportQuestion#choices}. */
        CHOICE,
        TEXT,
        /** ISO 8601. */
        DATE
    }

    public Kind kind() {
        return kind;
    }

    public List<String> choices() {
        return choices;
    }

    /** Whether a text answers the question. */
    public boolean takes(String answer) {
        return switch (kind) {
            case CHOICE -> choices.contains(answer);
            case TEXT -> !answer.isBlank() && answer.length() <= LONGEST_TEXT;
            case DATE -> isDate(answer);
        };
    }

    private static boolean isDate(String answer) {
        try {
            LocalDate.parse(answer);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
