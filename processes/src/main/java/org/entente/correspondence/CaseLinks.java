package org.entente.correspondence;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entente.casefile.CaseNumber;

/** The links in letters. Whoever has the link of a case may act as its consumer; it holds for as long as its key. */
public final class CaseLinks {

    private final String root;
    private final LinkTokens tokens;

    /** @param publicUrl address of the home page as people type it */
    public CaseLinks(URI publicUrl, LinkTokens tokens) {
        this.root = publicUrl.toString().replaceFirst("/+$", "");
        this.tokens = tokens;
    }

    /** The link that opens a case: {@code …/case/open/TOKEN}. */
    public String toCase(CaseNumber number) {
        return root + "/case/open/" + tokens.issue(LinkPurpose.CASE, number.toString(), null);
    }

    /** The link that brings back a draft: {@code …/file/ID}. */
    public String toDraft(UUID draftId) {
        return root + "/file/" + draftId;
    }

    /** The case that a token from {@link #toCase} opens; empty if it is none of ours. */
    public Optional<CaseNumber> open(String token, Instant now) {
        return tokens.read(token, now)
                .filter(reading -> reading.purpose() == LinkPurpose.CASE)
                .map(reading -> CaseNumber.parse(reading.subject()));
    }
}
