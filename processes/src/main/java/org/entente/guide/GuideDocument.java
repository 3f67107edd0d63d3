package org.entente.guide;

import java.time.Instant;
import java.util.List;
import org.entente.guide.GuideFinding.Severity;
import org.entente.rules.DocumentKind;
import org.entente.rules.ReleaseProblem;
import org.springframework.stereotype.Component;

/** The guide as something that managers release. */
@Component
class GuideDocument implements DocumentKind {

    private final InfoPages pages;

    GuideDocument(InfoPages pages) {
        this.pages = pages;
    }

    @Override
    public String key() {
        return Guides.KEY;
    }

    @Override
    public List<ReleaseProblem> problems(byte[] content, Instant effectiveFrom) {
        var errors = GuideCheck.findings(GuideJson.read(content), pages.completeKeys()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return errors == 0
                ? List.of()
                : List.of(new ReleaseProblem(ReleaseProblem.Kind.DOCUMENT_HAS_ERRORS, String.valueOf(errors)));
    }
}
