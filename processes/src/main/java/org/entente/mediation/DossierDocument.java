package org.entente.mediation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.entente.access.Viewer;
import org.entente.casefile.Attachment;
import org.entente.casefile.Attachments;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.KeptFiles;
import org.entente.casefile.UploadedFile;
import org.entente.dossier.DossierKind;
import org.entente.dossier.DossierProgress;
import org.entente.dossier.Dossiers;
import org.springframework.stereotype.Component;

/** Prints the whole file of a mediation's complaint for the mail to a service; what is too large lies behind the link alone. */
@Component
class DossierDocument {

    private final Dossiers dossiers;
    private final KeptFiles files;
    private final Attachments attachments;
    private final Clock clock;

    DossierDocument(Dossiers dossiers, KeptFiles files, Attachments attachments, Clock clock) {
        this.dossiers = dossiers;
        this.files = files;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** The document as a file of the mediation, in the caller's transaction; none if there is no complaint, or too much of it. */
    List<Long> print(Mediation mediation, String service) {
        return mediation
                .complaintCase()
                .filter(complaint -> !dossiers.isLarge(complaint.number(), DossierKind.PDF, Viewer.system()))
                .map(complaint -> files.keep(
                        new UploadedFile(DossierKind.PDF.fileName(complaint.number()), bytes(complaint, service))))
                .map(kept -> attachments
                        .save(Attachment.ofMatter(mediation.id(), kept, clock.instant()))
                        .id())
                .stream()
                .toList();
    }

    private byte[] bytes(ComplaintCase complaint, String service) {
        var out = new ByteArrayOutputStream();
        try {
            dossiers.writeFor(service, complaint.number(), DossierKind.PDF, Viewer.system(), out, DossierProgress.NONE);
        } catch (IOException notWritten) {
            throw new UncheckedIOException("the dossier of " + complaint.number() + " can't be printed", notWritten);
        }
        return out.toByteArray();
    }
}
