package org.crosscheck.engine.name;

import java.util.List;

import org.crosscheck.engine.text.Text;

/** Finds who and what an article names. Thread-safe. */
public final class NameFinder {

    public Cast find(Text text) {
        return new Cast(List.of(), List.of());
    }
}
