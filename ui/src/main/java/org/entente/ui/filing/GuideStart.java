package org.entente.ui.filing;

import java.util.Set;
import org.entente.access.Language;
import org.entente.filing.DraftContent;
import org.entente.guide.FactKey;
import org.entente.guide.GuideAnswers;
import org.entente.matters.Told;

/** What a complaint begins with that somebody brings along from the guide or another path. */
final class GuideStart {

    private GuideStart() {}

    /** What was told elsewhere already; the claim is still to be said, and the company unless it is one of the directory. */
    static DraftContent of(Told told) {
        var person = told.person();
        return new DraftContent(
                1,
                told.language(),
                told.company(),
                null,
                null,
                null,
                null,
                told.title(),
                told.narrative(),
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                person.name(),
                person.email(),
                person.phone(),
                person.postalCode(),
                person.town(),
                null,
                null);
    }

    /** The answers that the guide knows already; an empty draft for somebody who does not come from there. */
    static DraftContent of(GuideAnswers guide, Language language) {
        return switch (guide.standing()) {
            case NONE, UNKNOWN -> DraftContent.empty(language);
            case UNFINISHED, COMPLETE ->
                new DraftContent(
                        1,
                        language,
                        null,
                        null,
                        null,
                        guide.subject().isPresent() ? guide.sector().orElse(null) : null,
                        guide.subject().orElse(null),
                        guide.letterTitle(language).orElse(null),
                        guide.letterText(language).orElse(null),
                        guide.happenedOn().orElse(null),
                        guide.amount()
                                .map(amount -> amount.toPlainString().replace('.', ','))
                                .orElse(null),
                        guide.remedy().map(Set::of).orElse(Set.of()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        guide.fact(FactKey.POSTAL_CODE).orElse(null),
                        null,
                        guide.contactedOn().orElse(null),
                        null,
                        guide.address().asParameters());
        };
    }
}
