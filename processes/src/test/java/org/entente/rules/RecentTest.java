package org.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent<String, Integer> recent = new Recent<>(2);

    @Test
    void losesWhatWasNotUsedForLongest() {
        recent.put("a", 1);
        recent.put("b", 2);
        recent.get("a");

        recent.computeIfAbsent("c", key -> 3);

        assertThat(recent).containsOnlyKeys("a", "c");
    }
}
