package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.Set;

/** Where a figure holds: a preposition of place and a capitalised name in its clause. Thread-safe. */
final class Places {
    private static final int REACH = 10;
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "at", "near", "inside", "outside", "across", "around", "along", "on", "into", "from", "throughout");
    private static final Set<String> WITHIN = Set.of(
            "the",
            "eastern",
            "western",
            "northern",
            "southern",
            "central",
            "north",
            "south",
            "east",
            "west",
            "of",
            "and",
            "city",
            "town",
            "village",
            "region",
            "province",
            "district",
            "downtown");

    private Places() {}

    static void read(Line line, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.isQuantity()) {
                String after = between(line, draft.end, Math.min(line.size(), draft.end + REACH));
                draft.place = after != null ? after : between(line, Math.max(0, draft.first - REACH), draft.first);
            }
        }
    }

    private static String between(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.is(i, ";") || line.is(i, ".")) {
                return null;
            }
            String place = PREPOSITIONS.contains(line.lower(i)) ? name(line, i + 1) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** The capitalised run after a preposition, days and months excepted; "the" and directions may open it. */
    private static String name(Line line, int at) {
        int first = at;
        while (WITHIN.contains(line.lower(first)) && first < at + 4) {
            first++;
        }
        int end = first;
        while (isName(line, end)) {
            end++;
        }
        boolean person = line.is(end, "'s") || line.is(end, "\u2019s");
        int open = line.is(at, "the") ? at + 1 : at;
        return end > first && !person ? line.words(Math.min(open, first), end) : null;
    }

    private static boolean isName(Line line, int at) {
        return line.isCapitalised(at)
                && !DateLabel.isMonth(line, at)
                && !line.lower(at).endsWith("day");
    }
}
