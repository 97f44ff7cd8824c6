package org.crosscheck.engine.name;

import java.util.Set;

import static org.crosscheck.engine.name.Lexicon.*;

/** Small words inside names: particles, "of the" after a ministry, "and" in a body of two matters. Stateless. */
final class Bridges {
    private static final Set<String> TOPICAL =
            Set.of("committee", "commission", "council", "subcommittee", "conference", "panel", "inquiry", "board");

    private Bridges() {}

    /** The token after small words that may stand inside a name at {@code i}; {@code i} itself when none do. */
    static int past(Words words, int from, int i, int end) {
        String word = words.lower[i];
        int before = words.bits[i - 1];
        if (words.has(i, PARTICLE) && (before & (TITLE | HEAD)) == 0 | (before & HONORIFIC) != 0) {
            int next = i + 1;
            while (next < end
                    && next < i + Runs.MOST_PARTICLES
                    && words.has(next, PARTICLE)
                    && !words.isCapital(next)) {
                next++;
            }
            return next;
        }
        return !joins(words, from, i, end) ? i : isArticle(words, i + 1) ? i + 2 : i + 1;
    }

    private static boolean joins(Words words, int from, int i, int end) {
        boolean afterHead = words.has(i - 1, HEAD | OFFICE | ROLE) && words.isCapital(i - 1);
        return switch (words.lower[i]) {
            case "&" -> true;
            case "of", "for" -> afterHead;
            case "on" -> TOPICAL.contains(words.lower[i - 1]);
            case "and" -> isTwofoldBody(words, from, i, end) || goesOnInside(words, from, i, end);
            default -> words.isPossessive(i) && ownsHead(words, i, end);
        };
    }

    /** "St Paul's Cathedral", "People's Party"; but "Britain's Parliament" is two names. */
    private static boolean ownsHead(Words words, int possessive, int end) {
        boolean saint = possessive > 1 && (words.is(possessive - 2, "st") || words.is(possessive - 2, "st."));
        boolean common = words.has(possessive - 1, COMMON | ROLE | TITLE)
                && !words.has(possessive - 1, FIRST_NAME | STOP)
                && words.known(possessive - 1) == null
                && !words.isStart(possessive - 1);
        int next = possessive + 1;
        return (saint || common)
                && next < end
                && words.has(next, HEAD)
                && words.isCapital(next)
                && !words.has(possessive - 1, OFFICE);
    }

    /** "Department of Health and Human Services". */
    private static boolean goesOnInside(Words words, int from, int and, int end) {
        return and + 1 < end
                && (words.has(and + 1, COMMON) || Letters.isAdjective(words.lower[and + 1]))
                && !words.has(and + 1, STOP)
                && words.known(and + 1) == null
                && isInsideTitle(words, from, and);
    }

    /** "Immigration and Customs Service": two matters of one body. */
    private static boolean isTwofoldBody(Words words, int from, int and, int end) {
        boolean matter = words.known(and - 1) == null && isMatter(words, and - 1) && !words.isStart(and - 1);
        if (!matter || from < and - 1 && !isPlaceOfMatter(words, from, and - 1)) {
            return false;
        }
        for (int i = and + 1; i < end && i < and + 5 && words.isWord(i) && words.isCapital(i); i++) {
            if (words.has(i, BODY_HEAD)) {
                return i > and + 1;
            }
            if (words.known(i) != null || words.has(i, FIRST_NAME | TITLE)) {
                return false;
            }
        }
        return false;
    }

    /** "Lodra Water" in "Lodra Water and Sewerage Board": one name and words that no list has as a person's or a body's. */
    private static boolean isPlaceOfMatter(Words words, int from, int matter) {
        for (int i = from; i <= matter; i++) {
            if (words.has(i, FIRST_NAME | TITLE | ROLE | HEAD) || i > from && !isMatter(words, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMatter(Words words, int i) {
        String word = words.lower[i];
        return words.isCommon(i)
                || word.endsWith("tion")
                || word.endsWith("ment")
                || word.endsWith("ture")
                || word.endsWith("try");
    }

    private static boolean isArticle(Words words, int i) {
        return words.is(i, "the") || words.is(i, "a") || words.is(i, "an");
    }

    private static boolean isInsideTitle(Words words, int from, int i) {
        for (int k = i - 1; k > from && k > i - 5; k--) {
            if (words.is(k, "of") || words.is(k, "for") || words.is(k, "on")) {
                return true;
            }
        }
        return false;
    }
}
