package org.crosscheck.engine.name;

import org.crosscheck.engine.name.Entity.Kind;

import static org.crosscheck.engine.name.Lexicon.*;

/** Bodies and places that their last or first word tells ("… Committee", "Ministry of …"). Stateless. */
final class Heads {
    private Heads() {}

    /** One past the last token of the body or place that begins at {@code from}; {@code from} when none does. */
    static int end(Words words, int from, int limit) {
        int found = from;
        int known = Math.max(
                from,
                from
                        + (words.known(from, limit) == null
                                ? 0
                                : words.known(from, limit).words().size()));
        for (int i = from; i < limit && i < from + 8; i++) {
            if (i >= known && stops(words, from, i)) {
                break;
            }
            if (words.has(i, HEAD) && words.isCapital(i)) {
                int to = complement(words, i + 1, limit);
                if (i > from || to > i + 1) {
                    found = to;
                }
                i = to - 1;
            } else if (found > from && !goesOnToBody(words, i, limit)) {
                break;
            }
        }
        return found > from && isOnePersonsName(words, from, found) ? from : found;
    }

    /** "Lodra Valley Cycling Council": whether the place before is the first part of a body's name. */
    private static boolean goesOnToBody(Words words, int i, int limit) {
        if (!words.has(i - 1, PLACE_HEAD)) {
            return false;
        }
        for (int k = i; k < limit && k < i + 3 && words.isCapital(k) && !stops(words, i - 1, k); k++) {
            if (words.has(k, BODY_HEAD)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stops(Words words, int from, int i) {
        if (words.has(i, HONORIFIC | RANK) && !words.has(i, HEAD) && !words.is(i, "general")) {
            return true;
        }
        if (words.has(i, OFFICE) && !words.has(i, HEAD)) {
            return true;
        }
        boolean headNext = i + 1 < words.size()
                && words.has(i + 1, HEAD)
                && words.isCapital(i + 1)
                && !words.has(i + 1, SURNAME_TOO);
        if (words.has(i, ROLE) && !words.has(i, HEAD | COMMON) && !headNext) {
            return true;
        }
        return i > from
                && words.has(i, FIRST_NAME)
                && !words.has(i, HEAD)
                && i + 1 < words.size()
                && words.isCapital(i + 1)
                && !words.has(i + 1, HEAD);
    }

    /** "of Defence", "for Disease Control and Prevention" after a head; {@code i} when nothing of the kind follows. */
    private static int complement(Words words, int i, int limit) {
        if (i >= limit || words.isCapital(i)) {
            return i;
        }
        int next = i;
        while (next < limit && !words.isCapital(next)) {
            next++;
        }
        KnownName known = next < limit ? words.known(next, limit) : null;
        if (known != null) {
            return next + known.words().size();
        }
        int to = next;
        while (to < limit
                && to < next + 6
                && (words.is(to, "and") || words.isCapital(to))
                && (!words.has(to, TITLE | ROLE | FIRST_NAME) || isProfession(words, to))
                && (to == next || words.known(to, limit) == null)) {
            to++;
        }
        return to > next ? to : i;
    }

    /** "Engineers" in "Society of Engineers". */
    private static boolean isProfession(Words words, int i) {
        return words.has(i, ROLE) && !words.has(i, TITLE | FIRST_NAME) && words.lower[i].endsWith("s");
    }

    /** A first name and a surname that happens to be such a word ("Fiona Hill"). */
    private static boolean isOnePersonsName(Words words, int from, int to) {
        return to == from + 2 && words.has(from, FIRST_NAME) && words.has(from + 1, SURNAME_TOO);
    }

    static Kind kind(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.has(i, HEAD) && (i + 1 == to || !words.isCapital(i + 1))) {
                return words.has(i, BODY_HEAD) ? Kind.BODY : words.has(i, PLACE_HEAD) ? Kind.PLACE : Kind.OTHER;
            }
        }
        return Kind.OTHER;
    }
}
