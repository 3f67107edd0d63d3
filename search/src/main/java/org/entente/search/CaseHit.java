package org.entente.search;

import java.time.Instant;
import java.util.List;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Publicity;
import org.entente.companies.Sector;

/**
 * A case file that fits the query.
 *
 * @param title the whole title as the consumer wrote it
 * @param snippet the places of the complaint or the messages that fit best, with an ellipsis between them; the beginning
 *     of the complaint if the words fit elsewhere
 */
public record CaseHit(
        CaseNumber number,
        List<HitSegment> title,
        List<HitSegment> snippet,
        String companyName,
        String consumerName,
        Sector sector,
        Language language,
        CaseStatus status,
        Publicity publicity,
        Instant filedAt) {

    public CaseHit {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }
}
