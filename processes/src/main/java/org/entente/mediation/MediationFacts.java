package org.entente.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.entente.casefile.ComplaintCase;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;

/**
 * What the table {@code mediationRouting} is told about a case. Names and values are those of its inputs.
 *
 * <p>What is not known is assumed as follows; a person who knows better asks again with other facts:
 *
 * <ul>
 *   <li>the trader is established in Belgium, unless the company has no Belgian enterprise number and its complaint address
 *       ends in the code of another country ({@link Places#areaOf});
 *   <li>the consumer lives where the postal code says, without one in the region of their language ({@link Places});
 *   <li>a consumer deals with a professional; nobody is anonymous, since the mailbox is confirmed; without postal code and
 *       town the consumer's address is unknown;
 *   <li>it is unknown whether the service's own condition is met (membership, trip, terms, order form, consent);
 *   <li>no wrongful cut-off is imminent, no court has the dispute, staff found nothing against it;
 *   <li>an amount that nobody named is 0.
 * </ul>
 *
 * @param amount             in euro, 0 or more
 * @param firstContactOn     when the company was first approached; the day of asking if it was not
 * @param monthsSinceContact months begun since then: 0 on the day itself, 12 on the same date a year later, 13 from the next
 *                           day on
 */
public record MediationFacts(
        Matter matter,
        Region region,
        TraderArea traderArea,
        Dealing dealing,
        Language barLanguage,
        BigDecimal amount,
        CompanyAnswer companyAnswer,
        LocalDate firstContactOn,
        int monthsSinceContact,
        boolean proof,
        Identities identities,
        Condition serviceCondition,
        boolean cutOff,
        boolean inCourt,
        StaffFinding staffFinding) {

    public enum Region {
        BRUSSELS,
        FLANDERS,
        WALLONIA,
        ABROAD
    }

    /** Where a trader is established; a railway company: where it is active. */
    public enum TraderArea {
        BE,
        /** Another country of the European Union. */
        EU,
        IS,
        /** Not by its code of two letters, which reads as "no". */
        NORWAY,
        GB,
        ELSEWHERE
    }

    public enum Dealing {
        CONSUMER,
        BUSINESS,
        PRIVATE_SELLER
    }

    public enum CompanyAnswer {
        NOT_ASKED,
        SILENT,
        POOR
    }

    public enum Identities {
        KNOWN,
        NO_ADDRESS,
        ANONYMOUS,
        COMPANY_UNKNOWN
    }

    public enum Condition {
        YES,
        NO,
        UNKNOWN
    }

    public enum StaffFinding {
        NONE,
        ABUSIVE,
        IMPAIRS_WORK
    }

    public MediationFacts {
        if (barLanguage == Language.EN) {
            throw new IllegalArgumentException("no Belgian bar works in English");
        }
        if (amount.signum() < 0 || monthsSinceContact < 0) {
            throw new IllegalArgumentException(
                    "amount and months must not be negative, but are " + amount + " and " + monthsSinceContact);
        }
    }

    /** What is known of a case on a day. */
    public static MediationFacts of(ComplaintCase complaintCase, LocalDate today) {
        var firstContact = firstContact(complaintCase);
        var answer = complaintCase.answeredAt() != null
                ? CompanyAnswer.POOR
                : firstContact == null ? CompanyAnswer.NOT_ASKED : CompanyAnswer.SILENT;
        return of(complaintCase, today, firstContact, answer, complaintCase.sentAt() != null);
    }

    /**
     * What will be known if the complaint goes to the company on that day and stays without an answer: our letter is the
     * first complaint, if there was none before, and its proof.
     */
    public static MediationFacts outlook(ComplaintCase complaintCase, LocalDate today) {
        return of(complaintCase, today, firstContact(complaintCase), CompanyAnswer.SILENT, true);
    }

    /**
     * What somebody told before there is a case. Everything may be absent; what is, is assumed as for a case, and whatever the
     * person can still bring along counts as there: who they are, and the proof of a complaint that they have made.
     *
     * @param told     by name: {@code matter}, {@code dealing}, {@code traderArea} (also {@code UNKNOWN}), {@code contacted}
     *                 ({@code NO}, {@code WAITING}, {@code SILENT}, {@code POOR}), {@code contactedOn} (ISO 8601),
     *                 {@code amount} (in euro), {@code postalCode}, {@code inCourt}, {@code cutOff} ({@code YES}, {@code NO}),
     *                 {@code serviceCondition}; other names are of no account
     * @param language of the person
     * @throws IllegalArgumentException if a value is none of these
     */
    public static MediationFacts told(Map<String, String> told, Language language, LocalDate today) {
        var contacted = told.getOrDefault("contacted", "NO");
        var contact = told.containsKey("contactedOn") ? LocalDate.parse(told.get("contactedOn")) : today;
        var asked = !contacted.equals("NO");
        var firstContact = !asked || contact.isAfter(today) ? today : contact;
        var region = Places.regionOf(told.get("postalCode"), language);
        var area = told.getOrDefault("traderArea", "UNKNOWN");
        return new MediationFacts(
                Matter.valueOf(told.getOrDefault("matter", Matter.OTHER_MATTER.name())),
                region,
                area.equals("UNKNOWN") ? TraderArea.BE : TraderArea.valueOf(area),
                Dealing.valueOf(told.getOrDefault("dealing", Dealing.CONSUMER.name())),
                Places.barLanguage(language, region),
                new BigDecimal(told.getOrDefault("amount", "0")),
                switch (contacted) {
                    case "NO" -> CompanyAnswer.NOT_ASKED;
                    case "WAITING", "SILENT" -> CompanyAnswer.SILENT;
                    case "POOR" -> CompanyAnswer.POOR;
                    default -> throw new IllegalArgumentException("contacted can't be " + contacted);
                },
                firstContact,
                monthsBegun(firstContact, today),
                asked,
                Identities.KNOWN,
                Condition.valueOf(told.getOrDefault("serviceCondition", Condition.UNKNOWN.name())),
                "YES".equals(told.get("cutOff")),
                "YES".equals(told.get("inCourt")),
                StaffFinding.NONE);
    }

    private static MediationFacts of(
            ComplaintCase complaintCase,
            LocalDate today,
            @Nullable LocalDate firstContact,
            CompanyAnswer answer,
            boolean proof) {
        var contact = firstContact == null || firstContact.isAfter(today) ? today : firstContact;
        var consumer = complaintCase.consumer();
        var region = Places.regionOf(consumer.postalCode(), complaintCase.language());
        return new MediationFacts(
                Matter.of(complaintCase),
                region,
                Places.areaOf(complaintCase.company()),
                Dealing.CONSUMER,
                Places.barLanguage(complaintCase.company().language(), region),
                amount(complaintCase),
                answer,
                contact,
                monthsBegun(contact, today),
                proof,
                isBlank(consumer.postalCode()) || isBlank(consumer.town()) ? Identities.NO_ADDRESS : Identities.KNOWN,
                Condition.UNKNOWN,
                false,
                false,
                StaffFinding.NONE);
    }

    /** What is known of a mediation on a day. */
    static MediationFacts of(Mediation mediation, LocalDate today) {
        var told = mediation.facts();
        var contact = told.firstContactOn();
        var since = contact == null || contact.isAfter(today) ? today : contact;
        var person = mediation.person();
        var region = Places.regionOf(person.postalCode(), mediation.language());
        var amount = told.amount();
        return new MediationFacts(
                told.matter(),
                region,
                told.traderArea(),
                told.dealing(),
                Places.barLanguage(
                        mediation.company().map(company -> company.language()).orElse(mediation.language()), region),
                amount == null ? BigDecimal.ZERO : amount,
                told.companyAnswer(),
                since,
                monthsBegun(since, today),
                told.proof(),
                identities(mediation),
                told.serviceCondition(),
                told.cutOff(),
                told.inCourt(),
                told.staffFinding());
    }

    private static Identities identities(Mediation mediation) {
        var person = mediation.person();
        if (isBlank(person.name())) {
            return Identities.ANONYMOUS;
        }
        if (mediation.company().isEmpty() && mediation.toldCompany().isEmpty()) {
            return Identities.COMPANY_UNKNOWN;
        }
        return isBlank(person.postalCode()) || isBlank(person.town()) ? Identities.NO_ADDRESS : Identities.KNOWN;
    }

    /** The inputs of the table. */
    Map<String, Object> inputs() {
        var inputs = new HashMap<String, Object>();
        inputs.put("matter", matter.name());
        inputs.put("region", region.name());
        inputs.put("traderArea", traderArea.name());
        inputs.put("dealing", dealing.name());
        inputs.put("barLanguage", barLanguage.name());
        inputs.put("amount", amount);
        inputs.put("companyAnswer", companyAnswer.name());
        inputs.put("firstContactOn", firstContactOn);
        inputs.put("monthsSinceContact", monthsSinceContact);
        inputs.put("proof", proof);
        inputs.put("identities", identities.name());
        inputs.put("serviceCondition", serviceCondition.name());
        inputs.put("cutOff", cutOff);
        inputs.put("inCourt", inCourt);
        inputs.put("staffFinding", staffFinding.name());
        return inputs;
    }

    /** Months begun from one day to another: the last day of the twelfth month still counts as twelve. */
    static int monthsBegun(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        var full = (int) ChronoUnit.MONTHS.between(from, to);
        return from.plusMonths(full).isBefore(to) ? full + 1 : full;
    }

    private static @Nullable LocalDate firstContact(ComplaintCase complaintCase) {
        var sent = complaintCase.sentAt();
        return Stream.of(complaintCase.alreadyContactedOn(), sent == null ? null : Brussels.dayOf(sent))
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static BigDecimal amount(ComplaintCase complaintCase) {
        var atStake = complaintCase.amountAtStake();
        var claimed = complaintCase.claim().amount();
        return atStake != null ? atStake.amount() : claimed != null ? claimed.amount() : BigDecimal.ZERO;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
