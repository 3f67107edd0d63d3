package org.entente.deadlines;

import java.time.Instant;
import java.util.Map;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.RulePreview;
import org.entente.casefile.Ruling;
import org.entente.companies.Company;
import org.entente.companies.Sector;
import org.entente.matters.Matter;
import org.springframework.stereotype.Component;

/** When a deadline would fall due if it were set; nothing is recorded. */
@Component
public class DeadlinePreview {

    private final RulePreview rules;

    DeadlinePreview(RulePreview rules) {
        this.rules = rules;
    }

    /** What {@link DeadlinePolicy} would give for a matter. */
    public Instant of(DeadlineKind kind, Matter matter, Instant trigger) {
        var sector = matter.company().map(Company::sector).orElse(Sector.OTHER);
        var period = switch (rules.ask(DeadlinePolicy.TABLE, Map.of("kind", kind.name(), "sector", sector.name()))) {
            case Ruling.Decided decided -> Period.of(decided).orElseGet(() -> Period.byDefault(kind));
            case Ruling.Undecided undecided -> Period.byDefault(kind);
        };
        return period.from(trigger).due();
    }
}
