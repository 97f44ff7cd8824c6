package org.crosscheck.engine.name;

import org.crosscheck.engine.name.Entity.Kind;

/** Places that are part of a known one, or the country round it. */
final class PlaceSpans {
    private final Words words;

    PlaceSpans(Words words) {
        this.words = words;
    }

    /** One past a part of a place that has a name of its own ("East Jerusalem"); {@code i} when none begins there. */
    int partEnd(int i, int end) {
        KnownName place = i + 1 < end && isPart(i) && words.known(i, end) == words.known(i, i + 1)
                ? words.known(i + 1, end)
                : null;
        boolean whole = place != null
                && place.kind() == Kind.PLACE
                && !Shape.isAcronym(words.tokens.get(i + 1).text());
        return whole && Heads.end(words, i + 1, end) <= i + 1 + place.words().size()
                ? i + 1 + place.words().size()
                : i;
    }

    private boolean isPart(int i) {
        return switch (words.lower[i]) {
            case "east", "west", "north", "south", "greater", "little", "upper", "lower", "inner", "outer" -> true;
            case "old", "new", "eastern", "western", "northern", "southern", "central", "downtown" -> !words.isStart(i);
            default -> false;
        };
    }

    /** A city's region is a place of its own: "the Odesa region". */
    int regionEnd(KnownName known, int to) {
        boolean region = known.kind() == Kind.PLACE && to < words.size() && isRegion(words.lower[to]);
        return region ? to + 1 : to;
    }

    private static boolean isRegion(String word) {
        return switch (word) {
            case "region", "oblast", "province", "district", "county", "prefecture", "governorate" -> true;
            default -> false;
        };
    }
}
