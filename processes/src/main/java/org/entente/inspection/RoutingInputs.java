package org.entente.inspection;

import java.util.Map;
import org.entente.companies.Company;
import org.entente.companies.Sector;
import org.jspecify.annotations.Nullable;

/** What the table {@code inspectionRouting} is asked about a report. */
final class RoutingInputs {

    private RoutingInputs() {}

    /** @param similar how many similar reports came within twelve months */
    static Map<String, Object> of(InspectionReport report, long similar) {
        return Map.of(
                "practice", practice(report),
                "sector", sector(report).name(),
                "traderArea", area(report).name(),
                "similarReports", (int) Math.min(similar, Integer.MAX_VALUE),
                "urgency", urgency(report));
    }

    /** A threat is no practice of trade but a crime. */
    private static String practice(InspectionReport report) {
        return has(report, ReportQuestion.PRESSED_BY, "THREAT")
                ? "CRIME"
                : report.scenario().practice();
    }

    /** What the directory says of the company, what the person said, or what the scenario lets one conclude. */
    private static Sector sector(InspectionReport report) {
        var company = report.company().map(Company::sector).orElse(null);
        var told = report.about().sector();
        if (company != null) {
            return company;
        }
        if (told != null) {
            return told;
        }
        var offered = report.answers().getOrDefault(ReportQuestion.OFFERED, "");
        return switch (offered) {
            case "ENERGY" -> Sector.ENERGY_WATER;
            case "TELECOM" -> Sector.TELECOM;
            case "INVESTMENT" -> Sector.BANKS_INSURANCE;
            default -> report.scenario() == Scenario.FAKE_SHOP ? Sector.ONLINE_SHOPS : Sector.OTHER;
        };
    }

    /** What the person said, else what the ending of the website or of the sender's address says, else Belgium. */
    private static TraderArea area(InspectionReport report) {
        var told = report.about().area();
        if (told != null) {
            return told;
        }
        return TraderArea.ofEnding(hostOf(report));
    }

    private static @Nullable String hostOf(InspectionReport report) {
        var site = report.websiteKey();
        if (site != null) {
            return site.replaceFirst("/.*", "");
        }
        var sender = report.senderKey();
        return sender != null && sender.contains("@") ? sender : null;
    }

    private static String urgency(InspectionReport report) {
        var goesOn = has(report, ReportQuestion.STILL_GOING_ON, "YES");
        var dangerous = report.scenario() == Scenario.UNSAFE_PRODUCT && goesOn;
        if (dangerous || has(report, ReportQuestion.SOMEBODY_HURT, "YES")) {
            return "DANGER";
        }
        return goesOn || has(report, ReportQuestion.HOW_OFTEN, "DAILY") ? "ONGOING" : "ORDINARY";
    }

    private static boolean has(InspectionReport report, ReportQuestion question, String answer) {
        return answer.equals(report.answers().get(question));
    }
}
