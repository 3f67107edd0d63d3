package org.entente.matters;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.entente.casefile.Attachment;
import org.entente.casefile.Attachments;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.KeptFiles;
import org.entente.casefile.UploadedFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts what people write and hand in into matters, in the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MatterConversation {

    private static final Duration LATELY = Duration.ofDays(1);

    private final MatterMessages messages;
    private final Attachments attachments;
    private final KeptFiles files;
    private final CaseChanges changes;
    private final Clock clock;

    MatterConversation(
            MatterMessages messages, Attachments attachments, KeptFiles files, CaseChanges changes, Clock clock) {
        this.messages = messages;
        this.attachments = attachments;
        this.files = files;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Puts a message with its files into a matter.
     *
     * @return the stored message
     */
    public MatterMessage add(Matter matter, Writing writing, List<UploadedFile> uploaded) {
        var now = clock.instant();
        var message = messages.save(new MatterMessage(matter.id(), writing, now));
        uploaded.forEach(
                file -> attachments.save(Attachment.ofMatterMessage(matter.id(), message.id(), files.keep(file), now)));
        // What the person can't read is no news for them.
        if (writing.author() == MatterParty.PERSON || writing.readers().contains(MatterParty.PERSON)) {
            matter.touch(now);
        }
        changes.announceAfterCommit();
        return message;
    }

    /** Keeps files that come with the matter itself. */
    public void addFiles(Matter matter, List<UploadedFile> uploaded) {
        var now = clock.instant();
        uploaded.forEach(file -> attachments.save(Attachment.ofMatter(matter.id(), files.keep(file), now)));
    }

    /** The ids of the files that came with a message, in the order they came. */
    public List<Long> fileIdsOf(MatterMessage message) {
        return attachments.findByMatterMessageIdOrderById(message.id()).stream()
                .map(Attachment::id)
                .toList();
    }

    /** Whether the mail is in the matter already. */
    public boolean has(Matter matter, long rawMailId) {
        return messages.existsByMatterIdAndRawMailId(matter.id(), rawMailId);
    }

    /** How many mails of a party came into the matter within a day. */
    public long mailsToday(Matter matter, MatterParty author) {
        return messages.countByMatterIdAndAuthorAndRawMailIdNotNullAndWrittenAtAfter(
                matter.id(), author, clock.instant().minus(LATELY));
    }

    /** How many mails of a party that say exactly this came into the matter within a day. */
    public long sameMailsToday(Matter matter, MatterParty author, String text) {
        return messages.countByMatterIdAndAuthorAndTextAndRawMailIdNotNullAndWrittenAtAfter(
                matter.id(), author, text, clock.instant().minus(LATELY));
    }
}
