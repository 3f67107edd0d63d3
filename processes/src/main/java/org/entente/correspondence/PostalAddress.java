package org.entente.correspondence;

/**
 * Where a letter on paper goes.
 *
 * @param street     with the number of the house, and of the box if there is one
 * @param postalCode as told, also of another country
 */
public record PostalAddress(String street, String postalCode, String town) {

    public PostalAddress {
        street = line("street", street, 150);
        postalCode = line("postalCode", postalCode, 12);
        town = line("town", town, 100);
    }

    private static String line(String name, String text, int longest) {
        var stripped = text.strip();
        if (stripped.isEmpty()
                || stripped.length() > longest
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(name + " must have 1 to " + longest + " characters on one line");
        }
        return stripped;
    }
}
