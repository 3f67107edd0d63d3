package org.entente.ui.site;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.guide.FactKey;
import org.entente.guide.GuideAnswers;
import org.entente.guide.GuideOutcome;
import org.entente.inspection.ReportQuestion;
import org.entente.inspection.Scenario;

/** What a report begins with for somebody who comes from the guide: nothing that was said there is asked again. */
final class ReportStart {

    /** What the outcomes of the guide that propose a report are about. Others leave the choice to the person. */
    private static final Map<String, Scenario> SCENARIOS = Map.ofEntries(
            Map.entry("advertising-misleading-price", Scenario.MISLEADING_PRICES),
            Map.entry("advertising-misleading", Scenario.MISLEADING_ADVERTISING),
            Map.entry("advertising-doorstep", Scenario.PRESSURE_SELLING),
            Map.entry("advertising-unwanted", Scenario.UNWANTED_CALLS),
            Map.entry("contracts-renewed", Scenario.HIDDEN_SUBSCRIPTION),
            Map.entry("guarantee-refused", Scenario.REFUSED_RIGHTS),
            Map.entry("online-withdrawal", Scenario.REFUSED_RIGHTS),
            Map.entry("online-not-delivered", Scenario.REFUSED_RIGHTS),
            Map.entry("online-subscription", Scenario.HIDDEN_SUBSCRIPTION),
            Map.entry("telecom-paid-services", Scenario.HIDDEN_SUBSCRIPTION),
            Map.entry("scams-shop", Scenario.FAKE_SHOP),
            Map.entry("scams-message", Scenario.PHISHING));

    private ReportStart() {}

    static ReportForm of(GuideAnswers guide) {
        var typed = new HashMap<String, String>();
        guide.outcome().map(GuideOutcome::id).map(SCENARIOS::get).ifPresent(scenario -> {
            typed.put(ReportForm.SCENARIO, scenario.name());
            guide.happenedOn()
                    .filter(day -> scenario.questions().contains(ReportQuestion.NOTICED_ON))
                    .ifPresent(day -> typed.put(ReportForm.question(ReportQuestion.NOTICED_ON), day.toString()));
        });
        guide.sector().ifPresent(sector -> typed.put(ReportForm.SECTOR, sector.name()));
        guide.fact(FactKey.TRADER_AREA)
                .filter(area -> !area.equals("UNKNOWN"))
                .ifPresent(area -> typed.put(ReportForm.AREA, area));
        if (!typed.isEmpty()) {
            typed.put(ReportForm.KNOWN, typed.keySet().stream().sorted().collect(Collectors.joining(" ")));
        }
        if (guide.standing() != GuideAnswers.Standing.NONE) {
            typed.put(ReportForm.GUIDE, guide.address().asParameters());
        }
        return new ReportForm(typed);
    }
}
