package org.entente.mediation;

import java.time.Clock;
import java.util.Map;
import org.entente.access.Language;
import org.entente.casefile.RulePreview;
import org.entente.casefile.Ruling;
import org.entente.time.Brussels;
import org.springframework.stereotype.Service;

/**
 * Says what the table {@code mediationRouting} would answer to somebody who looks ahead and has no case yet. Nothing is recorded.
 */
@Service
public class MediationPreview {

    private final RulePreview rules;
    private final Clock clock;

    MediationPreview(RulePreview rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What the table says today.
     *
     * @param told as for {@link MediationFacts#told}
     * @param language of the person
     */
    public MediationAnswer of(Map<String, String> told, Language language) {
        var today = Brussels.dayOf(clock.instant());
        var facts = MediationFacts.told(told, language, today);
        return switch (rules.ask(MediationRouting.TABLE, facts.inputs())) {
            case Ruling.Decided decided ->
                Findings.read(decided.rows().stream().map(Ruling::texts).toList(), facts.firstContactOn(), today);
            case Ruling.Undecided undecided -> MediationAnswer.undecided(undecided.reason());
        };
    }
}
