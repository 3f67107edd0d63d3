package org.entente.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;

/**
 * Collects which rules matched and which were chosen. One listener serves all threads: the collector travels in the
 * metadata of the evaluation's own context.
 */
final class FiredRules {

    private static final String KEY = "org.entente.firedRules";

    private List<String> matched = List.of();
    private List<String> chosen = List.of();

    private FiredRules() {}

    static FiredRules of(DMNContext context) {
        var fired = new FiredRules();
        context.getMetadata().set(KEY, fired);
        return fired;
    }

    static DMNRuntimeEventListener listener() {
        return new DMNRuntimeEventListener() {
            @Override
            public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
                if (event.getResult().getContext().getMetadata().get(KEY) instanceof FiredRules fired) {
                    fired.matched = copy(event.getMatchesIds());
                    fired.chosen = copy(event.getSelectedIds());
                }
            }
        };
    }

    List<String> matched() {
        return matched;
    }

    List<String> chosen() {
        return chosen;
    }

    private static List<String> copy(@Nullable List<String> ids) {
        return ids == null ? List.of() : List.copyOf(ids);
    }
}
