package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.name.Entity.Kind;
import org.crosscheck.engine.text.Sentence;

import static org.crosscheck.engine.name.Lexicon.*;

/** Cuts rows of capitalised words into names: known ones, bodies by their last word, people, and the rest. */
final class Segmenter {
    private static final int MOST_WORDS_OF_A_NAME = 6;

    private final Words words;
    private final PersonReader people;
    private final List<Chunk> chunks = new ArrayList<>();

    private Segmenter(Words words) {
        this.words = words;
        this.people = new PersonReader(words);
    }

    /** The names of a text by position. */
    static List<Chunk> chunks(Words words) {
        Segmenter segmenter = new Segmenter(words);
        for (Sentence sentence : words.text.sentences()) {
            segmenter.read(sentence);
        }
        return segmenter.chunks;
    }

    private void read(Sentence sentence) {
        int i = sentence.firstToken();
        while (i < sentence.endToken()) {
            if (Runs.opens(words, i)) {
                int end = Runs.end(words, i, sentence.endToken());
                cut(i, end, sentence);
                i = end;
            } else {
                i++;
            }
        }
    }

    private void cut(int from, int end, Sentence sentence) {
        int i = from;
        while (i < end) {
            i = chunk(i, end, sentence);
        }
    }

    /** Adds the name that begins at a token, if one does, and returns where to go on. */
    private int chunk(int i, int end, Sentence sentence) {
        int person = personEnd(i, end);
        KnownName known = words.known(i, end);
        int knownEnd = known == null ? i : i + known.words().size();
        int part = partEnd(i, end);
        if (part > i) {
            add(Chunk.of(i, part, Kind.PLACE, null));
            return part;
        }
        int headed = Heads.end(words, i, end);
        if (headed > Math.max(knownEnd, person)) {
            add(Chunk.of(i, headed, Heads.kind(words, i, headed), null));
            return headed;
        }
        if (knownEnd >= person && knownEnd > i) {
            int regionEnd = regionEnd(known, knownEnd);
            add(Chunk.of(i, regionEnd, known.kind(), regionEnd > knownEnd ? null : known));
            return regionEnd;
        }
        if (words.has(i, TITLE | ROLE) && person == i) {
            return afterTitle(i, end);
        }
        int to = person > i ? person : plainEnd(i, end);
        if (to == i || to == i + 1 && words.lower[i].length() == 1) {
            return i + 1;
        }
        add(people.read(i, to, person > i, sentence));
        return to;
    }

    /** One past a part of a place that has a name of its own ("East Jerusalem"); {@code i} when none begins there. */
    private int partEnd(int i, int end) {
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
    private int regionEnd(KnownName known, int to) {
        boolean region = known.kind() == Kind.PLACE && to < words.size() && isRegion(words.lower[to]);
        return region ? to + 1 : to;
    }

    private static boolean isRegion(String word) {
        return switch (word) {
            case "region", "oblast", "province", "district", "county", "prefecture", "governorate" -> true;
            default -> false;
        };
    }

    private int afterTitle(int i, int end) {
        int next = i + 1;
        if (next == end && isSurnameToo(i)) {
            chunks.add(Chunk.of(i, next, Kind.OTHER, null).asDoubtful());
        }
        if (next < end && (words.is(next, "of") || words.is(next, "for"))) {
            while (next < end && !words.isCapital(next)) {
                next++;
            }
            KnownName office = words.known(next, end);
            return Math.max(
                    Heads.end(words, next, end),
                    next + (office == null ? 1 : office.words().size()));
        }
        return next;
    }

    /** A title or role without a name may be a surname ("King said"), unless an article stands before it. */
    private boolean isSurnameToo(int i) {
        return words.isStart(i)
                || !words.has(i - 1, ROLE | MODIFIER)
                        && !words.isPossessive(i - 1)
                        && !isDeterminer(words.lower[i - 1]);
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "the",
                    "a",
                    "an",
                    "this",
                    "that",
                    "his",
                    "her",
                    "its",
                    "their",
                    "our",
                    "my",
                    "your",
                    "no",
                    "every",
                    "each",
                    "any",
                    "some",
                    "another",
                    "of" -> true;
            default -> false;
        };
    }

    private void add(Chunk chunk) {
        boolean mere = isMereWord(chunk);
        boolean doubtful =
                mere || words.isStart(chunk.from()) && chunk.known() == null && chunk.size() == 1 && !chunk.honoured();
        if (!mere || isSurnameToo(chunk.from())) {
            while (!chunks.isEmpty() && chunks.get(chunks.size() - 1).to() > chunk.mentionFrom()) {
                chunks.remove(chunks.size() - 1);
            }
            chunks.add(doubtful ? chunk.asDoubtful() : chunk);
        }
    }

    /** A capitalised common noun is nobody's name ("the Cabinet" is in the lists, "the Lobby" is not). */
    private boolean isMereWord(Chunk chunk) {
        if (chunk.known() != null || chunk.kind() == Kind.PERSON) {
            return false;
        }
        for (int i = chunk.from(); i < chunk.to(); i++) {
            if (!words.has(i, COMMON | MODIFIER | TITLE | ROLE | HEAD)
                    || words.has(i, FIRST_NAME) && chunk.size() > 1) {
                return false;
            }
        }
        return chunk.size() == 1;
    }

    /** One past a person's name that begins with a first name, or follows a title; {@code i} when none does. */
    private int personEnd(int i, int end) {
        boolean titled = people.isTitled(i) && !words.has(i, HEAD | TITLE) || people.isHonoured(i);
        boolean named =
                words.has(i, FIRST_NAME) || words.has(i, FAMILY_FIRST) && isGivenAfterFamily(i, end) || isInitial(i);
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
        boolean second = i == from + 1;
        if (second
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
                && (words.has(people + 1, ROLE | GROUP | MODIFIER) || Words.isAdjective(words.lower[people + 1]));
        return !asks && !describes;
    }

    /** One past unknown words that stand together. */
    private int plainEnd(int i, int end) {
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
