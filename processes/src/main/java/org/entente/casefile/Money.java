package org.entente.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of money at stake or asked for: never negative, always with two decimals, so that equal amounts are equal
 * objects.
 *
 * @param amount 0.00 to 999999999.99; fewer decimals are filled up, more than two are refused
 * @param currency the currency of the amount
 */
public record Money(BigDecimal amount, Currency currency) {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final BigDecimal LIMIT = new BigDecimal("1000000000");

    public Money {
        if (amount.signum() < 0 || amount.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("an amount must be 0.00 to 999999999.99, but was " + amount);
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("an amount has at most two decimals, but was " + amount);
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Makes an amount in euro from a decimal number with a point, such as {@code "49.90"}. */
    public static Money euro(String amount) {
        if (amount.length() > 20) {
            throw new IllegalArgumentException("an amount has at most 20 characters, but had " + amount.length());
        }
        return euro(new BigDecimal(amount));
    }

    /** Makes an amount in euro. */
    public static Money euro(BigDecimal amount) {
        return new Money(amount, EURO);
    }

    /** Gives currency code and amount with a point, {@code EUR 49.90}; screens format by the reader's language. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }
}
