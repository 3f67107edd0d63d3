package org.entente.mailreading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what was broken in one mail: each once, and not without end. */
final class Problems {

    private static final int MOST = 50;

    private final Set<String> found = new LinkedHashSet<>();

    void add(String problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    List<String> toList() {
        return List.copyOf(found);
    }
}
