package org.entente.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.springframework.stereotype.Service;

/**
 * Makes the whole file of a case to take along, for those who may read the case, and keeps who got one. The document is in
 * the consumer's language. Called in a transaction, the note of the copy is part of it; better call without one, since making
 * a dossier may take a while.
 */
@Service
public class Dossiers {

    private static final long MANY_BYTES = 20L * 1024 * 1024;
    private static final int MANY_MESSAGES = 100;

    private final DossierCollector collector;
    private final PdfPrinter printer;
    private final DossierZip zip;
    private final CopyBook copies;
    private final CaseReader cases;

    Dossiers(DossierCollector collector, PdfPrinter printer, DossierZip zip, CopyBook copies, CaseReader cases) {
        this.collector = collector;
        this.printer = printer;
        this.zip = zip;
        this.copies = copies;
        this.cases = cases;
    }

    /**
     * Writes the dossier that the viewer may read and keeps that the viewer got it. For staff and the product itself it
     * holds what is for staff alone, and says so.
     *
     * @param out is left open
     * @throws org.entente.casefile.NoSuchCase if there is none, and also if the viewer may not read it
     * @throws IOException if it can't be written; how much of it went out is kept
     */
    public DossierCopy write(
            CaseNumber number, DossierKind kind, Viewer viewer, OutputStream out, DossierProgress progress)
            throws IOException {
        return make(new DossierOrder(number, kind, viewer, null), out, progress);
    }

    /**
     * Writes the dossier for somebody outside, such as a mediation service, and keeps that they got it: it holds what the
     * consumer reads.
     *
     * @param recipient the name of the body, 1 to 200 characters on one line; it is shown in the history of the case
     * @param maker     who hands it on: the product itself, staff, or the case's consumer
     * @throws org.entente.casefile.NoSuchCase if there is none, and also if the maker may not read it
     * @throws IOException if it can't be written; how much of it went out is kept
     */
    public DossierCopy writeFor(
            String recipient,
            CaseNumber number,
            DossierKind kind,
            Viewer maker,
            OutputStream out,
            DossierProgress progress)
            throws IOException {
        return make(new DossierOrder(number, kind, maker, recipient), out, progress);
    }

    /** Who got a copy of the case, latest first. @throws org.entente.access.AccessDenied unless the viewer is staff */
    public List<DossierCopy> copies(CaseNumber number, Viewer viewer) {
        viewer.requireStaff();
        return copies.of(number);
    }

    /** Whether making it takes so long that a person should see how far it has come. */
    public boolean isLarge(CaseNumber number, DossierKind kind, Viewer viewer) {
        var file = cases.read(number, viewer);
        var bytes =
                file.files().stream().mapToLong(entry -> entry.details().size()).sum();
        return file.messages().size() > MANY_MESSAGES || (kind == DossierKind.ZIP && bytes > MANY_BYTES);
    }

    private DossierCopy make(DossierOrder order, OutputStream out, DossierProgress progress) throws IOException {
        var dossier = collector.collect(order);
        var pdf = printer.print(dossier);
        try {
            return hand(order, dossier, out, sink -> {
                switch (order.kind()) {
                    case PDF -> {
                        Files.copy(pdf, sink);
                        progress.reached(1, 1);
                    }
                    case ZIP -> zip.write(dossier, order, pdf, sink, progress);
                }
            });
        } finally {
            Files.deleteIfExists(pdf);
        }
    }

    private DossierCopy hand(DossierOrder order, Dossier dossier, OutputStream out, HashedZip.Content content)
            throws IOException {
        var counted = new CountedOutput(out);
        var digesting = new DigestOutputStream(counted, CountedOutput.sha256());
        var complete = false;
        try {
            content.writeTo(digesting);
            digesting.flush();
            complete = true;
        } finally {
            if (!complete && counted.size() > 0) {
                note(order, dossier, counted, digesting, false);
            }
        }
        return note(order, dossier, counted, digesting, true);
    }

    private DossierCopy note(
            DossierOrder order,
            Dossier dossier,
            CountedOutput counted,
            DigestOutputStream digesting,
            boolean complete) {
        var copy = new DossierCopy(
                order.number(),
                order.kind(),
                order.audience(),
                Language.of(dossier.language()).orElseThrow(),
                order.maker().name(),
                order.recipient(),
                dossier.madeAt(),
                HexFormat.of().formatHex(digesting.getMessageDigest().digest()),
                counted.size(),
                complete);
        copies.note(copy, order.maker());
        return copy;
    }
}
