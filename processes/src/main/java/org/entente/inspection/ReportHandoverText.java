package org.entente.inspection;

import java.util.ArrayList;
import java.util.List;

/** Reports as plain text for another authority: what was told, and who told it only if the person agreed to that. */
final class ReportHandoverText {

    private static final int LONGEST = 60_000;
    private static final String DIVIDER = "\n\n----------\n\n";

    private ReportHandoverText() {}

    /** Those that no longer fit are named by number. */
    static String of(List<InspectionReport> reports) {
        var text = new StringBuilder();
        var left = new ArrayList<String>();
        for (var report : reports) {
            var one = of(report);
            if (!text.isEmpty() && text.length() + one.length() > LONGEST) {
                left.add(report.number().toString());
            } else {
                text.append(text.isEmpty() ? "" : DIVIDER).append(one);
            }
        }
        if (!left.isEmpty()) {
            text.append(DIVIDER).append("+ ").append(String.join(", ", left));
        }
        return text.toString();
    }

    private static String of(InspectionReport report) {
        var lines = new ArrayList<String>();
        lines.add(report.number() + " · " + report.title());
        var about = report.about();
        for (var known : new String[] {about.name(), about.website(), about.phone(), about.sender()}) {
            if (known != null && !known.equals(report.title())) {
                lines.add(known);
            }
        }
        lines.add("");
        lines.add(report.narrative());
        var person = report.person();
        if (report.mayBeNamed() && !person.isAnonymous()) {
            lines.add("");
            for (var known : new String[] {person.name(), person.email(), person.phone()}) {
                if (known != null) {
                    lines.add(known);
                }
            }
        }
        return String.join("\n", lines);
    }
}
