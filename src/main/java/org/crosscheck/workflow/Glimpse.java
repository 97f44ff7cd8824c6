package org.crosscheck.workflow;

import java.time.Instant;
import java.util.List;

/**
 * What a feed would bring.
 *
 * @param outlet whose articles they would be
 * @param entries the first few
 * @param wanted how many it would take in now
 * @param all how many it lists, at most 500
 */
public record Glimpse(String outlet, List<Line> entries, long wanted, int all) {

    public Glimpse {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param title or its address
     * @param published or null
     * @param isWanted whether it tells of the wanted words
     */
    public record Line(String title, Instant published, boolean isWanted) {}
}
