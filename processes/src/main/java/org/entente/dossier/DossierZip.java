package org.entente.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.casefile.CaseReader;
import org.entente.correspondence.CaseMails;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Packs a dossier: one file after the other goes from the store to the reader, never more than a piece of it in memory. */
@Component
class DossierZip {

    static final String CASE = "case.json";
    static final String MANIFEST = "manifest.json";
    static final String CHECKSUMS = "SHA256SUMS.txt";

    private final CaseReader cases;
    private final CaseMails mails;
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    DossierZip(CaseReader cases, CaseMails mails) {
        this.cases = cases;
        this.mails = mails;
    }

    private record Manifest(String format, String number, String madeAt, List<HashedZip.Entry> entries) {}

    /** @param pdf the printed dossier */
    void write(Dossier dossier, DossierOrder order, Path pdf, OutputStream out, DossierProgress progress)
            throws IOException {
        var total = work(dossier) + Files.size(pdf) + 1;
        var zip = new HashedZip(out, dossier.madeAt());
        zip.add(DossierKind.PDF.fileName(order.number()), Files.newInputStream(pdf));
        zip.add(CASE, entry -> json.writeValue(entry, dossier));
        long done = Files.size(pdf);
        progress.reached(done, total);
        for (var file : dossier.files()) {
            var content = cases.open(order.number(), file.id(), order.eyes());
            var written = zip.add(file.entry(), content.bytes());
            if (!written.sha256().equals(file.sha256())) {
                throw new IOException("file " + file.id() + " of case " + dossier.number()
                        + " is not what was received: its SHA-256 has changed");
            }
            done += file.size();
            progress.reached(done, total);
        }
        for (var mail : dossier.mails()) {
            var bytes = mails.bytes(order.number(), mail.id(), order.eyes());
            zip.add(mail.entry(), new ByteArrayInputStream(bytes));
            done += mail.size();
            progress.reached(done, total);
        }
        var entries = zip.entries();
        var manifest = new Manifest(
                "entente-manifest/1", dossier.number(), dossier.madeAt().toString(), entries);
        zip.add(MANIFEST, entry -> json.writeValue(entry, manifest));
        zip.add(CHECKSUMS, entry -> entry.write(checksums(entries).getBytes(StandardCharsets.UTF_8)));
        zip.finish();
        progress.reached(total, total);
    }

    private static long work(Dossier dossier) {
        return dossier.files().stream().mapToLong(Dossier.Kept::size).sum()
                + dossier.mails().stream().mapToLong(Dossier.Mail::size).sum();
    }

    /** In the form that {@code sha256sum -c} checks. */
    private static String checksums(List<HashedZip.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.sha256() + "  " + entry.name() + "\n")
                .collect(Collectors.joining());
    }
}
