package org.crosscheck.engine.name;

import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.Token;

import static org.crosscheck.engine.name.Lexicon.*;

/** The role beside a name, between commas: "X, the governor of Y," and "the governor of Y, X,". */
final class Apposition {
    private static final int MOST_WORDS_TO_HEAD = 10;
    private static final int MOST_WORDS = 20;

    private final Words words;
    private final Prenominal prenominal;

    Apposition(Words words, Prenominal prenominal) {
        this.words = words;
        this.prenominal = prenominal;
    }

    /** The role of the name whose mention is the tokens from {@code from} to {@code to}, or null. */
    String role(int from, int to, Sentence sentence) {
        String after = after(to, sentence.endToken());
        return after != null ? after : before(from, sentence.firstToken());
    }

    private String after(int comma, int end) {
        if (comma >= end || !isOpening(comma)) {
            return null;
        }
        int i = afterAge(comma + 1, end);
        i = i < end && isArticle(i) ? i + 1 : i;
        int head = headFrom(i, end);
        if (head < 0 || head + 1 < end && words.isWord(head + 1) && words.isCapital(head + 1)) {
            return null;
        }
        int stop = complementEnd(head + 1, end);
        return stop == end || closes(stop) ? words.slice(i, stop) : null;
    }

    private boolean isOpening(int i) {
        Token token = words.tokens.get(i);
        return token.is(',') || token.is('(') || token.is('\u2013') || token.is('\u2014');
    }

    /** Past ", 48," where an age stands first. */
    private int afterAge(int i, int end) {
        boolean age = i + 1 < end
                && words.tokens.get(i).kind() == Token.Kind.NUMBER
                && words.tokens.get(i + 1).is(',');
        return age ? i + 2 : i;
    }

    private boolean isArticle(int i) {
        return words.is(i, "the") || words.is(i, "a") || words.is(i, "an");
    }

    /** The last role noun of the words from {@code i} that may belong to a role; -1 when there is none. */
    private int headFrom(int from, int end) {
        int head = -1;
        for (int i = from; i < end && i < from + MOST_WORDS_TO_HEAD && isRoleWord(i, i == from); i++) {
            if (words.has(i, ROLE | OFFICE) && !Roles.isGroup(words.lower[i])) {
                head = i;
            } else if (head >= 0 && !words.is(i, "and") && !words.isPossessive(i) && !prenominal.isInside(i)) {
                return words.isCapital(i) ? head : -1;
            }
        }
        return head;
    }

    private boolean isRoleWord(int i, boolean first) {
        return words.isWord(i) && (prenominal.isInside(i) || first && isPossessivePronoun(i) || !words.has(i, STOP));
    }

    private boolean isPossessivePronoun(int i) {
        return switch (words.lower[i]) {
            case "his", "her", "its", "their", "our", "one", "now", "then", "also" -> true;
            default -> false;
        };
    }

    /** One past what completes a role: "of the Luhansk region", "at NATO headquarters in Brussels". */
    private int complementEnd(int from, int end) {
        int i = from;
        while (i < end
                && i < from + MOST_WORDS
                && (words.isWord(i) && !endsComplement(i) || isPluralOwner(i) || isAmpersand(i))) {
            i++;
        }
        return i;
    }

    /** The apostrophe of "the pilots' union". */
    private boolean isPluralOwner(int i) {
        Token token = words.tokens.get(i);
        return (token.is('\'') || token.is('\u2019'))
                && words.lower[i - 1].endsWith("s")
                && words.tokens.get(i - 1).end() == token.start()
                && i + 1 < words.size()
                && words.isWord(i + 1);
    }

    /** The sign inside "Crane & Wills". */
    private boolean isAmpersand(int i) {
        return words.tokens.get(i).is('&') && i + 1 < words.size() && words.isWord(i + 1);
    }

    private boolean endsComplement(int i) {
        return words.has(i, STOP) && !isLink(i);
    }

    private boolean isLink(int i) {
        return switch (words.lower[i]) {
            case "of",
                    "for",
                    "at",
                    "to",
                    "in",
                    "on",
                    "with",
                    "from",
                    "under",
                    "the",
                    "a",
                    "an",
                    "and",
                    "his",
                    "her",
                    "its",
                    "their" -> true;
            default -> false;
        };
    }

    private boolean closes(int i) {
        return !words.isWord(i) || words.has(i, STOP);
    }

    private String before(int name, int limit) {
        int comma = name - 1;
        if (comma <= limit || !words.tokens.get(comma).is(',')) {
            return null;
        }
        for (int i = comma - 1; i >= limit && i > comma - MOST_WORDS && words.isWord(i); i--) {
            if (words.has(i, ROLE | OFFICE) && !Roles.isGroup(words.lower[i]) && (i + 1 == comma || isLink(i + 1))) {
                return whole(i, comma, limit);
            }
            if (words.has(i, STOP) && !isLink(i)) {
                return null;
            }
        }
        return null;
    }

    private boolean isOfOwner(int i) {
        return words.isWord(i)
                && (words.isCapital(i) || words.is(i, "of") || words.is(i, "the") && words.is(i - 1, "of"));
    }

    /** The role whose noun is {@code head}, with its possessor, if something shows that a noun phrase begins there. */
    private String whole(int head, int comma, int limit) {
        int from = prenominal.from(head + 1, limit, true, false);
        if (from - 1 > limit && words.isPossessive(from - 1)) {
            int owner = from - 2;
            while (owner - 1 >= limit && owner > from - MOST_WORDS && isOfOwner(owner - 1)) {
                owner--;
            }
            while (owner < from - 2 && (!words.isCapital(owner) || words.has(owner, STOP))) {
                owner++;
            }
            return words.isCapital(owner) ? words.slice(owner, comma) : words.slice(from, comma);
        }
        boolean begun = from == limit || !words.isWord(from - 1) || words.has(from - 1, STOP);
        boolean circumstance =
                from - 2 == limit && (words.is(limit, "for") || words.is(limit, "to") || words.is(limit, "like"));
        return begun && !circumstance ? words.slice(from, comma) : null;
    }
}
