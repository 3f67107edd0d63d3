package org.entente.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.Consumer;
import org.entente.casefile.Money;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.CompanyEntry;
import org.entente.companies.Sector;
import org.entente.filing.CompanyChoice;
import org.entente.filing.FileComplaint;

/** Good defaults for companies, complaints and people. */
public final class CaseFixtures {

    public static final Viewer MODERATOR = Viewer.staff("mila", Set.of(Role.MODERATOR));
    public static final Viewer OTHER_MODERATOR = Viewer.staff("otto", Set.of(Role.MODERATOR));

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private CaseFixtures() {}

    public static CompanyEntry telora() {
        return new CompanyEntry(
                "Telora",
                List.of("Telora Mobile"),
                null,
                Sector.TELECOM,
                Language.NL,
                "klachten@telora.example",
                "https://www.telora.example");
    }

    /** A complaint in French about a bill, of Claire Dumont, without personal data in its text. */
    public static Complaint doubleBill(Publicity publicity) {
        return doubleBill(publicity, "J’ai reçu deux factures pour le même mois.");
    }

    /** The same complaint of somebody else. */
    public static Complaint of(Complaint told, Consumer consumer) {
        return new Complaint(
                told.sector(),
                told.subject(),
                told.title(),
                told.narrative(),
                told.happenedOn(),
                told.amountAtStake(),
                told.claim(),
                told.language(),
                told.publicity(),
                told.alreadyContactedOn(),
                told.customerReference(),
                consumer);
    }

    /** The same in other words of another Claire each time: no duplicate, and no consumer who complains too often. */
    public static Complaint anotherDoubleBill(Publicity publicity) {
        var word = Integer.toString(SERIAL.incrementAndGet())
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .collect(Collectors.joining());
        return doubleBill(
                publicity,
                "J’ai reçu deux factures pour le même mois, dossier " + word + ".",
                "claire." + word + "@brusselnet.example");
    }

    public static Complaint doubleBill(Publicity publicity, String narrative) {
        return doubleBill(publicity, narrative, "claire.dumont@brusselnet.example");
    }

    private static Complaint doubleBill(Publicity publicity, String narrative, String email) {
        return new Complaint(
                Sector.TELECOM,
                "billing",
                "Deux factures pour le même mois",
                narrative,
                LocalDate.of(2026, 2, 20),
                Money.euro("62.40"),
                new Claim(Set.of(Remedy.BILL_CORRECTION), null, Money.euro("62.40")),
                Language.FR,
                publicity,
                LocalDate.of(2026, 2, 21),
                "TL-778812",
                new Consumer("Claire Dumont", email, "0470 12 34 56", "1050", "Ixelles"));
    }

    /** A mail in which {@link #telora} writes to an address of ours; each has a Message-ID of its own. */
    public static byte[] mailFromTelora(String to, String text) {
        return ("From: Telora <klachten@telora.example>\r\nTo: <" + to + ">\r\nSubject: Re: plainte\r\nMessage-ID: <"
                        + UUID.randomUUID() + "@telora.example>\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static FileComplaint against(int companyNumber, Complaint complaint) {
        return new FileComplaint(UUID.randomUUID(), new CompanyChoice.Listed(companyNumber), complaint);
    }
}
