package org.crosscheck.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.model.Claim;
import org.crosscheck.model.DrawnIds;
import org.crosscheck.model.Group;

/**
 * New claims on their way into the database. They have their ids, and are inserted when their groups are known: a row that
 * changes is written into every index anew.
 */
final class Newcomers {
    private final Map<Long, Claim> rows = new LinkedHashMap<>();

    private Newcomers() {}

    static Newcomers none() {
        return new Newcomers();
    }

    /** @param rows not inserted yet; they get their ids */
    static Newcomers of(List<Claim> rows) {
        Newcomers newcomers = new Newcomers();
        DrawnIds.draw(rows);
        rows.forEach(row -> newcomers.rows.put(row.id, row));
        return newcomers;
    }

    int size() {
        return rows.size();
    }

    boolean has(Long id) {
        return rows.containsKey(id);
    }

    void join(Long id, Group group) {
        rows.get(id).group = group;
    }

    /** From now on they are claims like others; the groups that they have are written before. */
    void insert() {
        NewRows.insert(List.copyOf(rows.values()));
        rows.clear();
    }
}
