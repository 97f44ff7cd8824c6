package org.crosscheck.engine.quotation;

import java.util.List;
import java.util.Set;

/** The items of a line while they are tagged, left to right: what stands beside one. Not thread-safe. */
final class Neighbours {
    /** Forms that are a verb wherever they stand. */
    static final Set<String> ALWAYS_VERBS =
            Set.of("say", "says", "said", "tell", "tells", "told", "adds", "argues", "insists", "believe", "believes");

    private static final int LONGEST_ASIDE = 20;

    final List<Item> items;
    final Tag[] tags;

    Neighbours(List<Item> items) {
        this.items = items;
        this.tags = new Tag[items.size()];
    }

    /** The tag before item {@code i}; {@link Tag#STOP} at the start. */
    Tag before(int i) {
        return i == 0 ? Tag.STOP : tags[i - 1];
    }

    /** The tag before item {@code i}, adverbs and negations passed over. */
    Tag anchor(int i) {
        int at = i - 1;
        while (at >= 0 && (tags[at] == Tag.ADVERB || tags[at] == Tag.NEGATION)) {
            at--;
        }
        return at < 0 ? Tag.STOP : tags[at];
    }

    Lexeme lexeme(int i) {
        return i < items.size() ? items.get(i).lexeme() : Lexeme.UNKNOWN;
    }

    /** Empty beyond either end. */
    String word(int i) {
        return i >= 0 && i < items.size() ? items.get(i).lower() : "";
    }

    boolean isCapital(int i) {
        return i < items.size() && items.get(i).capital();
    }

    /** Whether the line, or a part of it, ends before item {@code i}. */
    boolean isEnd(int i) {
        if (i >= items.size()) {
            return true;
        }
        String word = word(i);
        return !word.isEmpty() && ".:;?!".indexOf(word.charAt(0)) >= 0;
    }

    /** "The report, published on Monday, said": whether item {@code i} stands between a subject and its verb. */
    boolean opensAside(int i) {
        int comma = i - 1;
        while (comma > 0 && tags[comma] == Tag.ADVERB) {
            comma--;
        }
        return comma > 0 && tags[comma] == Tag.COMMA && isSubjectBefore(comma) && resumesWithVerb(i);
    }

    /** Whether the words before the comma at {@code comma} are a noun phrase that opens a clause. */
    private boolean isSubjectBefore(int comma) {
        int end = before(comma) == Tag.ADVERB ? comma - 1 : comma;
        int first = end;
        while (first > 0 && (isInPhrase(tags[first - 1]) || word(first - 1).equals("&"))) {
            first--;
        }
        boolean phrase = first < end
                && tags[end - 1].isNominal()
                && tags[end - 1] != Tag.PRONOUN
                && tags[first] != Tag.PREPOSITION;
        Tag opener = before(first);
        boolean reported = opener == Tag.VERB
                && lexeme(first - 1).cue() != null
                && lexeme(first - 1).cue().takes(Cue.Complement.CLAUSE);
        return phrase && (first == 0 || opener == Tag.THAT || opener == Tag.SUBORDINATOR || reported);
    }

    private static boolean isInPhrase(Tag tag) {
        return tag.isNominal() || tag.isModifier() || tag == Tag.PREPOSITION;
    }

    /** Whether a verb follows the next comma at once. */
    private boolean resumesWithVerb(int from) {
        for (int i = from + 1; i < Math.min(items.size(), from + LONGEST_ASIDE); i++) {
            if (word(i).equals(",")) {
                Lexeme next = lexeme(i + 1);
                boolean auxiliary = next.tag() != null && next.tag().isAuxiliary();
                return auxiliary || next.forms() != 0 && !next.is(Lexeme.ING);
            }
        }
        return false;
    }

    /** Whether a noun phrase could go on with item {@code i}. */
    boolean isNominal(int i) {
        if (i >= items.size() || items.get(i).run() != null) {
            return i < items.size();
        }
        Tag closed = lexeme(i).tag();
        boolean word = Character.isLetterOrDigit(word(i).charAt(0));
        return word && !ALWAYS_VERBS.contains(word(i)) && (closed == null || isNominal(closed));
    }

    private static boolean isNominal(Tag closed) {
        return closed == Tag.NOUN
                || closed == Tag.ADJECTIVE
                || closed == Tag.TIME
                || closed == Tag.ADVERB
                || closed == Tag.DETERMINER;
    }
}
