package org.crosscheck.engine.quotation;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.Characters;

/**
 * Tags the items of a line by word lists, word shape and neighbours, left to right. Rough on purpose: it needs to tell
 * verbs from nouns, and clause from clause, no more.
 */
final class Tagger {
    /** Forms that are a verb wherever they stand. */
    private static final Set<String> ALWAYS_VERBS =
            Set.of("say", "says", "said", "tell", "tells", "told", "adds", "argues", "insists", "believe", "believes");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "no", "every", "such", "half");
    private static final Set<String> HANGING =
            Set.of("by", "during", "for", "from", "against", "under", "between", "at");
    private static final Set<String> BEFORE_TO = Set.of("according", "thanks", "prior", "owing");
    private static final Set<String> SINGLES = Set.of("neither", "either", "each", "this", "that", "another", "one");
    private static final Set<String> PARTICLES = Set.of("out", "up", "back", "down", "off", "on", "in");
    private static final Set<String> PLURALS =
            Set.of("people", "men", "women", "police", "children", "media", "both", "many", "some", "few", "others");

    private final List<Item> items;
    private final Tag[] tags;

    private Tagger(List<Item> items) {
        this.items = items;
        this.tags = new Tag[items.size()];
    }

    static Tag[] tags(List<Item> items) {
        Tagger tagger = new Tagger(items);
        for (int i = 0; i < items.size(); i++) {
            tagger.tags[i] = tagger.tag(i);
            tagger.correct(i - 1);
        }
        return tagger.tags;
    }

    /** An adjective that ends its phrase is a noun ("a former official said"). */
    private void correct(int i) {
        if (i > 0
                && tags[i] == Tag.ADJECTIVE
                && !tags[i + 1].isNominal()
                && !tags[i + 1].isModifier()
                && tags[i + 1] != Tag.RUN
                && tags[i + 1] != Tag.CONJUNCTION
                && tags[i + 1] != Tag.COMMA
                && (tags[i - 1].isModifier() || tags[i - 1] == Tag.NAME || tags[i - 1] == Tag.NOUN)) {
            tags[i] = Tag.NOUN;
        }
    }

    private Tag tag(int i) {
        Item item = items.get(i);
        if (item.run() != null) {
            return Tag.RUN;
        }
        char first = item.lower().charAt(0);
        if (!Character.isLetterOrDigit(first) && first != '\'' && first != '\u2018') {
            return mark(item.lower(), first);
        }
        if (item.lower().equals("'")) {
            return i > 0 && word(i - 1).endsWith("s") ? Tag.POSSESSIVE : Tag.OTHER;
        }
        if (Characters.isDigit(first)) {
            return Tag.NUMBER;
        }
        Tag closed = item.lexeme().tag();
        if (item.capital() && (item.acronym() || isName(i, closed))) {
            return Tag.NAME;
        }
        if (closed == Tag.TIME && word(i + 1).equals("'s")) {
            return Tag.NOUN;
        }
        if (closed != null && !(closed == Tag.NOUN || closed == Tag.ADJECTIVE)) {
            return closed(i, closed);
        }
        return item.lexeme().forms() != 0 ? verb(i, closed) : closed != null ? closed : open(i);
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

    /** A capital in mid-line; at a line's start, where the small word is unknown or a name goes on. */
    private boolean isName(int i, Tag closed) {
        if (closed == Tag.TIME || closed == Tag.PRONOUN) {
            return false;
        }
        Tag before = before(i);
        boolean first = before == Tag.STOP || before == Tag.COLON || before == Tag.DASH || before == Tag.OPEN;
        if (!first) {
            return closed == null
                    || closed == Tag.NOUN
                    || closed == Tag.ADJECTIVE
                    || before == Tag.NAME && !isFunction(closed);
        }
        return closed == null && items.get(i).lexeme().forms() == 0;
    }

    private static boolean isFunction(Tag closed) {
        return closed != Tag.MODAL;
    }

    private Tag closed(int i, Tag closed) {
        String word = items.get(i).lower();
        if (word.equals("that")) {
            return that(i);
        }
        if (word.equals("'s")) {
            return isVerbAfterName(i) ? Tag.BE : Tag.POSSESSIVE;
        }
        if (word.equals("her") && !beginsNominal(i + 1)) {
            return Tag.OBJECT_PRONOUN;
        }
        if (word.equals("who") || word.equals("whom")) {
            return Tag.QUESTION;
        }
        boolean verbNext = lexeme(i + 1).is(Lexeme.PAST)
                && !lexeme(i + 1).is(Lexeme.BASE)
                && lexeme(i + 1).cue() != null;
        boolean single = SINGLES.contains(word)
                && lexeme(i + 1).is(Lexeme.THIRD)
                && lexeme(i + 1).tag() == null;
        if (word.equals("to") && BEFORE_TO.contains(word(i - 1))) {
            return Tag.PREPOSITION;
        }
        boolean alone =
                closed == Tag.DETERMINER && !ARTICLES.contains(word) && (single || verbNext || !beginsNominal(i + 1));
        return alone ? Tag.NOUN : closed;
    }

    /** "it's", "he's claiming": a pronoun before. */
    private boolean isVerbAfterName(int i) {
        Tag before = before(i);
        Lexeme next = lexeme(i + 1);
        return before == Tag.PRONOUN || before == Tag.QUESTION || next.is(Lexeme.ING) && !next.is(Lexeme.BASE);
    }

    private Tag that(int i) {
        Tag before = before(i);
        boolean subject = lexeme(i + 1).tag() == Tag.BE || lexeme(i + 1).tag() == Tag.MODAL;
        boolean particle =
                before == Tag.PREPOSITION && PARTICLES.contains(word(i - 1)) && i > 1 && tags[i - 2].isVerbal();
        boolean ends = i + 1 == items.size() || isMark(i + 1);
        return before == Tag.PREPOSITION && !particle || subject && before == Tag.STOP || ends ? Tag.NOUN : Tag.THAT;
    }

    private boolean isMark(int i) {
        char first = items.get(i).run() == null ? items.get(i).lower().charAt(0) : 'r';
        return first == '.' || first == ':' || first == ';' || first == '?' || first == '!';
    }

    private Tag verb(int i, Tag closed) {
        Item item = items.get(i);
        Lexeme known = item.lexeme();
        if (ALWAYS_VERBS.contains(item.lower())) {
            return Tag.VERB;
        }
        Tag before = before(i);
        Tag anchor = anchor(i);
        if (anchor == Tag.TO || anchor == Tag.MODAL || anchor == Tag.DO && known.is(Lexeme.BASE)) {
            return Tag.VERB;
        }
        if (known.is(Lexeme.ING)) {
            return anchor == Tag.BE ? Tag.VERB : before.isModifier() && !takesObject(i) ? Tag.NOUN : Tag.ING;
        }
        if (known.is(Lexeme.PAST) || known.is(Lexeme.PERFECT)) {
            return past(i, anchor, before, known);
        }
        if (before.isModifier() || before == Tag.PREPOSITION || before == Tag.BE || before == Tag.HAVE) {
            return closed == Tag.ADJECTIVE ? closed : Tag.NOUN;
        }
        boolean actor = before == Tag.NAME || People.speaks(word(i - 1)) || People.isMedium(word(i - 1));
        boolean reports = actor
                && known.cue() != null
                && known.nounCue() == null
                && word(i + 1).equals("that");
        return closed == null || reports && before.isNominal() ? present(i, before, known) : closed;
    }

    private Tag past(int i, Tag anchor, Tag before, Lexeme known) {
        boolean apposed = before == Tag.COMMA
                && i > 1
                && tags[i - 2].isNominal()
                && word(i + 1).equals("about");
        if (anchor == Tag.HAVE || anchor == Tag.BE || isDoneBy(i, before) || apposed) {
            return Tag.PARTICIPLE;
        }
        boolean hung = before == Tag.NOUN
                && lexeme(i + 1).tag() == Tag.PREPOSITION
                && (known.cue() == null || HANGING.contains(word(i + 1)))
                && known.is(Lexeme.PERFECT)
                && !People.speaks(word(i - 1));
        if (hung) {
            return Tag.PARTICIPLE;
        }
        boolean fronted =
                i == 0 && known.is(Lexeme.PERFECT) && opensAdjunct(lexeme(i + 1).tag());
        if (fronted) {
            return Tag.PARTICIPLE;
        }
        boolean opens = before == Tag.RUN || before == Tag.STOP && i == 0 || before == Tag.PREPOSITION;
        if (before.isModifier() && beginsNominal(i + 1)
                || before == Tag.DETERMINER
                || opens && known.cue() == null && beginsNominal(i + 1)) {
            return known.is(Lexeme.BASE) ? Tag.NOUN : Tag.ADJECTIVE;
        }
        return known.is(Lexeme.PAST) ? Tag.VERB : Tag.PARTICIPLE;
    }

    /** "Asked about", "Asked whether", "Pressed on". */
    private static boolean opensAdjunct(Tag next) {
        return next == Tag.PREPOSITION || next == Tag.QUESTION || next == Tag.SUBORDINATOR || next == Tag.TO;
    }

    /** "quoted by the Herald" behind a comma or a noun. */
    private boolean isDoneBy(int i, Tag before) {
        boolean somebody = i + 2 < items.size()
                && (items.get(i + 2).capital()
                        || lexeme(i + 2).tag() == Tag.DETERMINER
                        || lexeme(i + 2).tag() == Tag.POSSESSIVE);
        return word(i + 1).equals("by") && somebody && (before == Tag.COMMA || before == Tag.NOUN);
    }

    /** A present form or a noun ("claims", "plan"). */
    private Tag present(int i, Tag before, Lexeme known) {
        if (before == Tag.PRONOUN || before == Tag.QUESTION) {
            return Tag.VERB;
        }
        if (before == Tag.ADVERB && i > 1 && (tags[i - 2] == Tag.PRONOUN || tags[i - 2].isNominal())) {
            return Tag.VERB;
        }
        Tag next = lexeme(i + 1).tag();
        boolean object = next == Tag.DETERMINER
                || next == Tag.POSSESSIVE
                || next == Tag.THAT
                || next == Tag.PRONOUN
                || next == Tag.QUESTION
                || next == Tag.TO && known.cue() != null && known.cue().takes(Cue.Complement.TO)
                || next == Tag.OBJECT_PRONOUN;
        boolean plural = i > 0 && isPlural(items.get(i - 1).lower()) && before.isNominal();
        boolean subject = before == Tag.NAME || before == Tag.NOUN || before == Tag.CLOSE || before == Tag.TIME;
        if (known.is(Lexeme.THIRD)) {
            if (plural && before == Tag.NOUN) {
                return Tag.NOUN;
            }
            boolean verbFollows =
                    next != null && next.isAuxiliary() || lexeme(i + 1).is(Lexeme.PAST);
            boolean inverted = before == Tag.COMMA || before == Tag.RUN;
            if (inverted
                    && known.cue() != null
                    && i + 1 < items.size()
                    && items.get(i + 1).capital()) {
                return Tag.VERB;
            }
            boolean ends = i + 1 == items.size() || next == Tag.PREPOSITION || isComma(i + 1);
            boolean actor = before == Tag.NAME || before == Tag.CLOSE || People.speaks(word(i - 1));
            boolean reports = known.cue() != null && (isComma(i + 1) || next == Tag.PREPOSITION);
            boolean verb = subject && !verbFollows && (object || actor && (!ends || reports));
            return verb || object && before == Tag.COMMA ? Tag.VERB : Tag.NOUN;
        }
        boolean several = plural || coordinated(i);
        return object && (several || before == Tag.COMMA || before == Tag.CONJUNCTION || before == Tag.CLOSE)
                        || several && i + 1 < items.size() && known.cue() != null && before != Tag.NAME
                ? Tag.VERB
                : Tag.NOUN;
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s") || PLURALS.contains(word);
    }

    /** "Lee and Ross say". */
    private boolean coordinated(int i) {
        return i > 2 && tags[i - 1] == Tag.NAME && (tags[i - 2] == Tag.CONJUNCTION || tags[i - 3] == Tag.CONJUNCTION);
    }

    private boolean isComma(int i) {
        return word(i).equals(",");
    }

    private String word(int i) {
        return i >= 0 && i < items.size() ? items.get(i).lower() : "";
    }

    private static final String[] NOUN_ENDS = {
        "tion", "sion", "ment", "ness", "ity", "ship", "ism", "ist", "ance", "ence", "er", "or", "hood", "dom"
    };
    private static final String[] ADJECTIVE_ENDS = {
        "ive", "ous", "ful", "less", "able", "ible", "ical", "ic", "al", "ish"
    };

    private Tag open(int i) {
        String word = items.get(i).lower();
        if (word.endsWith("ly") && word.length() > 4) {
            return Tag.ADVERB;
        }
        if (word.endsWith("ing") && word.length() > 5) {
            return anchor(i) == Tag.BE ? Tag.VERB : before(i).isModifier() ? Tag.NOUN : Tag.ING;
        }
        if (word.endsWith("ed") && word.length() > 4) {
            Tag anchor = anchor(i);
            return anchor == Tag.HAVE || anchor == Tag.BE
                    ? Tag.PARTICIPLE
                    : before(i).isModifier() || before(i) == Tag.PREPOSITION || word.indexOf('-') > 0
                            ? Tag.ADJECTIVE
                            : Tag.VERB;
        }
        if (People.speaks(word)) {
            return Tag.NOUN;
        }
        for (String end : NOUN_ENDS) {
            if (word.endsWith(end)) {
                return Tag.NOUN;
            }
        }
        for (String end : ADJECTIVE_ENDS) {
            if (word.endsWith(end)) {
                return Tag.ADJECTIVE;
            }
        }
        Tag anchor = anchor(i);
        return anchor == Tag.TO || anchor == Tag.MODAL || anchor == Tag.DO ? Tag.VERB : Tag.NOUN;
    }

    /** The tag before item {@code i}, adverbs and negations passed over. */
    private Tag anchor(int i) {
        int at = i - 1;
        while (at >= 0 && (tags[at] == Tag.ADVERB || tags[at] == Tag.NEGATION)) {
            at--;
        }
        return at < 0 ? Tag.STOP : tags[at];
    }

    private Tag before(int i) {
        return i == 0 ? Tag.STOP : tags[i - 1];
    }

    private Lexeme lexeme(int i) {
        return i < items.size() ? items.get(i).lexeme() : Lexeme.UNKNOWN;
    }

    /** Whether a noun phrase could go on with item {@code i}. */
    private boolean beginsNominal(int i) {
        if (i >= items.size()) {
            return false;
        }
        Item item = items.get(i);
        if (item.run() != null) {
            return true;
        }
        Tag closed = item.lexeme().tag();
        return Character.isLetterOrDigit(item.lower().charAt(0))
                && (closed == null
                        || closed == Tag.NOUN
                        || closed == Tag.ADJECTIVE
                        || closed == Tag.TIME
                        || closed == Tag.ADVERB
                        || closed == Tag.DETERMINER)
                && !ALWAYS_VERBS.contains(item.lower());
    }

    private boolean takesObject(int i) {
        Tag next = lexeme(i + 1).tag();
        return next == Tag.DETERMINER || next == Tag.POSSESSIVE;
    }
}
