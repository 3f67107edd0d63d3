package org.entente.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The whole file of a case as its consumer and staff see it.
 *
 * @param company      its complaint address is blank unless the viewer is staff
 * @param canWriteToCompany as {@link ComplaintCase#canWriteToCompany()} says
 * @param takenDownBy  the agent who filed it for the consumer; null if nobody did
 * @param messages     in the order they were written
 * @param files        those of the complaint itself and of all messages
 * @param deadline     the next one that somebody has to meet; null when nothing is due
 * @param events       oldest first
 * @param decisions    what decision tables said, oldest first
 */
public record CaseFile(
        CaseNumber number,
        CaseStatus status,
        @Nullable Outcome outcome,
        CompanySummary company,
        Sector sector,
        String subject,
        String title,
        String narrative,
        @Nullable LocalDate happenedOn,
        @Nullable Money amountAtStake,
        Claim claim,
        Language language,
        Publicity publicity,
        @Nullable LocalDate alreadyContactedOn,
        @Nullable String customerReference,
        Consumer consumer,
        Channel channel,
        @Nullable String takenDownBy,
        Instant filedAt,
        @Nullable Instant mailboxConfirmedAt,
        @Nullable Instant sentAt,
        @Nullable Instant closedAt,
        @Nullable Integer stars,
        @Nullable String closingComment,
        boolean consumerMailFails,
        boolean canWriteToCompany,
        List<Message> messages,
        List<FileEntry> files,
        @Nullable Deadline deadline,
        List<Deadline> openDeadlines,
        List<Event> events,
        List<Decision> decisions) {

    /** A message of the conversation. {@code fullText} is null when nothing was left out of the text. */
    public record Message(
            long id,
            Author author,
            Channel channel,
            MessageState state,
            Instant writtenAt,
            String text,
            @Nullable String fullText,
            boolean late) {}

    /** A file; {@code messageId} is null for files of the complaint itself. */
    public record FileEntry(long id, @Nullable Long messageId, FileDetails details) {}

    /** A line of the timeline. */
    public record Event(Instant at, EventKind kind, String actor, Map<String, String> facts) {}

    /**
     * A decision of a table, with everything needed to repeat it.
     *
     * @param id          0 as long as it is not stored
     * @param chosenRules ids of the rules that gave the outputs, in their order in the table
     * @param outputs     by the name of the output; of a table whose rules each give a finding, by rule and output:
     *                    {@code M-04.service}; if there is no answer, {@code undecided} says why and {@code detail} more
     */
    public record Decision(
            long id,
            String table,
            String version,
            String contentHash,
            Map<String, String> inputs,
            List<String> matchedRules,
            List<String> chosenRules,
            Map<String, String> outputs,
            Instant decidedAt,
            String activity) {

        /** What each chosen rule gave, by the name of the output, in the order of the rules; empty if there is no answer. */
        public List<Map<String, String>> rows() {
            return new DecisionOutputs(outputs).rows(chosenRules);
        }

        /** Why there is no answer; empty if there is one. */
        public Optional<String> undecided() {
            return new DecisionOutputs(outputs).undecided();
        }
    }

    public Turn turn() {
        return status.turn();
    }

    /** The files that came with a message; with null, those of the complaint itself. */
    public List<FileEntry> filesOf(@Nullable Long messageId) {
        return files.stream()
                .filter(file -> java.util.Objects.equals(file.messageId(), messageId))
                .toList();
    }
}
