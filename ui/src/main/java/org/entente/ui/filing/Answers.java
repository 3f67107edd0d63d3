package org.entente.ui.filing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.Consumer;
import org.entente.casefile.Money;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.Sector;
import org.entente.filing.CompanyChoice;
import org.entente.filing.DraftContent;
import org.entente.filing.FileComplaint;
import org.jspecify.annotations.Nullable;

/** What has been typed so far, while the pages work on it. Texts are never null; anything may be missing or wrong. */
final class Answers {

    /** The consumer did not find the company and names it. */
    boolean unlisted;

    @Nullable
    Integer companyNumber;

    String companyName = "";
    String companyEmail = "";

    @Nullable
    Sector sector;

    @Nullable
    String subject;

    String title = "";
    String narrative = "";

    @Nullable
    LocalDate happenedOn;

    String amountAtStake = "";

    /** The consumer says that the company was contacted before; the day is asked for then. */
    boolean contacted;

    @Nullable
    LocalDate contactedOn;

    String customerReference = "";
    Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
    String otherClaim = "";
    String claimAmount = "";

    @Nullable
    Publicity publicity;

    String name = "";
    String email = "";

    /** Whether an agent takes it down: then a person without a mailbox can be written to on paper. */
    boolean takenDown;

    String phone = "";
    String postalCode = "";
    String town = "";

    /** Where in the guide somebody came from; null for nowhere. */
    @Nullable
    String guide;

    static Answers of(DraftContent content) {
        var answers = new Answers();
        answers.companyNumber = content.companyNumber();
        answers.companyName = text(content.companyName());
        answers.companyEmail = text(content.companyEmail());
        answers.unlisted =
                content.companyNumber() == null && (content.companyName() != null || content.companyEmail() != null);
        answers.sector = content.sector();
        answers.subject = content.subject();
        answers.title = text(content.title());
        answers.narrative = text(content.narrative());
        answers.happenedOn = content.happenedOn();
        answers.amountAtStake = text(content.amountAtStake());
        answers.contacted = content.alreadyContactedOn() != null;
        answers.contactedOn = content.alreadyContactedOn();
        answers.customerReference = text(content.customerReference());
        answers.remedies.addAll(content.remedies());
        answers.otherClaim = text(content.otherClaim());
        answers.claimAmount = text(content.claimAmount());
        answers.publicity = content.publicity();
        answers.name = text(content.consumerName());
        answers.email = text(content.consumerEmail());
        answers.phone = text(content.consumerPhone());
        answers.postalCode = text(content.postalCode());
        answers.town = text(content.town());
        answers.guide = content.guide();
        return answers;
    }

    /** @param step the page on which the consumer is, from 1 */
    DraftContent toContent(int step, Language language) {
        return new DraftContent(
                step,
                language,
                unlisted ? null : companyNumber,
                unlisted ? orNull(companyName) : null,
                unlisted ? orNull(companyEmail) : null,
                sector,
                subject,
                orNull(title),
                orNull(narrative),
                happenedOn,
                orNull(amountAtStake),
                Set.copyOf(remedies),
                orNull(otherClaim),
                orNull(claimAmount),
                publicity,
                orNull(name),
                orNull(email),
                orNull(phone),
                orNull(postalCode),
                orNull(town),
                contacted ? contactedOn : null,
                orNull(customerReference),
                guide);
    }

    /** @throws IllegalArgumentException if {@link AnswerCheck} finds any problem */
    FileComplaint toCommand(UUID draft, Language language) {
        var claim = new Claim(remedies, remedies.contains(Remedy.OTHER) ? otherClaim : null, amount(claimAmount));
        var consumer = new Consumer(
                name, orNull(email.strip()), orNull(phone.strip()), orNull(postalCode.strip()), orNull(town.strip()));
        var complaint = new Complaint(
                given(sector, Question.SECTOR),
                given(subject, Question.SUBJECT),
                title.strip(),
                narrative,
                happenedOn,
                amount(amountAtStake),
                claim,
                language,
                given(publicity, Question.PUBLICITY),
                contacted ? contactedOn : null,
                orNull(customerReference.strip()),
                consumer);
        return new FileComplaint(draft, company(), complaint);
    }

    private CompanyChoice company() {
        return unlisted
                ? new CompanyChoice.Named(companyName.strip(), companyEmail.strip())
                : new CompanyChoice.Listed(given(companyNumber, Question.COMPANY));
    }

    private static @Nullable Money amount(String typed) {
        return typed.isBlank()
                ? null
                : Amounts.parse(typed).orElseThrow(() -> new IllegalArgumentException("not an amount of money"));
    }

    private static <T> T given(@Nullable T answer, Question question) {
        if (answer == null) {
            throw new IllegalArgumentException("no answer to " + question);
        }
        return answer;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
