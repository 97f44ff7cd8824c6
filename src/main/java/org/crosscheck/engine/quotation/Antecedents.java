package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.quotation.Speaker.Number;
import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/** Finds whom a pronoun stands for. Looks back over a bounded stretch only. Stateless. */
final class Antecedents {
    private static final int FARTHEST_SENTENCE = 8;
    private static final int FARTHEST_NAME = 2;
    static final int MOST_MENTIONS = 40;
    static final int MOST_SPEAKERS = 12;
    private static final int SENTENCE_COST = 2;
    private static final int SPEAKER_BONUS = 3;
    private static final int SUBJECT_BONUS = 2;

    private final Text text;
    private final Cast cast;
    private final List<Run> runs;

    Antecedents(Text text, Cast cast, List<Run> runs) {
        this.text = text;
        this.cast = cast;
        this.runs = runs;
    }

    /**
     * @param known the speakers before, in order
     * @return who it is, or null
     */
    Speaker of(Span pronoun, Pronoun which, List<Speaker> known) {
        int sentence = text.sentenceAt(pronoun.start());
        Speaker best = null;
        int bestScore = -SENTENCE_COST * FARTHEST_SENTENCE;
        for (int i = known.size() - 1; i >= Math.max(0, known.size() - MOST_SPEAKERS); i--) {
            Speaker speaker = known.get(i);
            boolean fits = speaker.entity() >= 0 ? which.fits(cast.entities().get(speaker.entity())) : false;
            boolean before = speaker.at().start() < pronoun.start();
            int score = SPEAKER_BONUS
                    - SENTENCE_COST * (sentence - text.sentenceAt(speaker.at().start()));
            if (before
                    && speaker.name() != null
                    && (fits
                            || which.fits(speaker.number())
                                    && (speaker.entity() < 0 || which == Pronoun.IT || which == Pronoun.THEY))
                    && score > bestScore) {
                best = speaker;
                bestScore = score;
            }
        }
        Mention mention = which.fits(Number.PERSON) ? person(pronoun, which, sentence, bestScore) : null;
        return mention == null ? best : speaker(mention, pronoun);
    }

    Speaker speaker(Mention mention, Span at) {
        Entity entity = cast.entity(mention);
        return new Speaker(at, entity.name(), entity.role(), mention.entity(), Number.PERSON);
    }

    /** The best person named before, if better than {@code leastScore}. */
    private Mention person(Span pronoun, Pronoun which, int sentence, int leastScore) {
        Mention best = null;
        int bestScore = leastScore;
        int last = firstMentionAfter(pronoun.start()) - 1;
        for (int i = last; i > Math.max(-1, last - MOST_MENTIONS); i--) {
            Mention mention = cast.mentions().get(i);
            int distance = sentence - text.sentenceAt(mention.span().start());
            if (distance > FARTHEST_SENTENCE) {
                break;
            }
            int score = -SENTENCE_COST * distance + (isSubject(mention) ? SUBJECT_BONUS : 0);
            if (score > bestScore && which.fits(cast.entity(mention)) && !isQuoted(mention.span())) {
                best = mention;
                bestScore = score;
            }
        }
        return best;
    }

    /** The person named last before {@code span}, outside quotation marks and at most two sentences before; or null. */
    Mention lastPerson(Span span) {
        int sentence = text.sentenceAt(span.start());
        for (int i = firstMentionAfter(span.start()) - 1; i >= 0; i--) {
            Mention mention = cast.mentions().get(i);
            if (sentence - text.sentenceAt(mention.span().start()) > FARTHEST_NAME) {
                return null;
            }
            if (cast.entity(mention).kind() == Entity.Kind.PERSON && !isQuoted(mention.span())) {
                return mention;
            }
        }
        return null;
    }

    /** Whether the mention opens its sentence. */
    private boolean isSubject(Mention mention) {
        Sentence sentence = text.sentences().get(text.sentenceAt(mention.span().start()));
        return text.tokenAt(mention.span().start()) - sentence.firstToken() < 2;
    }

    /** Whether a span stands inside quotation marks. */
    boolean isQuoted(Span span) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).span().end() > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < runs.size() && runs.get(low).span().contains(span);
    }

    /** Index of the first mention that ends after {@code offset}. */
    int firstMentionAfter(int offset) {
        int low = 0;
        int high = cast.mentions().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cast.mentions().get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
