package org.entente.decisiontables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids that people know a table's rules by: letters, a hyphen, a number ({@code T-04}). */
final class RuleCodes {

    private static final int FEWEST_DIGITS = 2;

    private final Set<String> ids = new HashSet<>();
    private final String prefix;
    private final boolean inUse;
    private int last;

    private RuleCodes(Table table) {
        var counts = new HashMap<String, Integer>();
        for (var rule : table.rules()) {
            ids.add(rule.id());
            if (number(rule.id()) >= 0) {
                counts.merge(rule.id().substring(0, rule.id().indexOf('-') + 1), 1, Integer::sum);
            }
        }
        this.inUse = !counts.isEmpty();
        this.prefix = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(table.key().substring(0, 1).toUpperCase(Locale.ROOT) + "-");
        for (var id : ids) {
            last = id.startsWith(prefix) ? Math.max(last, number(id)) : last;
        }
    }

    static RuleCodes of(Table table) {
        return new RuleCodes(table);
    }

    /** Gives the codes of a table, those left out that another one has. */
    static RuleCodes of(Table table, Table other) {
        var codes = new RuleCodes(table);
        other.rules().forEach(rule -> codes.ids.add(rule.id()));
        return codes;
    }

    /** Tells whether any rule of the table has such an id. */
    boolean areInUse() {
        return inUse;
    }

    static boolean isCode(String id) {
        return number(id) >= 0;
    }

    /** Gives an id that no rule has, another one each time. */
    String next() {
        String id;
        do {
            var number = String.valueOf(++last);
            id = prefix + "0".repeat(Math.max(0, FEWEST_DIGITS - number.length())) + number;
        } while (!ids.add(id));
        return id;
    }

    /** Gives the number in an id; -1 if it is none of these. */
    private static int number(String id) {
        int hyphen = id.indexOf('-');
        if (hyphen < 1 || hyphen == id.length() - 1 || id.length() - hyphen > 7) {
            return -1;
        }
        boolean letters = id.substring(0, hyphen).chars().allMatch(Character::isLetter);
        boolean digits = id.substring(hyphen + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        return letters && digits ? Integer.parseInt(id.substring(hyphen + 1)) : -1;
    }
}
