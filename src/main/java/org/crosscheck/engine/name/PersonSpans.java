package org.crosscheck.engine.name;

import org.crosscheck.engine.name.Entity.Kind;

import static org.crosscheck.engine.name.Lexicon.*;

/** Where people's names end, and rows of words that nothing is known of. */
final class PersonSpans {
    private static final int MOST_WORDS_OF_A_NAME = 6;

    private final Words words;
    private final PersonReader people;

    PersonSpans(Words words, PersonReader people) {
        this.words = words;
        this.people = people;
    }

    /** One past a person's name that begins with a first name, or follows a title; {@code i} when none does. */
    int end(int i, int end) {
        boolean titled =
                people.isTitled(i) && !words.has(i, HEAD | TITLE) && !isRoleBeforeName(i, end) || people.isHonoured(i);
        boolean named = words.has(i, FIRST_NAME)
                || words.has(i, FAMILY_FIRST) && isGivenAfterFamily(i, end)
                || isInitial(i)
                || i + 2 < end && words.isCapital(i) && isInitial(i + 1) && words.known(i) == null;
        if (!titled && !named) {
            return i;
        }
        int to = i + 1;
        while (to < end && to < i + MOST_WORDS_OF_A_NAME && belongs(i, to, end)) {
            to++;
        }
        while (to > i + 1 && !words.isCapital(to - 1) && !words.has(to - 1, SUFFIX)) {
            to--;
        }
        if (!titled && to == i + 1) {
            return i;
        }
        return to;
    }

    /** "Executive" in "Chief Executive Ann Lee". */
    private boolean isRoleBeforeName(int i, int end) {
        return words.has(i, ROLE) && !words.has(i, FIRST_NAME) && i + 1 < end && words.isCapital(i + 1);
    }

    private boolean isGivenAfterFamily(int i, int end) {
        return i + 1 < end
                && words.isCapital(i + 1)
                && !words.has(i + 1, TITLE | ROLE | HEAD | COMMON)
                && words.known(i, end) == null;
    }

    private boolean isInitial(int i) {
        String word = words.tokens.get(i).text();
        return word.length() <= 6 && word.length() % 2 == 0 && word.charAt(1) == '.' && words.known(i, i + 1) == null;
    }

    private boolean belongs(int from, int i, int end) {
        if (words.has(i, SUFFIX)) {
            return true;
        }
        boolean second = i == from + 1 || i > from + 1 && isInitial(i - 1);
        if (i == from + 1
                && words.known(from) != null
                && (words.has(i, COMMON | HEAD | TITLE | ROLE) || words.known(i) != null)) {
            return false;
        }
        if (!words.isCapital(i)) {
            return words.has(i, PARTICLE);
        }
        if (words.has(i, TITLE | ROLE)) {
            return second && words.has(from, FIRST_NAME) && i + 1 == end && !words.has(i, HONORIFIC)
                    || words.has(i, FIRST_NAME) && !words.has(i, TITLE);
        }
        KnownName known = words.known(i, end);
        if (known != null) {
            return second
                    && known.words().size() == 1
                    && !known.shouted()
                    && words.has(from, FIRST_NAME)
                    && (known.kind() != Kind.PEOPLE || mayBeSurname(from, i));
        }
        return !words.has(i, HEAD)
                || second && words.has(i, SURNAME_TOO) && words.has(from, FIRST_NAME) && i + 1 == end;
    }

    /** "Mark Cuban", but not "Will Cuban voters …" nor "Ray, German officials …". */
    private boolean mayBeSurname(int from, int people) {
        boolean asks = words.isStart(from) && words.has(from, COMMON | STOP);
        boolean describes = people + 1 < words.size()
                && words.isWord(people + 1)
                && (words.has(people + 1, ROLE | GROUP | MODIFIER) || Letters.isAdjective(words.lower[people + 1]));
        return !asks && !describes;
    }

    /** One past unknown words that stand together. */
    int plainEnd(int i, int end) {
        int to = i;
        while (to < end && to < i + MOST_WORDS_OF_A_NAME && isPlain(i, to, end)) {
            to++;
        }
        while (to > i && !words.isCapital(to - 1)) {
            to--;
        }
        return to;
    }

    private boolean isPlain(int from, int i, int end) {
        if (!words.isCapital(i)) {
            return words.has(i, PARTICLE) && i > from;
        }
        return words.known(i, end) == null
                && !words.has(i, TITLE & ~HONORIFIC)
                && (i == from || !words.has(i, FIRST_NAME) || i + 1 == end);
    }
}
