package org.entente.decisiontables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects findings, up to a limit. */
final class Findings {

    static final int MOST = 200;
    private static final int LONGEST_ARGUMENT = 80;

    private final List<Finding> found = new ArrayList<>();
    private boolean errors;

    /** Where in a table something is. */
    record Place(Optional<String> rule, int row, Optional<String> column) {

        static final Place HEAD = new Place(Optional.empty(), 0, Optional.empty());

        static Place column(String name) {
            return new Place(Optional.empty(), 0, Optional.of(name));
        }

        Place withColumn(String name) {
            return new Place(rule, row, Optional.of(name));
        }
    }

    void add(Place place, FindingKind kind, Object... arguments) {
        var texts = Stream.of(arguments)
                .map(argument -> shortened(argument.toString()))
                .toList();
        add(new Finding(kind.severity(), kind, place.rule(), place.row(), place.column(), texts));
    }

    /** Errors are kept before warnings if there are too many. */
    private void add(Finding finding) {
        boolean error = finding.severity() == Severity.ERROR;
        if (found.size() < MOST) {
            found.add(finding);
        } else if (error && !errors) {
            found.set(MOST - 1, finding);
        }
        errors |= error;
    }

    boolean hasErrors() {
        return errors;
    }

    boolean isFull() {
        return found.size() >= MOST && errors;
    }

    List<Finding> list() {
        return List.copyOf(found);
    }

    static String shortened(String text) {
        var visible = new StringBuilder();
        for (int i = 0; i < text.length() && visible.length() < LONGEST_ARGUMENT; i++) {
            char c = text.charAt(i);
            visible.append(Character.isISOControl(c) ? ' ' : c);
        }
        return text.length() > LONGEST_ARGUMENT ? visible.substring(0, LONGEST_ARGUMENT - 1) + "…" : visible.toString();
    }
}
