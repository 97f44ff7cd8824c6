package org.crosscheck.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the entries that were asked for last. */
final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private static final float LOAD = 0.75f;

    private final int most;

    private Recent(int most) {
        super(most, LOAD, true);
        this.most = most;
    }

    /** An empty map of at most so many entries, for several threads. */
    static <K, V> Map<K, V> atMost(int most) {
        return Collections.synchronizedMap(new Recent<>(most));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
