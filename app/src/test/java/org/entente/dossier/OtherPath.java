package org.entente.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.casefile.CaseFile;
import org.springframework.boot.test.context.TestComponent;

/** A path of the case that adds a chapter to dossiers in Dutch. */
@TestComponent
class OtherPath implements DossierSection {

    static final String TITLE = "Bemiddeling bij de Ombudsdienst";

    @Override
    public Optional<DossierChapter> of(CaseFile file, DossierAudience audience, Language language) {
        if (language != Language.NL) {
            return Optional.empty();
        }
        var at = Instant.parse("2026-03-12T09:00:00Z");
        return Optional.of(new DossierChapter(
                "mediation",
                TITLE,
                List.of(
                        new DossierBlock.Sentence("De dienst heeft de zaak aanvaard."),
                        new DossierBlock.Facts(List.of(new DossierBlock.Fact("Dienst", "Ombudsdienst"))),
                        new DossierBlock.Steps(List.of(
                                new DossierBlock.Step(at, "De termijn van 90 dagen begint.", "Nota van de dienst"))),
                        new DossierBlock.Quote(
                                "Ombudsdienst", at, "Wij stellen een akkoord voor.\n\nMet vriendelijke groet"))));
    }
}
