package org.entente.matters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.access.Language;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.Deadline;
import org.entente.casefile.FileDetails;
import org.entente.casefile.Turn;
import org.entente.companies.CompanySummary;
import org.jspecify.annotations.Nullable;

/**
 * A whole matter as somebody may read it. What is special to a path comes beside it, from the path's own services.
 *
 * @param complaint the number of the complaint that it came from; null if there is none
 * @param deadlines the open ones, the next first
 * @param decisions what tables decided in the matter, oldest first
 */
public record MatterFile(
        CaseNumber number,
        MatterKind kind,
        String state,
        Turn turn,
        @Nullable CaseNumber complaint,
        @Nullable CompanySummary company,
        String title,
        String narrative,
        Language language,
        Channel channel,
        @Nullable String takenDownBy,
        Person person,
        Instant filedAt,
        @Nullable Instant closedAt,
        Instant updatedAt,
        boolean personMailFails,
        List<Message> messages,
        List<FileEntry> files,
        List<Deadline> deadlines,
        List<Event> events,
        List<CaseFile.Decision> decisions) {

    /** @param account the member of staff who wrote it; null for everybody else, and for readers who are not staff */
    public record Message(
            long id,
            MatterParty author,
            @Nullable String account,
            Set<MatterParty> readers,
            Channel channel,
            Instant writtenAt,
            String text,
            @Nullable String fullText) {

        /** Whether only staff may read it. */
        public boolean isNote() {
            return author == MatterParty.STAFF && readers.isEmpty();
        }
    }

    /** @param messageId null for a file that came with the matter itself */
    public record FileEntry(long id, @Nullable Long messageId, FileDetails details) {}

    /** @param kind a code of the path; {@code internal} ones are for staff only */
    public record Event(Instant at, String kind, String actor, boolean internal, Map<String, String> facts) {}

    public MatterFile {
        messages = List.copyOf(messages);
        files = List.copyOf(files);
        deadlines = List.copyOf(deadlines);
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
    }
}
