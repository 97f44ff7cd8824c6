package org.crosscheck.workflow;

import java.util.List;

import org.crosscheck.language.Saying;

/** Parts of what a claim rests on. */
final class Rests {
    private Rests() {}

    static Saying on(String part, String value) {
        return new Saying(part, List.of(value), value);
    }

    /** Adds the part unless its value is null or empty. */
    static void add(List<Saying> rests, String part, String value) {
        if (value != null && !value.isEmpty()) {
            rests.add(on(part, value));
        }
    }
}
