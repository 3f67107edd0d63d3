package org.entente.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.casefile.Attachment;
import org.entente.casefile.Attachments;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.FileChecks;
import org.entente.casefile.KeptFiles;
import org.entente.casefile.UploadedFile;
import org.entente.inspection.ReportDraftView.DraftFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people have typed of a report, and their files, until it is sent. A draft's id opens it. */
@Service
@Transactional
public class ReportDrafts {

    private final ReportDraftRows rows;
    private final Attachments attachments;
    private final KeptFiles files;
    private final InspectionSettings settings;
    private final Clock clock;

    ReportDrafts(
            ReportDraftRows rows, Attachments attachments, KeptFiles files, InspectionSettings settings, Clock clock) {
        this.rows = rows;
        this.attachments = attachments;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** Starts a draft under a new secret id. Drafts that nobody has touched for long are forgotten on the way. */
    public ReportDraftView open(Map<String, String> content) {
        forgetOld();
        return view(rows.save(new ReportDraft(UUID.randomUUID(), content, clock.instant())));
    }

    @Transactional(readOnly = true)
    public Optional<ReportDraftView> find(UUID id) {
        return rows.findById(id).map(this::view);
    }

    /**
     * Saves what was typed; what was saved before is replaced.
     *
     * @throws CaseConflict if there is no such draft, or it has been sent
     */
    public void save(UUID id, Map<String, String> content) {
        unsent(id).rewrite(content, clock.instant());
    }

    /** Deletes a draft with its files; one that was sent stays, and one that there is not does not matter. */
    public void forget(UUID id) {
        rows.findById(id).filter(draft -> draft.filedAs() == null).ifPresent(draft -> delete(List.of(draft)));
    }

    /** Adds a file, if its size, number and type are allowed; else says what is wrong with it. */
    public Optional<ReportFileProblem> attach(UUID id, UploadedFile file) {
        unsent(id);
        var problem = problemWith(id, file);
        if (problem.isEmpty()) {
            attachments.save(Attachment.ofReportDraft(id, files.keep(file), clock.instant()));
        }
        return problem;
    }

    /** Removes a file from the draft; does nothing if it is not there. */
    public void detach(UUID id, long fileId) {
        unsent(id);
        attachments.findByReportDraftIdOrderById(id).stream()
                .filter(file -> file.id() == fileId)
                .forEach(attachments::delete);
    }

    /** How many files a report may have. */
    public int maxFiles() {
        return settings.maxFiles();
    }

    /** How many bytes a file may have. */
    public long maxFileBytes() {
        return settings.maxFileBytes();
    }

    private Optional<ReportFileProblem> problemWith(UUID id, UploadedFile file) {
        if (file.bytes().length == 0) {
            return Optional.of(ReportFileProblem.EMPTY);
        }
        if (file.bytes().length > settings.maxFileBytes()) {
            return Optional.of(ReportFileProblem.TOO_LARGE);
        }
        if (attachments.findByReportDraftIdOrderById(id).size() >= settings.maxFiles()) {
            return Optional.of(ReportFileProblem.TOO_MANY);
        }
        var name = FileChecks.cleanName(file.name());
        var mediaType = mediaTypeOf(file, name);
        return FileChecks.isAllowed(mediaType) && FileChecks.fits(name, mediaType)
                ? Optional.empty()
                : Optional.of(ReportFileProblem.NOT_ALLOWED);
    }

    private static String mediaTypeOf(UploadedFile file, String name) {
        try {
            return FileChecks.mediaTypeOf(new ByteArrayInputStream(file.bytes()), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void forgetOld() {
        delete(rows.findTop50ByUpdatedAtBefore(clock.instant().minus(settings.draftsKept())));
    }

    private void delete(List<ReportDraft> drafts) {
        drafts.forEach(draft -> attachments.deleteAll(attachments.findByReportDraftIdOrderById(draft.getId())));
        attachments.flush();
        rows.deleteAll(drafts);
    }

    private ReportDraft unsent(UUID id) {
        var draft = rows.findById(id).orElseThrow(() -> new CaseConflict("no such draft"));
        if (draft.filedAs() != null) {
            throw new CaseConflict("the draft has been sent as " + draft.filedAs());
        }
        return draft;
    }

    private ReportDraftView view(ReportDraft draft) {
        var filed = draft.filedAs();
        List<DraftFile> kept = attachments.findByReportDraftIdOrderById(draft.getId()).stream()
                .map(file -> new DraftFile(file.id(), file.details()))
                .toList();
        return new ReportDraftView(
                draft.getId(), draft.content(), kept, filed == null ? null : CaseNumber.parse(filed));
    }
}
