package org.crosscheck.workflow.exchange;

import java.util.HashMap;
import java.util.Map;

/** What takes the place of each row's id: a number in the file's own count, or an id of another workbench. */
final class Numbers {
    private final Map<String, Map<Long, Long>> byTable = new HashMap<>();

    void put(String table, long old, long now) {
        byTable.computeIfAbsent(table, none -> new HashMap<>()).put(old, now);
    }

    /** Null for a row that is not there. */
    Long of(String table, long old) {
        return byTable.getOrDefault(table, Map.of()).get(old);
    }

    /** How many of a table's rows have one. */
    int count(String table) {
        return byTable.getOrDefault(table, Map.of()).size();
    }
}
