package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.name.Entity.Kind;
import org.crosscheck.engine.text.Sentence;

import static org.crosscheck.engine.name.Lexicon.*;

/** Cuts rows of capitalised words into names: known ones, bodies by their last word, people, and the rest. */
final class Segmenter {
    /** After these a title or a common word is no surname. */
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "his", "her", "its", "their", "our", "my", "your", "no", "every", "each",
            "any", "some", "another", "of");

    private final Words words;
    private final PersonReader people;
    private final PersonSpans persons;
    private final PlaceSpans places;
    private final List<Chunk> chunks = new ArrayList<>();

    private Segmenter(Words words) {
        this.words = words;
        this.people = new PersonReader(words);
        this.persons = new PersonSpans(words, people);
        this.places = new PlaceSpans(words);
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
        int person = persons.end(i, end);
        KnownName known = words.known(i, end);
        int knownEnd = known == null ? i : i + known.words().size();
        int headed = Heads.end(words, i, end);
        int part = places.partEnd(i, end);
        if (part > i) {
            return add(Chunk.of(i, part, Kind.PLACE, null));
        }
        if (headed > Math.max(knownEnd, person)) {
            return add(Chunk.of(i, headed, Heads.kind(words, i, headed), null));
        }
        if (known != null && knownEnd >= person) {
            int regionEnd = places.regionEnd(known, knownEnd);
            return add(Chunk.of(i, regionEnd, known.kind(), regionEnd > knownEnd ? null : known));
        }
        if (words.has(i, TITLE | ROLE) && person == i) {
            return afterTitle(i, end);
        }
        int to = person > i ? person : persons.plainEnd(i, end);
        boolean nothing = to == i || to == i + 1 && words.lower[i].length() == 1;
        return nothing ? i + 1 : add(people.read(i, to, person > i, sentence));
    }

    /** Where to go on after a title or role that no name follows; "of the X" belongs to it. */
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
                        && !DETERMINERS.contains(words.lower[i - 1]);
    }

    /** Adds a name and returns where it ends; what its role covers is no name of its own. */
    private int add(Chunk chunk) {
        boolean mere = isMereWord(chunk);
        boolean doubtful =
                mere || words.isStart(chunk.from()) && chunk.known() == null && chunk.size() == 1 && !chunk.honoured();
        if (!mere || isSurnameToo(chunk.from())) {
            while (!chunks.isEmpty() && chunks.get(chunks.size() - 1).to() > chunk.mentionFrom()) {
                chunks.remove(chunks.size() - 1);
            }
            chunks.add(doubtful ? chunk.asDoubtful() : chunk);
        }
        return chunk.to();
    }

    /** A capitalised common noun is nobody's name ("the Cabinet" is in the lists, "the Lobby" is not). */
    private boolean isMereWord(Chunk chunk) {
        return chunk.known() == null
                && chunk.kind() != Kind.PERSON
                && chunk.size() == 1
                && words.has(chunk.from(), COMMON | MODIFIER | TITLE | ROLE | HEAD);
    }
}
