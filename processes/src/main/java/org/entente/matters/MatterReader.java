package org.entente.matters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.entente.access.Viewer;
import org.entente.casefile.Attachments;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.Deadline;
import org.entente.casefile.DecisionRecord;
import org.entente.casefile.DecisionRecords;
import org.entente.casefile.FileContent;
import org.entente.casefile.NoSuchCase;
import org.entente.companies.CompanySummary;
import org.entente.files.FileStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads whole matters for those who may: the person, by the link in our letters, and the desk whose work it is. What only
 * staff may see is left out for everybody else.
 */
@Service
@Transactional(readOnly = true)
public class MatterReader {

    private final Matters matters;
    private final MatterRights rights;
    private final MatterMessages messages;
    private final MatterEvents events;
    private final Attachments attachments;
    private final DecisionRecords decisions;
    private final FileStore files;
    private final ObjectProvider<MatterLooks> looks;

    MatterReader(
            Matters matters,
            MatterRights rights,
            MatterMessages messages,
            MatterEvents events,
            Attachments attachments,
            DecisionRecords decisions,
            FileStore files,
            ObjectProvider<MatterLooks> looks) {
        this.matters = matters;
        this.rights = rights;
        this.messages = messages;
        this.events = events;
        this.attachments = attachments;
        this.decisions = decisions;
        this.files = files;
        this.looks = looks;
    }

    /** Whether the number is that of a matter, whoever may read it. */
    public boolean exists(CaseNumber number) {
        return matters.findByNumber(number.toString()).isPresent();
    }

    /**
     * The matters on a path that came from a complaint, as their person reads them, oldest first.
     *
     * @throws NoSuchCase if the viewer may not read the complaint
     */
    public List<MatterFile> ofComplaint(CaseNumber complaint, MatterKind path, Viewer viewer) {
        if (!viewer.mayRead(complaint.toString())) {
            throw new NoSuchCase(complaint.toString());
        }
        return matters.ofCaseNumber(complaint.toString()).stream()
                .filter(matter -> matter.kind() == path)
                .map(matter ->
                        read(matter.number(), Viewer.consumerOf(matter.number().toString())))
                .toList();
    }

    /** The path of a matter; throws as {@link #read} does. */
    public MatterKind kind(CaseNumber number, Viewer viewer) {
        return find(number, viewer).kind();
    }

    /** @throws NoSuchCase if there is none, and also if the viewer may not read it: nobody learns that it exists */
    @Transactional
    public MatterFile read(CaseNumber number, Viewer viewer) {
        var matter = find(number, viewer);
        var isStaff = rights.isStaffOf(matter, viewer);
        var seesWork = isStaff || !matter.isWorkHidden();
        if (isStaff && !viewer.isSystem()) {
            noteLook(matter, viewer);
        }
        var visible = messages.findByMatterIdOrderById(matter.id()).stream()
                .filter(message -> isStaff
                        || message.author() == MatterParty.PERSON
                        || message.readers().contains(MatterParty.PERSON))
                .toList();
        return new MatterFile(
                matter.number(),
                matter.kind(),
                seesWork ? matter.state() : matter.isClosed() ? Matter.CLOSED : Matter.OPEN,
                matter.turn(),
                matter.complaintCase().map(ComplaintCase::number).orElse(null),
                matter.company().map(CompanySummary::of).orElse(null),
                matter.title(),
                matter.narrative(),
                matter.language(),
                matter.channel(),
                matter.takenDownBy().orElse(null),
                matter.person(),
                matter.filedAt(),
                matter.closedAt().orElse(null),
                matter.updatedAt(),
                matter.personMailFails(),
                visible.stream().map(message -> line(message, isStaff)).toList(),
                filesOf(matter, visible),
                matter.openDeadlines().stream()
                        .filter(deadline -> seesWork)
                        .map(MatterDeadline::deadline)
                        .sorted(Comparator.comparing(Deadline::due))
                        .toList(),
                events.findByMatterIdOrderById(matter.id()).stream()
                        .filter(event -> isStaff || !event.isInternal())
                        .map(MatterEvent::view)
                        .toList(),
                decisions.findByMatterIdOrderByIdAsc(matter.id()).stream()
                        .filter(decision -> seesWork)
                        .map(DecisionRecord::decision)
                        .toList());
    }

    /**
     * Opens a file of a matter.
     *
     * @throws NoSuchCase           if the matter has no such file, or the viewer may not read it
     * @throws UncheckedIOException if the bytes can't be read
     */
    @Transactional
    public FileContent open(CaseNumber number, long fileId, Viewer viewer) {
        var entry = read(number, viewer).files().stream()
                .filter(file -> file.id() == fileId)
                .findFirst()
                .orElseThrow(() -> new NoSuchCase(number + ", file " + fileId));
        try {
            return new FileContent(entry.details(), files.open(entry.details().digest()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Notes that the person has looked at the matter. */
    @Transactional
    public void noteRead(CaseNumber number, Viewer person, Instant at) {
        if (person.isConsumerOf(number.toString())) {
            matters.findByNumber(number.toString()).ifPresent(matter -> matter.noteRead(at));
        }
    }

    private void noteLook(Matter matter, Viewer viewer) {
        looks.stream().filter(path -> path.kind() == matter.kind()).forEach(path -> path.looked(matter, viewer));
    }

    /** Whether something happened that the person has not looked at; throws as {@link #read} does. */
    public boolean isUnread(CaseNumber number, Viewer viewer) {
        return find(number, viewer).isUnread();
    }

    private Matter find(CaseNumber number, Viewer viewer) {
        return matters.findByNumber(number.toString())
                .filter(matter -> rights.mayRead(matter, viewer))
                .orElseThrow(() -> new NoSuchCase(number.toString()));
    }

    private List<MatterFile.FileEntry> filesOf(Matter matter, List<MatterMessage> visible) {
        var visibleIds = new HashSet<Long>();
        visible.forEach(message -> visibleIds.add(message.id()));
        return attachments.findByMatterIdOrderById(matter.id()).stream()
                .filter(file -> file.matterMessageId() == null || visibleIds.contains(file.matterMessageId()))
                .map(file -> new MatterFile.FileEntry(file.id(), file.matterMessageId(), file.details()))
                .toList();
    }

    private static MatterFile.Message line(MatterMessage message, boolean isStaff) {
        return new MatterFile.Message(
                message.id(),
                message.author(),
                isStaff ? message.account().orElse(null) : null,
                message.readers(),
                message.channel(),
                message.writtenAt(),
                message.text(),
                isStaff ? message.fullText().orElse(null) : null);
    }
}
