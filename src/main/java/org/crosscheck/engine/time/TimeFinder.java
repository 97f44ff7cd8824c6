package org.crosscheck.engine.time;

import java.time.LocalDate;
import java.util.List;

import org.crosscheck.engine.text.Text;

/** Finds times and resolves them. Thread-safe. */
public final class TimeFinder {

    /**
     * The time expressions of a text, by offset.
     *
     * @param published the day of publication in the outlet's time zone, or null when unknown: then nothing that needs
     *     it is resolved
     */
    public List<TimeExpression> find(Text text, LocalDate published) {
        return List.of();
    }
}
