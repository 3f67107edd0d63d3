package org.entente.ui.site;

import java.time.LocalDate;
import java.util.List;
import org.entente.access.Language;
import org.entente.search.PublicState;
import org.entente.search.PublishedHit;
import org.entente.ui.shell.CaseState;

/** A complaint in a list. */
record HitLine(
        String number,
        CaseState state,
        String companyName,
        int companyNumber,
        LocalDate filedOn,
        Language language,
        List<Piece> title,
        List<Piece> snippet) {

    static HitLine of(PublishedHit hit) {
        return new HitLine(
                hit.number().toString(),
                state(hit),
                hit.companyName(),
                hit.companyNumber(),
                hit.filedOn(),
                hit.language(),
                Piece.of(hit.title()),
                Piece.of(hit.snippet()));
    }

    private static CaseState state(PublishedHit hit) {
        return switch (hit.state()) {
            case OPEN -> CaseState.of(hit.status(), null);
            case SOLVED -> new CaseState("common.outcome.SOLVED", "solved");
            case PARTLY_SOLVED -> new CaseState("common.outcome.PARTLY_SOLVED", "partly");
            case NOT_SOLVED -> new CaseState("common.outcome.NOT_SOLVED", "unsolved");
            case OTHER_END -> new CaseState("site.ended." + PublicState.OTHER_END.name(), "neutral");
        };
    }
}
