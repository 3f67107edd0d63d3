package org.entente.dossier;

import java.time.Instant;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that somebody got.
 *
 * @param madeBy    the name of the viewer who made it: {@code consumer}, {@code system}, an account of staff
 * @param recipient whom it was made for; null if the maker keeps it
 * @param sha256    of all bytes, in lower-case hexadecimal digits: whoever holds the copy can show that it is this one
 * @param size      in bytes
 * @param complete  false if the making or sending broke off after that many bytes
 */
public record DossierCopy(
        CaseNumber number,
        DossierKind kind,
        DossierAudience audience,
        Language language,
        String madeBy,
        @Nullable String recipient,
        Instant madeAt,
        String sha256,
        long size,
        boolean complete) {}
