package org.entente.publication;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The arithmetic by which numbers of persons and accounts check themselves. All take bare digits and letters. */
final class CheckDigits {

    /** Length of an account number by country (ISO 13616 registry; the European Economic Area and its neighbours). */
    private static final Map<String, Integer> IBAN_LENGTHS =
            lengths("AD24 AE23 AL28 AT20 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FO18 FR27 GB22 "
                    + "GI23 GL18 GR27 HR21 HU28 IE22 IL23 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 "
                    + "NL18 NO15 PL28 PT25 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 XK20");

    /** First digits of payment cards beside 4 (Visa) and 6 (Maestro, Bancontact, Discover). */
    private static final Set<String> CARD_STARTS =
            Set.of("22 23 24 25 26 27 34 36 37 38 50 51 52 53 54 55 56 57 58".split(" "));

    private CheckDigits() {}

    /** Gives the length of an account number of the country, 0 if the country has none. */
    static int ibanLength(String country) {
        return IBAN_LENGTHS.getOrDefault(country, 0);
    }

    /** ISO 13616: the first four characters moved to the end, letters as 10 to 35, remainder by 97 is 1. */
    static boolean isIban(String iban) {
        int remainder = 0;
        for (int i = 0; i < iban.length(); i++) {
            int value = Character.digit(iban.charAt((i + 4) % iban.length()), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }

    /**
     * Eleven digits of the national register: the last two are 97 minus the first nine modulo 97, with a 2 before the
     * nine for people born from 2000 on. The month is raised by 20 or 40 in a BIS number; month and day may be 0.
     */
    static boolean isNationalNumber(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        if (month > 52 || month % 20 > 12 || day > 31) {
            return false;
        }
        long nine = Long.parseLong(digits.substring(0, 9));
        int check = Integer.parseInt(digits.substring(9));
        return check == 97 - nine % 97 || check == 97 - (2_000_000_000L + nine) % 97;
    }

    /** Twelve digits of a Belgian payment reference: the last two are the first ten modulo 97, or 97 where that is 0. */
    static boolean isPaymentReference(String digits) {
        int remainder = (int) (Long.parseLong(digits.substring(0, 10)) % 97);
        return Integer.parseInt(digits.substring(10)) == (remainder == 0 ? 97 : remainder);
    }

    /** ISO/IEC 7812: the sum of Luhn, and a first digit that a payment card can have. */
    static boolean isCardNumber(String digits) {
        var start = digits.substring(0, 2);
        if (start.charAt(0) != '4' && start.charAt(0) != '6' && !CARD_STARTS.contains(start)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** Ten digits of the Belgian register of enterprises, a public number. */
    static boolean isEnterpriseNumber(String digits) {
        return digits.length() == 10
                && digits.charAt(0) <= '1'
                && 97 - Integer.parseInt(digits.substring(0, 8)) % 97 == Integer.parseInt(digits.substring(8));
    }

    private static Map<String, Integer> lengths(String entries) {
        return Stream.of(entries.split(" "))
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));
    }
}
