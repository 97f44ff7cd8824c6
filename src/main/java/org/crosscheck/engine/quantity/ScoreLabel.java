package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.quantity.Quantity.Kind;

/**
 * Labels results of matches and votes ("won 3-1", "a 2-2 draw", "split 9 to 3") and ratios ("a 3-to-1 margin", "16:9",
 * odds of "10/1"). Thread-safe.
 */
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

    private static final Set<String> VOTES = Set.of(
            "voted",
            "vote",
            "votes",
            "split",
            "ruled",
            "decided",
            "divided",
            "won",
            "lost",
            "beaten",
            "passed",
            "defeated",
            "approved",
            "rejected",
            "backed",
            "upheld");

    private ScoreLabel() {}

    /** Labels both when two whole numbers are a result or a ratio. */
    static void label(Line line, Draft first, Draft second) {
        boolean bare = first.isBare() && second.isBare() && small(first) && small(second);
        if (bare && (isScore(line, first, second) || isRatio(line, first, second) || isVote(line, first, second))) {
            first.label(Kind.SCORE, "score");
            second.label(Kind.SCORE, "score");
        }
    }

    private static boolean isScore(Line line, Draft first, Draft second) {
        boolean joined = line.isDash(first.end)
                && isGlued(line, first, second)
                && line.isDigits(first.first)
                && line.isDigits(second.first);
        return joined && isResult(line, first, second);
    }

    private static boolean isGlued(Line line, Draft first, Draft second) {
        return second.first == first.end + 1 && line.touches(first.end) && line.touches(second.first);
    }

    /** "16:9" and "1:500"; "10/1"; "3-to-1". */
    private static boolean isRatio(Line line, Draft first, Draft second) {
        boolean falling = first.value.compareTo(second.value) >= 0;
        boolean mark = line.is(first.end, ":") || line.is(first.end, "/") && falling;
        boolean to = falling
                && line.is(first.end + 1, "to")
                && line.isDash(first.end)
                && line.isDash(first.end + 2)
                && second.first == first.end + 3;
        return to || mark && isGlued(line, first, second);
    }

    /** "voted 7 to 2": the larger first, and nothing that the smaller counts. */
    private static boolean isVote(Line line, Draft first, Draft second) {
        boolean vote = VOTES.contains(line.lower(first.first - 1))
                || line.is(first.first - 1, "by") && VOTES.contains(line.lower(first.first - 2));
        return vote
                && line.is(first.end, "to")
                && second.first == first.end + 1
                && first.value.compareTo(second.value) > 0
                && !NounPhrase.isWord(line, second.end);
    }

    /** "21-14, 14-21": another falling pair goes before. */
    private static boolean isInSeries(Line line, int first) {
        boolean pair = line.is(first - 1, ",")
                && line.isDigits(first - 2)
                && line.isDash(first - 3)
                && line.touches(first - 3)
                && line.isDigits(first - 4);
        return pair
                && line.text(first - 4).length() == line.text(first - 2).length()
                && line.text(first - 4).compareTo(line.text(first - 2)) > 0;
    }

    private static boolean small(Draft draft) {
        return draft.numeral.isInt() && draft.value.intValue() < 1000;
    }

    private static boolean isResult(Line line, Draft first, Draft second) {
        if (first.value.compareTo(second.value) >= 0 || isInSeries(line, first.first)) {
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
