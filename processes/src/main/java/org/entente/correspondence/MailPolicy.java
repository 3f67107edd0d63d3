package org.entente.correspondence;

import java.util.List;
import org.entente.casefile.Numbered;
import org.entente.casefile.Rulebook;
import org.entente.casefile.Ruling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the table {@code inboundMail} what becomes of a mail. The decision is recorded with each case or matter that the
 * mail belongs to, once without a case if it belongs to none. What the table can't decide waits for a person.
 */
@Component
class MailPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(MailPolicy.class);
    private static final String TABLE = "inboundMail";
    private static final String ACTIVITY = "receiveMail";

    private final Rulebook rulebook;

    MailPolicy(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Treatment of(MailEvidence evidence, List<Numbered> cases) {
        if (cases.isEmpty()) {
            return treatment(rulebook.decide(TABLE, null, evidence.inputs(), ACTIVITY));
        }
        return cases.stream()
                .map(one -> rulebook.decide(TABLE, one, evidence.inputs(), ACTIVITY))
                .map(MailPolicy::treatment)
                .reduce((first, same) -> first)
                .orElseThrow();
    }

    private static Treatment treatment(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Undecided undecided -> new Treatment.Quarantine(QuarantineReason.UNDECIDED);
            case Ruling.Decided decided ->
                switch (decided.text("treatment")) {
                    case "ACCEPT" -> new Treatment.Accept();
                    case "HOLD" -> new Treatment.Hold();
                    case "REFUSE" -> new Treatment.Refuse();
                    case "QUARANTINE" -> new Treatment.Quarantine(reason(decided.text("reason")));
                    default -> new Treatment.Quarantine(QuarantineReason.UNDECIDED);
                };
        };
    }

    private static QuarantineReason reason(String code) {
        try {
            return QuarantineReason.valueOf(code);
        } catch (IllegalArgumentException noReason) {
            LOG.warn("table {} gives a reason that is none: {}", TABLE, code);
            return QuarantineReason.UNDECIDED;
        }
    }
}
