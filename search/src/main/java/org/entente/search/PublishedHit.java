package org.entente.search;

import java.time.LocalDate;
import java.util.List;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.companies.Sector;

/**
 * A published complaint that fits the query.
 *
 * @param title the whole title; personal data that is hidden in it shows as an ellipsis
 * @param snippet the places of the complaint, the conversation or the closing comment that fit best, with an ellipsis
 *     between them; the beginning of the complaint if the words fit elsewhere
 */
public record PublishedHit(
        CaseNumber number,
        List<HitSegment> title,
        List<HitSegment> snippet,
        int companyNumber,
        String companyName,
        Sector sector,
        Language language,
        PublicState state,
        CaseStatus status,
        LocalDate filedOn) {

    public PublishedHit {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }
}
