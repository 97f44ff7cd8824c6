package org.crosscheck.report.page;

import java.util.Set;

/** Words that look alike; a line feed begins a new line. */
public record Piece(String text, Set<Look> looks) {

    public Piece {
        looks = Set.copyOf(looks);
    }

    public boolean has(Look look) {
        return looks.contains(look);
    }
}
