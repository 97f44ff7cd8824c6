package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.name.Countries;

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

    /** What opens another clause. */
    private static final Set<String> PARTING = Set.of(
            ";",
            ".",
            "as",
            "after",
            "while",
            "when",
            "because",
            "although",
            "though",
            "whereas",
            "but",
            "until",
            "who",
            "which");

    private static final Set<String> SAID =
            Set.of("said", "says", "wrote", "posted", "announced", "told", "added", "tweeted", "reported", "confirmed");

    private Places() {}

    static void read(Line line, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.isQuantity()) {
                String after = nearest(line, draft.end, Math.min(line.size(), draft.end + REACH), 1);
                int back = Math.max(0, draft.first - REACH) - 1;
                draft.place = after != null ? after : nearest(line, draft.first - 1, back, -1);
            }
        }
    }

    /** The first on the way to {@code end} in one clause, or null. */
    private static String nearest(Line line, int from, int end, int step) {
        for (int i = from; i != end; i += step) {
            if (PARTING.contains(line.lower(i))) {
                return null;
            }
            String place = placeAt(line, i);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static String placeAt(Line line, int preposition) {
        boolean opens = PREPOSITIONS.contains(line.lower(preposition)) && !isMedium(line, preposition);
        return opens ? name(line, preposition + 1) : null;
    }

    /** "said on Telegram", "told in Bild": where it was said. */
    private static boolean isMedium(Line line, int preposition) {
        return SAID.contains(line.lower(preposition - 1)) || SAID.contains(line.lower(preposition - 2));
    }

    /** The capitalised run after a preposition, days, months, signs of money and numbered roads excepted; "the" and directions may open it. */
    private static String name(Line line, int at) {
        int first = at;
        while (WITHIN.contains(line.lower(first)) && first < at + 4) {
            first++;
        }
        int end = first;
        while (isName(line, end)) {
            end++;
        }
        boolean people = end == first + 1
                && NounPhrase.isWord(line, end)
                && Countries.ofPeople(line.text(first)).isPresent();
        boolean person = people || line.is(end, "'s");
        boolean price = line.isDigits(end)
                && (Units.signBefore(line, end) != null || NameLabel.isNumbered(line.lower(end - 1)));
        int open = line.is(at, "the") ? at + 1 : at;
        return end > first && !person && !price ? line.words(Math.min(open, first), end) : null;
    }

    private static boolean isName(Line line, int at) {
        return line.isCapitalised(at)
                && line.text(at).chars().noneMatch(Character::isDigit)
                && !DateLabel.isMonth(line, at)
                && !line.lower(at).endsWith("day");
    }
}
