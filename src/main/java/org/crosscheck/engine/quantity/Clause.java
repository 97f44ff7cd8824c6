package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;

/** The subject of the clause that a figure stands in, found by verbs and marks. Thread-safe. */
final class Clause {
    private static final int LONGEST = 12;
    /** How many lexemes before the figure are looked at. */
    private static final int REACH = 60;

    private static final Set<String> BOUNDARIES = Set.of(
            ";",
            ":",
            "(",
            ")",
            ",",
            "\u2014",
            "\u2013",
            "that",
            "which",
            "who",
            "while",
            "but",
            "after",
            "as",
            "when",
            "because",
            "although",
            "though",
            "if",
            "where",
            "whose",
            "and",
            "since",
            "before",
            "\"",
            "\u201c",
            "\u201d",
            "said",
            "says",
            "say",
            "showed",
            "shows",
            "found",
            "believes",
            "estimates");

    private static final Set<String> SAYING = Set.of("said", "says", "say", "believes", "estimates");
    private static final Set<String> RELATIVES = Set.of("which", "who", "that", "whom");
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "for", "at", "to", "on", "by", "with", "from");
    /** Their clause's subject may begin right after them. */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "that",
            "while",
            "but",
            "after",
            "as",
            "when",
            "because",
            "although",
            "though",
            "if",
            "where",
            "whereas",
            "since",
            "before",
            "until",
            ";");

    private Clause() {}

    /** The words of the subject of the clause before a figure, or null where none is found or the figure opens it. */
    static String subject(Line line, int figure) {
        for (int at = figure - 1; at >= 0; at--) {
            if (CONJUNCTIONS.contains(line.lower(at)) && !isDemonstrative(line, at)) {
                return null;
            }
            if (!NounPhrase.isClosed(line.lower(at)) || ClauseVerbs.isAuxiliary(line.lower(at))) {
                return before(line, figure);
            }
        }
        return null;
    }

    /** As {@link #subject}, for words that a preposition or a bracket ties to the clause. */
    static String before(Line line, int figure) {
        int start = Math.max(-1, figure - REACH);
        int verb = -1;
        int last = -1;
        boolean verbs = false;
        boolean parted = false;
        for (int i = figure - 1; i > start; i--) {
            if (line.is(i, ")")) {
                i = openingBracket(line, i);
            } else if (isInSubject(line, i, verb, last)) {
                verb = i;
            } else if (isBoundary(line, i)) {
                if (verb < 0 && SAYING.contains(line.lower(i))) {
                    return null;
                }
                if (verb >= 0 && (standsElsewhere(line, i) || parted && line.is(i, "where"))) {
                    return null;
                }
                String subject = verb < 0 ? null : between(line, i, verb);
                if (subject != null || verb >= 0 && line.is(i, ";")) {
                    return subject;
                }
                if (line.is(i, ";") && !verbs) {
                    return NounPhrase.isWord(line, i + 1) ? phrase(line, i + 1, figure) : null;
                }
                parted |= line.is(i, ",") && verb == i + 1;
                verb = -1;
            } else if (ClauseVerbs.isVerb(line, i)) {
                last = verb < 0 ? i : last;
                verb = i;
                verbs = true;
            }
        }
        return verb >= 0 || !verbs ? phrase(line, start + 1, figure) : null;
    }

    /** "the storm that hit the coast has killed": the relative clause is the subject's, and the last verb the sentence's. */
    private static boolean isInSubject(Line line, int relative, int verb, int last) {
        if (!RELATIVES.contains(line.lower(relative)) || line.is(relative - 1, ",") || verb != relative + 1) {
            return false;
        }
        for (int i = verb + 1; i < last; i++) {
            if (NounPhrase.isWord(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** ", that becomes", "; it", "said they": a clause of a pronoun for what is told before or outside the sentence. */
    private static boolean standsElsewhere(Line line, int boundary) {
        boolean mark = !line.isWord(boundary) && !line.is(boundary, ",");
        boolean opens = mark || line.is(boundary, "that") || SAYING.contains(line.lower(boundary));
        return line.is(boundary, "that") && line.is(boundary - 1, ",")
                || opens && PhraseEdges.isPronoun(line, boundary + 1);
    }

    private static boolean isBoundary(Line line, int at) {
        if (line.isHyphen(at) && !line.touches(at) && !line.touches(at + 1)) {
            return true;
        }
        boolean years = line.is(at, "and") && line.isDigits(at - 1) && line.isDigits(at + 1);
        return BOUNDARIES.contains(line.lower(at)) && !years && !isDemonstrative(line, at) && !isBeforeTax(line, at);
    }

    /** "profit before tax", "profit after tax", "earnings before interest": a term of accounts. */
    private static boolean isBeforeTax(Line line, int at) {
        return (line.is(at, "before") || line.is(at, "after"))
                && (line.is(at + 1, "tax") || line.is(at + 1, "interest"));
    }

    /** "by that much". */
    private static boolean isDemonstrative(Line line, int at) {
        return line.is(at, "that") && PREPOSITIONS.contains(line.lower(at - 1));
    }

    private static int openingBracket(Line line, int close) {
        for (int i = close - 1; i > close - LONGEST; i--) {
            if (line.is(i, "(")) {
                return i;
            }
        }
        return close;
    }

    /** The subject of a verb whose clause begins after a boundary; for "which" and "who" what they stand for. */
    private static String between(Line line, int boundary, int verb) {
        String own = phrase(line, boundary + 1, verb);
        if (own != null) {
            return own;
        }
        if (RELATIVES.contains(line.lower(boundary))) {
            return endingBefore(line, line.is(boundary, "which") ? pastName(line, boundary) : boundary);
        }
        int open = line.is(boundary, ",") ? openingComma(line, boundary) : -1;
        return open < 0 ? null : endingBefore(line, open);
    }

    /** The comma that opens what a comma before a verb closes ("Harbour, the oldest part, lost"), or -1. */
    private static int openingComma(Line line, int close) {
        for (int i = close - 1; i > Math.max(0, close - LONGEST); i--) {
            if (ClauseVerbs.isVerb(line, i) && !RELATIVES.contains(line.lower(i - 1))) {
                return -1;
            }
            if (line.is(i, ",")) {
                return i;
            }
        }
        return -1;
    }

    /** "the fee of its chairman, Ann Lee, which": where the name in commas before "which" opens, else where "which" stands. */
    private static int pastName(Line line, int which) {
        int at = which - 2;
        while (line.is(which - 1, ",") && line.isCapitalised(at)) {
            at--;
        }
        return at < which - 2 && line.is(at, ",") ? at : which;
    }

    /** The noun phrase that ends before a lexeme, the prepositions in it included, or null. */
    static String endingBefore(Line line, int end) {
        int last = line.is(end - 1, ",") ? end - 1 : end;
        last = line.is(last - 1, ")") ? openingBracket(line, last - 1) : last;
        while (PREPOSITIONS.contains(line.lower(last - 1))) {
            last--;
        }
        int first = last;
        while (first > Math.max(0, last - LONGEST)
                && !isMark(line, first - 1)
                && !ClauseVerbs.isVerb(line, first - 1)
                && !BOUNDARIES.contains(line.lower(first - 1))) {
            first--;
        }
        while (first < last && isOpener(line, first)) {
            first++;
        }
        last = PhraseEdges.end(line, first, last);
        first = PhraseEdges.lastArticle(line, first, last);
        Numeral count = Numerals.read(line.lexemes(), first);
        first = count != null && !line.isHyphen(count.end()) ? count.end() : first;
        return first < last ? line.words(first, last) : null;
    }

    /** The words up to the first verb or mark, what opens the clause left out. */
    private static String phrase(Line line, int from, int figure) {
        int first = from;
        while (first < figure && isOpener(line, first)) {
            if (PhraseEdges.isPronoun(line, first)) {
                return null;
            }
            first++;
        }
        if (PhraseEdges.isPronoun(line, first) || PhraseEdges.isVerbAtHead(line, first)) {
            return null;
        }
        int end = first;
        while (end < figure && end < first + LONGEST && !ClauseVerbs.isVerb(line, end) && !isMark(line, end)) {
            end++;
        }
        end = PhraseEdges.end(line, first, end);
        first = PhraseEdges.lastArticle(line, first, end);
        Numeral count = end > first ? Numerals.read(line.lexemes(), first) : null;
        boolean number = count != null && count.end() == end;
        return end > first && !number ? line.words(first, end) : null;
    }

    private static boolean isOpener(Line line, int at) {
        boolean closed = NounPhrase.isClosed(line.lower(at)) && !ClauseVerbs.isAuxiliary(line.lower(at));
        return closed || PhraseEdges.isWhen(line, at) || isMark(line, at);
    }

    private static boolean isMark(Line line, int at) {
        return !line.isWord(at) && !line.isDigits(at) && !line.isHyphen(at) && !line.is(at, "&") && !line.is(at, "/");
    }
}
