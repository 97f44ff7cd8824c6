package org.crosscheck.engine.quotation;

import java.util.Set;

/** Tells verbs from the nouns, adjectives and participles that are written alike. Not thread-safe. */
final class VerbForms {
    private static final Set<String> HANGING =
            Set.of("by", "during", "for", "from", "against", "under", "between", "at");
    private static final Set<String> PLURALS =
            Set.of("people", "men", "women", "police", "children", "media", "both", "many", "some", "few", "others");

    private final Neighbours line;

    VerbForms(Neighbours line) {
        this.line = line;
    }

    /** The tag of item {@code i}, which may be a verb's form; {@code closed} is NOUN, ADJECTIVE or null. */
    Tag tag(int i, Tag closed) {
        Lexeme known = line.lexeme(i);
        Tag anchor = line.anchor(i);
        boolean bare = anchor == Tag.TO && (known.is(Lexeme.BASE) || !known.is(Lexeme.THIRD))
                || anchor == Tag.MODAL
                || anchor == Tag.DO && known.is(Lexeme.BASE);
        boolean toldIt = anchor == Tag.BE && line.word(i).equals("told");
        if (bare || !toldIt && Neighbours.ALWAYS_VERBS.contains(line.word(i))) {
            return Tag.VERB;
        }
        if (known.is(Lexeme.ING)) {
            return ing(i, anchor);
        }
        if (known.is(Lexeme.PAST) || known.is(Lexeme.PERFECT)) {
            return past(i, anchor, known);
        }
        Tag before = line.before(i);
        if (before.isModifier() || before == Tag.PREPOSITION || before == Tag.BE || before == Tag.HAVE) {
            return closed == Tag.ADJECTIVE ? closed : Tag.NOUN;
        }
        return closed == null || reportsThat(i, before, known) ? present(i, before, known) : closed;
    }

    private Tag ing(int i, Tag anchor) {
        if (anchor == Tag.BE) {
            return Tag.VERB;
        }
        Tag next = line.lexeme(i + 1).tag();
        boolean object = next == Tag.DETERMINER || next == Tag.POSSESSIVE;
        return line.before(i).isModifier() && !object ? Tag.NOUN : Tag.ING;
    }

    /** "the website states that", not "the states that". */
    private boolean reportsThat(int i, Tag before, Lexeme known) {
        boolean actor = before == Tag.NAME || People.speaks(line.word(i - 1)) || People.isMedium(line.word(i - 1));
        boolean reports = known.cue() != null && known.nounCue() == null;
        return actor && before.isNominal() && reports && line.word(i + 1).equals("that");
    }

    private Tag past(int i, Tag anchor, Lexeme known) {
        Tag before = line.before(i);
        if (anchor == Tag.HAVE
                || anchor == Tag.BE
                || isDoneBy(i, before)
                || isHung(i, before, known)
                || isAside(i, known)) {
            return Tag.PARTICIPLE;
        }
        if (i == 0
                && known.is(Lexeme.PERFECT)
                && opensAdjunct(line.lexeme(i + 1).tag())) {
            return Tag.PARTICIPLE;
        }
        if (modifies(i, before, known)) {
            return known.is(Lexeme.BASE) ? Tag.NOUN : Tag.ADJECTIVE;
        }
        return known.is(Lexeme.PAST) ? Tag.VERB : Tag.PARTICIPLE;
    }

    /** "the accused man", "retired General Lee". */
    private boolean modifies(int i, Tag before, Lexeme known) {
        boolean opens = before == Tag.RUN || before == Tag.STOP && i == 0 || before == Tag.PREPOSITION;
        boolean nominal = line.isNominal(i + 1);
        boolean described = before == Tag.ADJECTIVE && i > 1 && line.tags[i - 2] == Tag.DETERMINER;
        return before == Tag.DETERMINER
                || described && known.is(Lexeme.BASE)
                || nominal && (before.isModifier() || opens && known.cue() == null);
    }

    /** "Asked about", "Asked whether", "Pressed on". */
    private static boolean opensAdjunct(Tag next) {
        return next == Tag.PREPOSITION || next == Tag.QUESTION || next == Tag.SUBORDINATOR || next == Tag.TO;
    }

    /** "quoted by the Herald" behind a comma or a noun; "Lee, asked about". */
    private boolean isDoneBy(int i, Tag before) {
        if (before == Tag.COMMA
                && i > 1
                && line.tags[i - 2].isNominal()
                && line.word(i + 1).equals("about")) {
            return true;
        }
        Tag next = line.lexeme(i + 2).tag();
        boolean somebody = line.isCapital(i + 2) || next == Tag.DETERMINER || next == Tag.POSSESSIVE || isNounBy(i);
        return line.word(i + 1).equals("by") && somebody && (before == Tag.COMMA || before == Tag.NOUN);
    }

    /** "The report, published on Monday, said", but not "The roof, admitted the mayor, leaks". */
    private boolean isAside(int i, Lexeme known) {
        Tag next = line.lexeme(i + 1).tag();
        boolean inverted = known.cue() != null
                && (line.isCapital(i + 1) || next == Tag.DETERMINER || next == Tag.POSSESSIVE || next == Tag.PRONOUN);
        return known.is(Lexeme.PERFECT) && !inverted && line.opensAside(i);
    }

    /** "a trade squeezed by drugs", not "a share raised by 5". */
    private boolean isNounBy(int i) {
        String agent = line.word(i + 2);
        return line.word(i).endsWith("ed")
                && line.lexeme(i + 2).tag() == null
                && !agent.isEmpty()
                && Character.isLetter(agent.charAt(0));
    }

    /** "laws proposed during the war". */
    private boolean isHung(int i, Tag before, Lexeme known) {
        return before == Tag.NOUN
                && line.lexeme(i + 1).tag() == Tag.PREPOSITION
                && (known.cue() == null || HANGING.contains(line.word(i + 1)))
                && known.is(Lexeme.PERFECT)
                && !People.speaks(line.word(i - 1));
    }

    /** A present form or a noun ("claims", "plan"). */
    private Tag present(int i, Tag before, Lexeme known) {
        boolean adverb = before == Tag.ADVERB && i > 1 && line.tags[i - 2].isNominal();
        if (before == Tag.PRONOUN || before == Tag.QUESTION || adverb) {
            return Tag.VERB;
        }
        boolean verb = known.is(Lexeme.THIRD) ? isThird(i, before, known) : isBase(i, before, known);
        return verb ? Tag.VERB : Tag.NOUN;
    }

    private boolean isThird(int i, Tag before, Lexeme known) {
        if (before == Tag.NOUN && isPlural(line.word(i - 1))) {
            return false;
        }
        boolean inverted = before == Tag.COMMA || before == Tag.RUN;
        boolean named = line.isCapital(i + 1) || People.isTitle(line.word(i + 1)) && line.isCapital(i + 2);
        if (inverted && known.cue() != null && named) {
            return true;
        }
        boolean object = takesObject(i, known);
        return object && before == Tag.COMMA
                || isSubject(before) && !verbFollows(i) && (object || acts(i, before, known));
    }

    private static boolean isSubject(Tag before) {
        return before == Tag.NAME || before == Tag.NOUN || before == Tag.CLOSE || before == Tag.TIME;
    }

    private boolean verbFollows(int i) {
        Lexeme next = line.lexeme(i + 1);
        return next.tag() != null && next.tag().isAuxiliary() || next.is(Lexeme.PAST);
    }

    /** "Lee warns", "the spokesman claims" with more to come. */
    private boolean acts(int i, Tag before, Lexeme known) {
        boolean actor = before == Tag.NAME || before == Tag.CLOSE || People.speaks(line.word(i - 1));
        boolean comma = line.word(i + 1).equals(",");
        boolean preposition = line.lexeme(i + 1).tag() == Tag.PREPOSITION;
        boolean goesOn = i + 1 < line.items.size() && !preposition && !comma;
        return actor && (goesOn || known.cue() != null && (comma || preposition));
    }

    private boolean isBase(int i, Tag before, Lexeme known) {
        boolean plural = before.isNominal() && isPlural(line.word(i - 1)) || isCoordinated(i);
        boolean joined = before == Tag.COMMA || before == Tag.CONJUNCTION || before == Tag.CLOSE;
        return takesObject(i, known) && (plural || joined)
                || plural && i + 1 < line.items.size() && known.cue() != null && before != Tag.NAME;
    }

    private boolean takesObject(int i, Lexeme known) {
        Tag next = line.lexeme(i + 1).tag();
        return next == Tag.DETERMINER
                || next == Tag.POSSESSIVE
                || next == Tag.THAT
                || next == Tag.PRONOUN
                || next == Tag.QUESTION
                || next == Tag.OBJECT_PRONOUN
                || next == Tag.TO && known.cue() != null && known.cue().takes(Cue.Complement.TO);
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s") || PLURALS.contains(word);
    }

    /** "Lee and Ross say". */
    private boolean isCoordinated(int i) {
        Tag[] tags = line.tags;
        return i > 2 && tags[i - 1] == Tag.NAME && (tags[i - 2] == Tag.CONJUNCTION || tags[i - 3] == Tag.CONJUNCTION);
    }
}
