package org.entente.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was used last, so much and no more. Not safe for use by several threads at once. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
