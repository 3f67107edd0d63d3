package org.entente.dossier;

import java.util.Locale;
import org.entente.casefile.CaseNumber;

/** In which form a dossier is taken along. */
public enum DossierKind {
    /** One document: everything but the bytes of files and mails. */
    PDF("application/pdf"),
    /** The document, all files, the mails, the facts for machines, and a list of all of it. */
    ZIP("application/zip");

    private final String mediaType;

    DossierKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** {@code dossier-2026-000123.pdf}. */
    public String fileName(CaseNumber number) {
        return "dossier-" + number + "." + name().toLowerCase(Locale.ROOT);
    }
}
