package org.entente.ui.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.access.Language;
import org.entente.casefile.Author;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Channel;
import org.entente.casefile.Claim;
import org.entente.casefile.Consumer;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.EventKind;
import org.entente.casefile.FileDetails;
import org.entente.casefile.MessageState;
import org.entente.casefile.Money;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.deadlines.DeadlineCalculation;
import org.entente.deadlines.PeriodUnit;
import org.entente.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** Case files for screens: a double bill of Telora, in any state. */
public final class CaseFileFixtures {

    public static final CaseNumber NUMBER = new CaseNumber(2026, 4127);
    public static final Instant FILED = Instant.parse("2026-11-03T09:12:00Z");

    private CaseFileFixtures() {}

    /** A case in the given status, with the messages and events that belong to it. */
    public static CaseFile in(CaseStatus status) {
        return file(status, null, Publicity.PUBLIC);
    }

    /** A case that the consumer closed. */
    public static CaseFile closed(Outcome outcome) {
        return file(CaseStatus.CLOSED, outcome, Publicity.PUBLIC);
    }

    public static CaseFile file(CaseStatus status, @Nullable Outcome outcome, Publicity publicity) {
        var answered = status == CaseStatus.CONSUMER_TURN || outcome != null;
        return new CaseFile(
                NUMBER,
                status,
                outcome,
                new CompanySummary(1, 1, "Telora", List.of(), null, Sector.TELECOM, Language.FR, "", null, true, false),
                Sector.TELECOM,
                "billing",
                "Deux factures pour le même mois après un déménagement",
                "J’ai reçu une facture en double pour octobre : une à l’ancienne adresse, une à la nouvelle.\n\n"
                        + "Mon numéro de client est 55-102, vous pouvez me joindre au 0470 12 34 56.",
                LocalDate.of(2026, 10, 28),
                Money.euro("62.40"),
                new Claim(Set.of(Remedy.BILL_CORRECTION, Remedy.APOLOGY), null, Money.euro("62.40")),
                Language.FR,
                publicity,
                LocalDate.of(2026, 10, 29),
                "55-102",
                new Consumer("Anna Peeters", "anna@post.example", "0470 12 34 56", "4000", "Liège"),
                Channel.WEB,
                null,
                FILED,
                FILED.plusSeconds(600),
                FILED.plusSeconds(9000),
                outcome == null ? null : Instant.parse("2026-11-12T10:00:00Z"),
                outcome == null ? null : (Integer) 4,
                outcome == null ? null : "Note de crédit reçue. Dommage qu’il ait fallu passer par ici.",
                false,
                status != CaseStatus.ADDRESS_WRONG,
                answered ? messages() : List.of(),
                List.of(new CaseFile.FileEntry(
                        7, null, new FileDetails("facture octobre.pdf", "application/pdf", 248_111, "0".repeat(64)))),
                outcome == null ? deadline(status) : null,
                List.of(),
                events(status, outcome),
                List.of(new CaseFile.Decision(
                        11,
                        "triage",
                        "1",
                        "0".repeat(64),
                        Map.of(),
                        List.of("T-04"),
                        List.of("T-04"),
                        Map.of("moderation", "quick", "reason", "PUBLIC"),
                        FILED,
                        "triage")));
    }

    private static List<CaseFile.Message> messages() {
        var text = "Bonjour, la seconde facture résulte d’un décalage entre deux systèmes lors de votre déménagement. "
                + "Elle est annulée ; une note de crédit de 62,40 € suit sous trois jours.";
        return List.of(new CaseFile.Message(
                1,
                Author.COMPANY,
                Channel.MAIL,
                MessageState.PASSED_ON,
                Instant.parse("2026-11-07T08:30:00Z"),
                text,
                text + "\n\nBien à vous,\nService clients Telora\n\n> Réponse attendue avant le 24 novembre",
                false));
    }

    private static Deadline deadline(CaseStatus status) {
        var kind = status == CaseStatus.WAITING_COMPANY ? DeadlineKind.COMPANY_REPLY : DeadlineKind.CONSUMER_VERDICT;
        var sum = DeadlineCalculation.compute(FILED, 15, PeriodUnit.WORKING_DAYS, WorkCalendar.EU, true);
        return new Deadline(kind, sum.due(), sum.toText());
    }

    private static List<CaseFile.Event> events(CaseStatus status, @Nullable Outcome outcome) {
        var events = new ArrayList<CaseFile.Event>();
        events.add(event(0, EventKind.FILED, Map.of()));
        events.add(event(600, EventKind.MAILBOX_CONFIRMED, Map.of()));
        events.add(event(700, EventKind.TRIAGED, Map.of("moderation", "quick")));
        if (status == CaseStatus.CHANGES_ASKED) {
            events.add(event(
                    8000,
                    EventKind.CHANGES_ASKED,
                    Map.of("reasons", "UNCLEAR,PERSONAL_DATA", "note", "Quel mois est facturé deux fois ?")));
        } else {
            events.add(event(8000, EventKind.ACCEPTED, Map.of()));
            events.add(event(9000, EventKind.SENT_TO_COMPANY, Map.of("due", "2026-11-25")));
        }
        if (outcome != null) {
            events.add(event(777_600, EventKind.CLOSED, Map.of("outcome", outcome.name(), "stars", "4")));
        }
        return events;
    }

    private static CaseFile.Event event(long seconds, EventKind kind, Map<String, String> facts) {
        return new CaseFile.Event(FILED.plusSeconds(seconds), kind, "system", facts);
    }
}
