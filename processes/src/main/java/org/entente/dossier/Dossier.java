package org.entente.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.casefile.Author;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Channel;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.EventKind;
import org.entente.casefile.MessageState;
import org.entente.casefile.Money;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.Sector;
import org.entente.deadlines.PeriodUnit;
import org.entente.deadlines.SkippedDay;
import org.entente.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * All that the dossier of a case tells one reader, as {@code case.json} holds it. The form is documented in
 * {@code app/docs/dossier-format.md}; components are added, never renamed, as long as {@link #FORMAT} stays the same.
 * Instants are in UTC, days are days in Brussels, {@code words} and {@code sentence} are in {@link #language}.
 *
 * @param language ISO 639-1 code of the consumer's language
 * @param messages in the order in which they were written
 * @param events   oldest first
 */
public record Dossier(
        String format,
        String number,
        String language,
        DossierAudience audience,
        String madeBy,
        @Nullable String recipient,
        Instant madeAt,
        State state,
        Person consumer,
        Trader company,
        Told complaint,
        List<Message> messages,
        List<Event> events,
        List<Decision> decisions,
        List<Limit> deadlines,
        List<Kept> files,
        List<Mail> mails,
        List<Letter> letters,
        List<DossierChapter> chapters) {

    public static final String FORMAT = "entente-dossier/1";

    public record State(
            CaseStatus status,
            @Nullable Outcome outcome,
            String words,
            Publicity publicity,
            String publicityWords,
            Instant filedAt,
            @Nullable Instant mailboxConfirmedAt,
            @Nullable Instant sentAt,
            @Nullable Instant closedAt,
            @Nullable Integer stars,
            @Nullable String closingComment) {}

    public record Person(
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String postalCode,
            @Nullable String town) {}

    /** @param complaintEmail for staff alone; null in all other dossiers */
    public record Trader(
            String name,
            @Nullable String enterpriseNumber,
            @Nullable String website,
            @Nullable String complaintEmail) {}

    /** The complaint as it was written. */
    public record Told(
            Sector sector,
            String sectorWords,
            String subject,
            String subjectWords,
            String title,
            String text,
            @Nullable LocalDate happenedOn,
            @Nullable LocalDate contactedOn,
            @Nullable Money amountAtStake,
            @Nullable String customerReference,
            List<Wish> wishes,
            @Nullable Money amountAsked) {}

    /** @param words of another remedy those of the consumer */
    public record Wish(Remedy remedy, String words) {}

    /**
     * @param fullText with quoted history and signature; null when nothing was left out of the text
     * @param files    the entries of the files that came with it
     */
    public record Message(
            long id,
            Author author,
            Channel channel,
            MessageState state,
            Instant writtenAt,
            boolean late,
            String text,
            @Nullable String fullText,
            List<String> files) {}

    /** @param actor {@code staff} instead of an account, unless the dossier is for staff */
    public record Event(
            Instant at,
            EventKind kind,
            String actor,
            String sentence,
            @Nullable String note,
            Map<String, String> facts) {}

    /** @param asked what {@code inputs} says, in words; like inputs and outputs empty where it is for staff alone */
    public record Decision(
            String table,
            String tableWords,
            String version,
            String contentHash,
            Instant decidedAt,
            String activity,
            Map<String, String> inputs,
            List<DossierBlock.Fact> asked,
            List<String> matchedRules,
            List<String> chosenRules,
            Map<String, String> outputs,
            List<String> sentences) {}

    /** @param met whether what was owed came in time; null as long as the deadline is open */
    public record Limit(
            DeadlineKind kind,
            String words,
            Instant due,
            Instant setAt,
            @Nullable Instant endedAt,
            @Nullable Boolean met,
            Sum calculation,
            List<String> steps) {}

    public record Sum(
            Instant trigger,
            int amount,
            PeriodUnit unit,
            WorkCalendar calendar,
            boolean rollOver,
            List<SkippedDay> skipped,
            String rule) {}

    /**
     * @param id      the file in the case
     * @param name    as its sender called it
     * @param entry   its name in the ZIP
     * @param message the message that it came with; null for files of the complaint
     */
    public record Kept(
            long id,
            String name,
            String entry,
            String mediaType,
            long size,
            String sha256,
            @Nullable Long message) {}

    /** @param message the message that was read from it */
    public record Mail(
            long id,
            String entry,
            long message,
            Author author,
            Instant receivedAt,
            String sender,
            String subject,
            long size) {}

    /** A letter of ours; for staff alone. */
    public record Letter(
            String kind,
            String party,
            String subject,
            String text,
            String status,
            Instant queuedAt,
            @Nullable Instant sentAt,
            List<String> files) {}

    /** The files that came with a message; with null those of the complaint. */
    List<Kept> filesOf(@Nullable Long message) {
        return files.stream()
                .filter(file -> java.util.Objects.equals(file.message(), message))
                .toList();
    }
}
