package org.entente.ui.filing;

import java.util.Set;
import org.entente.access.Language;
import org.entente.filing.DraftContent;
import org.entente.guide.FactKey;
import org.entente.guide.GuideAnswers;

/** What a complaint begins with that somebody brings along from the guide. */
final class GuideStart {

    private GuideStart() {}

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
