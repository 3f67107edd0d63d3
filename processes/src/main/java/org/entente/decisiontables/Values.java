package org.entente.decisiontables;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What all values of tables have in common: equality, order, and how FEEL writes them. */
final class Values {

    private Values() {}

    static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b) == 0 : one.equals(other);
    }

    /** Gives a form in which equal values are equal: 1.0 and 1 are, and 5000 does not become 5E+3. */
    static Object key(Object value) {
        if (value instanceof BigDecimal number) {
            var shortest = number.stripTrailingZeros();
            return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }
        return value;
    }

    /** Compares two numbers or two days. */
    static int compare(Object one, Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        if (one instanceof LocalDate a && other instanceof LocalDate b) {
            return a.compareTo(b);
        }
        throw new IllegalArgumentException("only numbers and days have an order, but got " + one + " and " + other);
    }

    static String feel(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case LocalDate day -> "date(\"" + day + "\")";
            case String text -> quoted(text);
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        var feel = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> feel.append("\\\"");
                case '\\' -> feel.append("\\\\");
                case '\n' -> feel.append("\\n");
                case '\t' -> feel.append("\\t");
                case '\r' -> feel.append("\\r");
                default -> feel.append(c);
            }
        }
        return feel.append('"').toString();
    }
}
