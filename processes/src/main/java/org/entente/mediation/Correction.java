package org.entente.mediation;

import java.util.List;
import org.entente.casefile.UploadedFile;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since a consumer asked for mediation.
 *
 * @param postalCode null to leave it
 * @param town       null to leave it
 * @param files      such as the proof that the company was asked
 */
public record Correction(
        ToldFacts facts,
        @Nullable String postalCode,
        @Nullable String town,
        List<UploadedFile> files) {

    public Correction {
        files = List.copyOf(files);
    }
}
