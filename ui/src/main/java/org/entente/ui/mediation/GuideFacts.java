package org.entente.ui.mediation;

import java.time.LocalDate;
import org.entente.guide.FactKey;
import org.entente.guide.GuideAnswers;
import org.entente.mediation.Matter;
import org.entente.mediation.MediationFacts.CompanyAnswer;
import org.entente.mediation.MediationFacts.Condition;
import org.entente.mediation.MediationFacts.Dealing;
import org.entente.mediation.MediationFacts.TraderArea;
import org.entente.mediation.ToldFacts;
import org.jspecify.annotations.Nullable;

/** What the guide knows of a dispute, as a request for mediation tells it. */
final class GuideFacts {

    private final GuideAnswers answers;

    GuideFacts(GuideAnswers answers) {
        this.answers = answers;
    }

    /** What is known; the rest is as for a dispute of which nothing is known. */
    ToldFacts facts(LocalDate today) {
        var matter = answers.fact(FactKey.MATTER).map(Matter::valueOf).orElse(Matter.OTHER_MATTER);
        var about = ToldFacts.about(matter);
        var heard = answer();
        var contacted = answers.contactedOn().orElse(null);
        return new ToldFacts(
                matter,
                area() == null ? about.traderArea() : area(),
                answers.fact(FactKey.DEALING).map(Dealing::valueOf).orElse(about.dealing()),
                answers.amount().orElse(null),
                heard == null ? CompanyAnswer.NOT_ASKED : heard,
                contacted == null && heard != null && heard != CompanyAnswer.NOT_ASKED ? today : contacted,
                false,
                answers.fact(FactKey.SERVICE_CONDITION).map(Condition::valueOf).orElse(Condition.UNKNOWN),
                isYes(FactKey.CUT_OFF),
                isYes(FactKey.IN_COURT),
                about.staffFinding());
    }

    /** Which answers nobody gives twice. */
    FactFields.Known known() {
        return new FactFields.Known(
                answers.fact(FactKey.MATTER).isPresent(),
                answer() != null,
                answers.contactedOn().isPresent(),
                answers.fact(FactKey.SERVICE_CONDITION)
                        .filter(value -> !value.equals(Condition.UNKNOWN.name()))
                        .isPresent(),
                answers.fact(FactKey.DEALING).isPresent(),
                area() != null,
                answers.amount().isPresent() || answers.isSkipped(FactKey.AMOUNT),
                answers.fact(FactKey.IN_COURT).isPresent(),
                answers.fact(FactKey.CUT_OFF).isPresent());
    }

    /** A company that still has time has not answered yet. */
    private @Nullable CompanyAnswer answer() {
        return answers.fact(FactKey.CONTACTED)
                .map(value -> switch (value) {
                    case "NO" -> CompanyAnswer.NOT_ASKED;
                    case "POOR" -> CompanyAnswer.POOR;
                    default -> CompanyAnswer.SILENT;
                })
                .orElse(null);
    }

    private @Nullable TraderArea area() {
        return answers.fact(FactKey.TRADER_AREA)
                .filter(value -> !value.equals("UNKNOWN"))
                .map(TraderArea::valueOf)
                .orElse(null);
    }

    private boolean isYes(FactKey key) {
        return answers.fact(key).filter("YES"::equals).isPresent();
    }
}
