package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.text.WordList;

/** The subject of the clause that a figure stands in, found by verbs and marks. Thread-safe. */
final class Clause {
    private static final int LONGEST = 12;
    /** How many lexemes before the figure are looked at. */
    private static final int REACH = 60;

    private static final Set<String> AUXILIARIES =
            WordList.shipped("quantity/auxiliaries.txt").words();
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

    private Clause() {}

    /** The words of the subject before a figure, or null when none is found. */
    static String subject(Line line, int figure) {
        boolean verb = false;
        int start = Math.max(-1, figure - REACH);
        for (int i = figure - 1; i >= start; i--) {
            if (i == start || verb && BOUNDARIES.contains(line.lower(i))) {
                String subject = verb ? phrase(line, i + 1, figure) : null;
                if (subject != null || i == start) {
                    return subject != null || figure == 0 ? subject : phrase(line, start + 1, figure);
                }
                verb = false;
            }
            verb |= isVerb(line, i);
        }
        return null;
    }

    /** The words up to the first verb or mark, what opens the clause left out. */
    private static String phrase(Line line, int from, int figure) {
        int first = from;
        while (first < figure && isOpener(line, first)) {
            first++;
        }
        int end = first;
        while (end < figure && end < first + LONGEST && !isVerb(line, end) && !isMark(line, end)) {
            end++;
        }
        while (end > first && NounPhrase.isClosed(line.lower(end - 1))) {
            end--;
        }
        return end > first ? line.words(first, end) : null;
    }

    private static boolean isOpener(Line line, int at) {
        boolean closed = NounPhrase.isClosed(line.lower(at)) && !AUXILIARIES.contains(line.lower(at));
        boolean when = line.isDigits(at) && line.text(at).length() == 4 || DateLabel.isMonth(line, at);
        return closed || when || isMark(line, at);
    }

    private static boolean isMark(Line line, int at) {
        return !line.isWord(at) && !line.isDigits(at) && !line.isHyphen(at) && !line.is(at, "&") && !line.is(at, "/");
    }

    private static boolean isVerb(Line line, int at) {
        String word = line.lower(at);
        if (!line.isWord(at)) {
            return false;
        }
        boolean past =
                word.length() > 4 && word.endsWith("ed") && !line.isCapitalised(at) && !NounPhrase.isWord(line, at);
        return AUXILIARIES.contains(word)
                || !line.isCapitalised(at) && (NounPhrase.isVerb(word) || TrendReader.isVerb(word) || past);
    }
}
