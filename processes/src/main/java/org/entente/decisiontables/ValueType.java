package org.entente.decisiontables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The type of a column, with the Java class of its values. */
public enum ValueType {
    /** {@link String}. */
    TEXT("string"),
    /** {@link BigDecimal}; 1.0 and 1 are the same value. */
    NUMBER("number"),
    /** {@link Boolean}. */
    BOOLEAN("boolean"),
    /** {@link LocalDate}, from 1900 to 2999. */
    DATE("date");

    private static final int LONGEST_NUMBER = 34;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final String feelName;

    ValueType(String feelName) {
        this.feelName = feelName;
    }

    /** Gives the type's name in DMN: {@code string}, {@code number}, {@code boolean}, {@code date}. */
    public String feelName() {
        return feelName;
    }

    /** Finds the type of a name in DMN; empty for those that no column has. */
    public static Optional<ValueType> ofFeelName(String name) {
        for (var type : values()) {
            if (type.feelName.equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * Gives the value as this type keeps it, so that any {@link Number} becomes a {@link BigDecimal}; empty for null and for a
     * value of another type.
     */
    public Optional<Object> of(@Nullable Object value) {
        return switch (this) {
            case TEXT -> value instanceof String ? Optional.of(value) : Optional.empty();
            case BOOLEAN -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
            case DATE -> value instanceof LocalDate day && isInRange(day) ? Optional.of(day) : Optional.empty();
            case NUMBER ->
                switch (value) {
                    case BigDecimal number -> Optional.of(number);
                    case Number number -> number(number.toString());
                    case null, default -> Optional.empty();
                };
        };
    }

    /** Reads a value from its plain text, as forms and records have it: {@code 12.50}, {@code true}, {@code 2026-01-31}. */
    public Optional<Object> ofText(String text) {
        return switch (this) {
            case TEXT -> Optional.of(text);
            case NUMBER -> number(text.strip());
            case BOOLEAN ->
                switch (text.strip()) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                };
            case DATE -> date(text.strip());
        };
    }

    private static Optional<Object> number(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > 2L * LONGEST_NUMBER ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Object> date(String text) {
        if (text.length() != 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(ValueType::isInRange)
                    .map(day -> day);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static boolean isInRange(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }
}
