package org.entente.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that belongs to a draft, a complaint, a matter or a message in one; its bytes lie in the file store under the digest. */
@Entity
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private @Nullable Long caseId;
    private @Nullable UUID draftId;
    private @Nullable Long messageId;
    private @Nullable Long matterId;
    private @Nullable Long matterMessageId;
    private @Nullable UUID reportDraftId;
    private String fileName;
    private String mediaType;
    private long size;
    private String digest;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    private Attachment(FileDetails file, Instant addedAt) {
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.digest = file.digest();
        this.addedAt = addedAt;
    }

    public static Attachment ofDraft(UUID draftId, FileDetails file, Instant at) {
        var attachment = new Attachment(file, at);
        attachment.draftId = draftId;
        return attachment;
    }

    public static Attachment ofMessage(long caseId, long messageId, FileDetails file, Instant at) {
        var attachment = new Attachment(file, at);
        attachment.caseId = caseId;
        attachment.messageId = messageId;
        return attachment;
    }

    /** A file that came with a matter itself. */
    public static Attachment ofMatter(long matterId, FileDetails file, Instant at) {
        var attachment = new Attachment(file, at);
        attachment.matterId = matterId;
        return attachment;
    }

    /** A file of a report to the inspection that was not sent yet. */
    public static Attachment ofReportDraft(UUID draftId, FileDetails file, Instant at) {
        var attachment = new Attachment(file, at);
        attachment.reportDraftId = draftId;
        return attachment;
    }

    public static Attachment ofMatterMessage(long matterId, long messageId, FileDetails file, Instant at) {
        var attachment = ofMatter(matterId, file, at);
        attachment.matterMessageId = messageId;
        return attachment;
    }

    /** The draft was filed: from now on the file belongs to the case. */
    public void fileWith(long newCaseId) {
        caseId = newCaseId;
        draftId = null;
    }

    /** The report was sent: from now on the file belongs to the matter. */
    public void handInWith(long newMatterId) {
        matterId = newMatterId;
        reportDraftId = null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("attachment has not been saved");
        }
        return id;
    }

    public @Nullable Long caseId() {
        return caseId;
    }

    public @Nullable Long messageId() {
        return messageId;
    }

    /** The message of a matter that it came with; null for one that came with the matter itself. */
    public @Nullable Long matterMessageId() {
        return matterMessageId;
    }

    public FileDetails details() {
        return new FileDetails(fileName, mediaType, size, digest);
    }
}
