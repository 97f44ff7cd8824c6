package org.crosscheck.engine.quotation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.WordList;

/**
 * Tags the items of a line by word lists, word shape and neighbours, left to right. Rough on purpose: it needs to tell
 * verbs from nouns, and clause from clause, no more.
 */
final class Tagger {
    /** The name room's, but for those that are English words too. */
    private static final Set<String> PARTICLES = WordList.shipped("name/particles.txt").words().stream()
            .filter(particle -> Lexicon.shipped().of(particle).tag() == null)
            .collect(Collectors.toUnmodifiableSet());

    private final Neighbours line;
    private final ClosedWords closedWords;
    private final VerbForms verbForms;

    private Tagger(List<Item> items) {
        this.line = new Neighbours(items);
        this.closedWords = new ClosedWords(line);
        this.verbForms = new VerbForms(line);
    }

    static Tag[] tags(List<Item> items) {
        Tagger tagger = new Tagger(items);
        for (int i = 0; i < items.size(); i++) {
            tagger.line.tags[i] = tagger.tag(i);
            tagger.correct(i - 1);
        }
        return tagger.line.tags;
    }

    /** An adjective that ends its phrase is a noun ("a former official said"). */
    private void correct(int i) {
        Tag[] tags = line.tags;
        if (i > 0 && tags[i] == Tag.ADJECTIVE && endsPhrase(tags[i + 1]) && holdsPhrase(tags[i - 1])) {
            tags[i] = Tag.NOUN;
        }
    }

    private static boolean endsPhrase(Tag next) {
        return !next.isNominal()
                && !next.isModifier()
                && next != Tag.RUN
                && next != Tag.CONJUNCTION
                && next != Tag.COMMA;
    }

    private static boolean holdsPhrase(Tag before) {
        return before.isModifier() || before == Tag.NAME || before == Tag.NOUN;
    }

    private Tag tag(int i) {
        Item item = line.items.get(i);
        if (item.run() != null) {
            return Tag.RUN;
        }
        char first = item.lower().charAt(0);
        if (item.lower().equals("-") && isGlued(i)) {
            return Tag.OTHER;
        }
        if (item.lower().equals("'")) {
            return line.word(i - 1).endsWith("s") ? Tag.POSSESSIVE : Tag.OTHER;
        }
        if (!Character.isLetterOrDigit(first) && first != '\'' && first != '\u2018') {
            return mark(item.lower(), first);
        }
        return Characters.isDigit(first) ? Tag.NUMBER : word(i, item);
    }

    /** "van der Merwe": a capital, perhaps behind another particle. */
    private boolean opensSurname(int i) {
        return line.isCapital(i) || PARTICLES.contains(line.word(i)) && line.isCapital(i + 1);
    }

    /** "Controversial plans": an adjective by its end, with a capital for its place alone. */
    private boolean isOpeningAdjective(int i) {
        return WordEnds.isSurelyAdjective(line.word(i)) && !line.isCapital(i + 1);
    }

    /** The hyphen of "34-year-old". */
    private boolean isGlued(int i) {
        return i > 0
                && i + 1 < line.items.size()
                && line.items.get(i - 1).span().end()
                        == line.items.get(i).span().start()
                && line.items.get(i).span().end()
                        == line.items.get(i + 1).span().start();
    }

    private Tag word(int i, Item item) {
        Tag closed = item.lexeme().tag();
        if (item.capital() && (item.acronym() || isName(i, closed))) {
            return Tag.NAME;
        }
        if (PARTICLES.contains(item.lower()) && line.before(i) == Tag.NAME && opensSurname(i + 1)) {
            return Tag.NAME;
        }
        if (closed == Tag.TIME && line.word(i + 1).equals("'s")) {
            return Tag.NOUN;
        }
        if (closed != null && closed != Tag.NOUN && closed != Tag.ADJECTIVE) {
            return closedWords.tag(i, closed);
        }
        if (item.lexeme().forms() != 0) {
            return verbForms.tag(i, closed);
        }
        return closed != null ? closed : WordEnds.tag(line, i);
    }

    private static Tag mark(String mark, char first) {
        if (Characters.isDash(first) || mark.equals("--")) {
            return Tag.DASH;
        }
        return switch (first) {
            case ',' -> Tag.COMMA;
            case ':' -> Tag.COLON;
            case ';' -> Tag.SEMICOLON;
            case '(', '[' -> Tag.OPEN;
            case ')', ']' -> Tag.CLOSE;
            case '.', '?', '!', '\u2026' -> Tag.STOP;
            case '$', '\u00a3', '\u20ac', '%' -> Tag.NUMBER;
            default -> Tag.OTHER;
        };
    }

    /** A capital in mid-line; at a line's start, where the small word is unknown. */
    private boolean isName(int i, Tag closed) {
        if (closed == Tag.TIME || closed == Tag.PRONOUN) {
            return false;
        }
        Tag before = line.before(i);
        boolean first = before == Tag.STOP || before == Tag.COLON || before == Tag.DASH || before == Tag.OPEN;
        if (first) {
            return closed == null && line.lexeme(i).forms() == 0 && !isOpeningAdjective(i);
        }
        return closed == null
                || closed == Tag.NOUN
                || closed == Tag.ADJECTIVE
                || before == Tag.NAME && closed != Tag.MODAL;
    }
}
