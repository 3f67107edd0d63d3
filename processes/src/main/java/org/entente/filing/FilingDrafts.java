package org.entente.filing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.casefile.Attachment;
import org.entente.casefile.Attachments;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFile;
import org.entente.casefile.FileChecks;
import org.entente.casefile.FileDetails;
import org.entente.companies.EmailAddress;
import org.entente.correspondence.CaseLinks;
import org.entente.correspondence.Letters;
import org.entente.files.FileStore;
import org.entente.files.FileTooLarge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what consumers have typed, and their files, until the complaint is filed. A draft's id opens it. */
@Service
@Transactional
public class FilingDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(FilingDrafts.class);
    private static final int LOOK_AT = 64 * 1024;

    private final FilingDraftRows rows;
    private final Attachments attachments;
    private final FileStore files;
    private final Letters letters;
    private final CaseLinks links;
    private final FilingSettings settings;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    FilingDrafts(
            FilingDraftRows rows,
            Attachments attachments,
            FileStore files,
            Letters letters,
            CaseLinks links,
            FilingSettings settings,
            Clock clock) {
        this.rows = rows;
        this.attachments = attachments;
        this.files = files;
        this.letters = letters;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    /** Starts a draft under a new secret id. */
    public DraftView open(Language language) {
        return open(DraftContent.empty(language));
    }

    /** Starts a draft with what is known already, under a new secret id. */
    public DraftView open(DraftContent content) {
        return open(content, DraftOrigin.OWN);
    }

    /** Starts a draft for somebody, or one that goes on from a question. */
    public DraftView open(DraftContent content, DraftOrigin origin) {
        return view(rows.save(
                new FilingDraft(UUID.randomUUID(), json.writeValueAsString(content), origin, clock.instant())));
    }

    @Transactional(readOnly = true)
    public Optional<DraftView> find(UUID id) {
        return rows.findById(id).map(this::view);
    }

    /**
     * Saves what was typed; what was saved before is replaced.
     *
     * @throws CaseConflict if there is no such draft, or it has been filed
     */
    public DraftView save(UUID id, DraftContent content) {
        var draft = unfiled(id);
        draft.rewrite(json.writeValueAsString(content), clock.instant());
        return view(draft);
    }

    /** Deletes a draft with its files; one that was filed stays, and one that there is not does not matter. */
    public void forget(UUID id) {
        rows.findById(id).filter(draft -> draft.filedAs() == null).ifPresent(draft -> {
            attachments.deleteAll(attachments.findByDraftIdOrderById(id));
            rows.delete(draft);
        });
    }

    /** Adds a file, if its size, number and type are allowed. The type is found by content; the name has to fit it. */
    public AttachOutcome attach(UUID id, String fileName, InputStream bytes) {
        unfiled(id);
        if (attachments.findByDraftIdOrderById(id).size() >= settings.maxFiles()) {
            return notAttached(AttachOutcome.NotAttached.Reason.TOO_MANY);
        }
        try (var buffered = new BufferedInputStream(bytes, LOOK_AT)) {
            return attach(id, FileChecks.cleanName(fileName), buffered);
        } catch (FileTooLarge tooLarge) {
            return notAttached(AttachOutcome.NotAttached.Reason.TOO_LARGE);
        } catch (IOException noSpace) {
            LOG.error("a file could not be stored", noSpace);
            return notAttached(AttachOutcome.NotAttached.Reason.NO_SPACE);
        }
    }

    /** Removes a file from the draft; does nothing if it is not there. */
    public void detach(UUID id, long fileId) {
        unfiled(id);
        attachments.findByDraftIdOrderById(id).stream()
                .filter(file -> file.id() == fileId)
                .forEach(attachments::delete);
    }

    /**
     * Mails the link that opens the draft.
     *
     * @throws IllegalArgumentException if it is no e-mail address
     */
    public void sendLink(UUID id, String email, Language language) {
        unfiled(id);
        letters.draftLink(EmailAddress.parse(email).value(), null, language, links.toDraft(id));
    }

    @Transactional(readOnly = true)
    public FileLimits limits() {
        return new FileLimits(settings.maxFiles(), settings.maxFileBytes(), FileChecks.allowedExtensions());
    }

    private AttachOutcome attach(UUID id, String name, BufferedInputStream bytes) throws IOException {
        bytes.mark(LOOK_AT);
        if (bytes.read() < 0) {
            return notAttached(AttachOutcome.NotAttached.Reason.EMPTY);
        }
        bytes.reset();
        bytes.mark(LOOK_AT);
        var mediaType = FileChecks.mediaTypeOf(new java.io.ByteArrayInputStream(bytes.readNBytes(LOOK_AT)), name);
        bytes.reset();
        if (!FileChecks.isAllowed(mediaType)) {
            return notAttached(AttachOutcome.NotAttached.Reason.TYPE_NOT_ALLOWED);
        }
        if (!FileChecks.fits(name, mediaType)) {
            return notAttached(AttachOutcome.NotAttached.Reason.CONTENT_DOES_NOT_FIT_NAME);
        }
        var stored = files.store(bytes, settings.maxFileBytes());
        var details = new FileDetails(name, mediaType, stored.size(), stored.digest());
        var saved = attachments.save(Attachment.ofDraft(id, details, clock.instant()));
        return new AttachOutcome.Attached(new CaseFile.FileEntry(saved.id(), null, details));
    }

    private FilingDraft unfiled(UUID id) {
        var draft = rows.findById(id).orElseThrow(() -> new CaseConflict("no such draft"));
        if (draft.filedAs() != null) {
            throw new CaseConflict("the draft has been filed as " + draft.filedAs());
        }
        return draft;
    }

    private DraftView view(FilingDraft draft) {
        var content = draft.filedAs() == null
                ? json.readValue(draft.content(), DraftContent.class)
                : DraftContent.empty(Language.EN);
        return new DraftView(
                draft.getId(),
                content,
                attachments.findByDraftIdOrderById(draft.getId()).stream()
                        .map(file -> new CaseFile.FileEntry(file.id(), null, file.details()))
                        .toList(),
                draft.updatedAt(),
                draft.filedAs(),
                draft.origin());
    }

    private static AttachOutcome notAttached(AttachOutcome.NotAttached.Reason reason) {
        return new AttachOutcome.NotAttached(reason);
    }
}
