package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.quantity.Quantity.Kind;

/** Labels results of matches and votes: "won 3-1", "a 2-2 draw". Thread-safe. */
final class ScoreLabel {
    private static final Set<String> CONTEXT = Set.of(
            "win",
            "wins",
            "won",
            "winning",
            "beat",
            "beats",
            "beating",
            "beaten",
            "defeat",
            "defeats",
            "defeated",
            "victory",
            "loss",
            "lost",
            "lose",
            "losing",
            "draw",
            "drew",
            "drawn",
            "tie",
            "tied",
            "lead",
            "led",
            "leading",
            "trailing",
            "trailed",
            "aggregate",
            "score",
            "scored",
            "final",
            "thrashed",
            "thrashing",
            "record",
            "went",
            "go",
            "vote",
            "voted",
            "ruled",
            "ruling",
            "ahead",
            "down",
            "up",
            "triumph",
            "downed",
            "edged",
            "game");

    private ScoreLabel() {}

    /** Labels both when two whole numbers joined by a dash are a result. */
    static void label(Line line, Draft first, Draft second) {
        boolean joined = line.isDash(first.end)
                && second.first == first.end + 1
                && line.touches(first.end)
                && line.touches(second.first)
                && line.isDigits(first.first)
                && line.isDigits(second.first);
        if (joined
                && first.isBare()
                && second.isBare()
                && small(first)
                && small(second)
                && isResult(line, first, second)) {
            first.label(Kind.SCORE, "score");
            second.label(Kind.SCORE, "score");
        }
    }

    private static boolean small(Draft draft) {
        return draft.numeral.isInt() && draft.value.intValue() < 1000;
    }

    private static boolean isResult(Line line, Draft first, Draft second) {
        if (first.value.compareTo(second.value) >= 0) {
            return true;
        }
        for (int i = first.first - 4; i < second.end + 3; i++) {
            if (CONTEXT.contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
