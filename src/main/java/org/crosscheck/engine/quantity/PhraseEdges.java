package org.crosscheck.engine.quantity;

import java.util.Set;

/** What stands at a noun phrase's edges and is no part of it: pronouns, days, months, little words. Thread-safe. */
final class PhraseEdges {
    private static final Set<String> PRONOUNS = Set.of("i", "he", "she", "we", "they", "it", "you");
    /** Pronouns before a verb, articles or adverbs elsewhere. */
    private static final Set<String> DEMONSTRATIVES = Set.of("that", "this", "these", "those", "there");

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> WHEN = Set.of("on", "in", "by", "since", "early", "late", "last", "this", "next");
    private static final Set<String> ARTICLES = Set.of("the", "its", "their");

    private PhraseEdges() {}

    /** "they", "it's", "we'll": who or what it is stands elsewhere. */
    static boolean isPronoun(Line line, int at) {
        String word = line.lower(at);
        int apostrophe = word.indexOf('\'');
        return PRONOUNS.contains(apostrophe < 0 ? word : word.substring(0, apostrophe))
                || DEMONSTRATIVES.contains(word) && ClauseVerbs.isVerb(line, at + 1);
    }

    /** "On Sunday", "In 2022", "May": when, before the phrase. */
    static boolean isWhen(Line line, int at) {
        boolean day = line.isCapitalised(at) && line.lower(at).endsWith("day") && !line.is(at + 1, "'s");
        return day || line.isDigits(at) && line.text(at).length() == 4 || DateLabel.isMonth(line, at);
    }

    /** One past what is left of a phrase without the day, the year or the little words that end it. */
    static int end(Line line, int first, int end) {
        int at = end;
        while (at > first
                && (NounPhrase.isClosed(line.lower(at - 1)) || isDay(line, at - 1) || isDated(line, at - 1))) {
            at--;
        }
        return at;
    }

    /** "on Sunday", "officials Sunday", but "Black Friday". */
    private static boolean isDay(Line line, int at) {
        return DAYS.contains(line.lower(at)) && (WHEN.contains(line.lower(at - 1)) || !line.isCapitalised(at - 1));
    }

    /** "in May", "since 2019", "of early June". */
    private static boolean isDated(Line line, int at) {
        boolean date = DateLabel.isMonth(line, at)
                || line.isDigits(at) && line.text(at).matches("(19|20)\\d\\d");
        return date && WHEN.contains(line.lower(at - 1));
    }

    /** Where a second noun phrase opens with its article ("Victoria | the rate", "Last year | the firm"), else the first's start. */
    static int lastArticle(Line line, int first, int end) {
        for (int i = end - 2; i > first; i--) {
            boolean opens = ARTICLES.contains(line.lower(i)) && !line.isCapitalised(i + 1);
            if (opens && !NounPhrase.isClosed(line.lower(i - 1))) {
                return i + 1;
            }
        }
        return first;
    }

    /** "Asked about the", "Took maybe": at the head of a sentence a capital makes no name of a verb. */
    static boolean isVerbAtHead(Line line, int at) {
        String word = line.lower(at);
        boolean head = at == 0 || !line.isWord(at - 1) && !line.isDigits(at - 1);
        boolean participle = word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing"));
        boolean past = NounPhrase.isVerb(word) && !word.endsWith("s") && !NounPhrase.isVerb(word + "s");
        return head && line.isCapitalised(at) && (participle || past) && NounPhrase.isClosed(line.lower(at + 1));
    }
}
