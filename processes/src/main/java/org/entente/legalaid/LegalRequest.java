package org.entente.legalaid;

import java.util.List;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.Money;
import org.entente.casefile.UploadedFile;
import org.entente.companies.Sector;
import org.entente.matters.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks the legal service for help.
 *
 * @param submission       the same for the same form: handed in twice, it opens one file
 * @param person           with a name; with a mailbox unless an agent takes it down
 * @param membershipNumber as typed
 * @param companyNumber    the company's number in the directory; null if it is not listed
 * @param companyName      as told, for a company that is not listed; null if nobody knows
 * @param amount           at stake; null if unknown
 * @param turnedToCompany  whether the person asked the company first
 * @param inCourt          whether a court has the dispute, or had it
 * @param takenDownBy      the account of the agent who takes it down; null if the person writes
 * @param from             the question that goes on as this; null if none does
 */
public record LegalRequest(
        UUID submission,
        Person person,
        Language language,
        String membershipNumber,
        String title,
        String narrative,
        @Nullable Integer companyNumber,
        @Nullable String companyName,
        Sector sector,
        @Nullable Money amount,
        Dealing dealing,
        boolean turnedToCompany,
        boolean inCourt,
        List<UploadedFile> files,
        Channel channel,
        @Nullable String takenDownBy,
        @Nullable CaseNumber from) {

    private static final int LONGEST_COMPANY = 200;

    public LegalRequest {
        files = List.copyOf(files);
        if (person.name() == null || !person.hasMailbox() && takenDownBy == null) {
            throw new IllegalArgumentException("a member has a name, and a mailbox or somebody who writes for them");
        }
        if (!MembershipNumber.isOne(membershipNumber)) {
            throw new IllegalArgumentException("a membership number has 3 to 20 letters and digits");
        }
        companyName = companyName == null || companyName.isBlank() ? null : companyName.strip();
        if (companyName != null
                && (companyName.length() > LONGEST_COMPANY
                        || companyName.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException("a company's name has at most 200 characters on one line");
        }
    }

    /** Without the number, name and story: they are personal data. */
    @Override
    public String toString() {
        return "LegalRequest[" + submission + "]";
    }
}
