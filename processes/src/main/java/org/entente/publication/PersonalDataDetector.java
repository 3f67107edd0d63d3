package org.entente.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds personal data that has a form of its own: addresses, numbers of persons and accounts, telephone numbers, number
 * plates. Made for texts in French, Dutch, German and English by people in Belgium and its neighbours.
 *
 * <p>Where a number checks itself the check must pass, so amounts, dates, order numbers and enterprise numbers stay.
 * Names and street addresses have no form and are not found. Time is linear in the length of the text.
 */
public final class PersonalDataDetector {

    private static final char TAKEN = '\u0001';

    /** In order of trust: what one has found is out of reach of those after it. */
    private final List<Function<String, List<Finding>>> finders = List.of(
            EmailAddresses::in,
            BankAccounts::in,
            PaymentReferences::in,
            NationalNumbers::in,
            CardNumbers::in,
            new PhoneNumbers()::in,
            NumberPlates::in);

    /** Gives what was found, in order of place, without overlaps. */
    public List<Finding> find(String text) {
        var found = new ArrayList<Finding>();
        var rest = new StringBuilder(text);
        for (var finder : finders) {
            var findings = finder.apply(rest.toString());
            found.addAll(findings);
            findings.forEach(finding -> blank(rest, finding));
        }
        found.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(found);
    }

    /** Takes a finding out of the text for the finders that follow, without moving anything. */
    private static void blank(StringBuilder text, Finding finding) {
        for (int i = finding.start(); i < finding.end(); i++) {
            text.setCharAt(i, TAKEN);
        }
    }
}
