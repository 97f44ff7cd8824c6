package org.crosscheck.engine.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.crosscheck.engine.text.WordList;

/** What single words can be in a name or a role, as bits, read once from the room's lists. Immutable and thread-safe. */
final class Lexicon {
    static final int HONORIFIC = 1;
    static final int RANK = 1 << 1;
    static final int OFFICE = 1 << 2;
    static final int ROLE = 1 << 3;
    static final int MODIFIER = 1 << 4;
    static final int FIRST_NAME = 1 << 5;
    static final int FAMILY_FIRST = 1 << 6;
    static final int PARTICLE = 1 << 7;
    static final int BODY_HEAD = 1 << 8;
    static final int PLACE_HEAD = 1 << 9;
    static final int SURNAME_TOO = 1 << 10;
    static final int COMMON = 1 << 11;
    static final int CALENDAR = 1 << 12;
    static final int GROUP = 1 << 13;
    static final int SUFFIX = 1 << 14;
    static final int STOP = 1 << 15;
    static final int EVENT_HEAD = 1 << 16;
    static final int ABBREVIATION = 1 << 17;

    static final int TITLE = HONORIFIC | RANK | OFFICE;
    static final int HEAD = BODY_HEAD | PLACE_HEAD | EVENT_HEAD;

    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        read("titles", row -> titleKind(row.get(2)));
        read("roles", row -> ROLE);
        WordList.shipped("name/roles.txt").rows().forEach(row -> add(Roles.plural(row), ROLE));
        read("role-modifiers", row -> MODIFIER);
        read("role-groups", row -> GROUP);
        read("first-names", row -> FIRST_NAME);
        WordList.shipped("name/first-names.txt").rows().forEach(row -> shortForms(row)
                .forEach(form -> add(form, FIRST_NAME)));
        read("family-names-first", row -> FAMILY_FIRST);
        read("particles", row -> PARTICLE);
        read("heads", Lexicon::headKind);
        read("calendar", row -> CALENDAR);
        WordList.shipped("name/common-words.txt").rows().forEach(row -> row.forEach(word -> add(word, COMMON)));
        WordList.shipped("name/stop-words.txt").rows().forEach(row -> row.forEach(word -> add(word, STOP | COMMON)));
        WordList.shipped("name/abbreviations.txt").rows().forEach(row -> row.forEach(word -> add(word, ABBREVIATION)));
        List.of("jr", "sr", "ii", "iii", "iv", "jnr", "snr", "esq").forEach(word -> add(word, SUFFIX));
    }

    private Lexicon() {}

    private static void read(String list, Function<List<String>, Integer> bits) {
        WordList.shipped("name/" + list + ".txt").rows().forEach(row -> add(row.get(0), bits.apply(row)));
    }

    private static void add(String word, int bits) {
        WORDS.merge(Fold.lower(word), bits, (a, b) -> a | b);
    }

    private static int titleKind(String kind) {
        return switch (kind) {
            case "honorific" -> HONORIFIC;
            case "rank" -> RANK;
            default -> OFFICE;
        };
    }

    private static int headKind(List<String> row) {
        int kind =
                switch (row.get(1)) {
                    case "body" -> BODY_HEAD;
                    case "place" -> PLACE_HEAD;
                    default -> EVENT_HEAD;
                };
        return row.size() > 2 ? kind | SURNAME_TOO : kind;
    }

    static List<String> shortForms(List<String> row) {
        return row.size() > 2 ? List.of(row.get(2).split(", *")) : List.of();
    }

    /** The bits of a word in small letters, 0 for an unknown one; a full stop at its end does not matter. */
    static int of(String lower) {
        int end = lower.length() - 1;
        if (end < 2 && lower.charAt(end) == '.') {
            return 0;
        }
        boolean abbreviated = end > 0 && lower.charAt(end) == '.' && lower.indexOf('.') == end;
        return WORDS.getOrDefault(abbreviated ? lower.substring(0, end) : lower, 0);
    }
}
