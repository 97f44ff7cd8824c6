package org.crosscheck.engine.quotation;

import java.util.Set;

/** Tags words of closed classes, whose neighbours sometimes decide ("that", "'s", "many"). Not thread-safe. */
final class ClosedWords {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "no", "every", "such", "half");
    private static final Set<String> BEFORE_TO = Set.of("according", "thanks", "prior", "owing");
    private static final Set<String> SINGLES = Set.of("neither", "either", "each", "this", "that", "another", "one");
    private static final Set<String> PARTICLES = Set.of("out", "up", "back", "down", "off", "on", "in");

    private final Neighbours line;

    ClosedWords(Neighbours line) {
        this.line = line;
    }

    /** The tag of item {@code i}, which the lists put into {@code closed}. */
    Tag tag(int i, Tag closed) {
        return switch (line.word(i)) {
            case "that" -> that(i);
            case "'s" -> isVerb(i) ? Tag.BE : Tag.POSSESSIVE;
            case "her" -> line.isNominal(i + 1) ? closed : Tag.OBJECT_PRONOUN;
            case "who", "whom" -> Tag.QUESTION;
            case "there" -> followsNoun(i) ? Tag.ADVERB : closed;
            case "to" -> BEFORE_TO.contains(line.word(i - 1)) ? Tag.PREPOSITION : closed;
            default -> closed == Tag.DETERMINER && standsAlone(i) ? Tag.NOUN : closed;
        };
    }

    /** "officials there said". */
    private boolean followsNoun(int i) {
        Tag next = line.lexeme(i + 1).tag();
        boolean exists = next != null && next.isAuxiliary();
        return !exists && (line.before(i) == Tag.NOUN || line.before(i) == Tag.NAME);
    }

    /** "many said", "neither wants": a determiner without its noun. */
    private boolean standsAlone(int i) {
        Lexeme next = line.lexeme(i + 1);
        boolean past = next.is(Lexeme.PAST) && !next.is(Lexeme.BASE) && next.cue() != null;
        boolean present = SINGLES.contains(line.word(i)) && next.is(Lexeme.THIRD) && next.tag() == null;
        return !ARTICLES.contains(line.word(i)) && (present || past || !line.isNominal(i + 1));
    }

    /** "it's", "he's claiming". */
    private boolean isVerb(int i) {
        Tag before = line.before(i);
        Lexeme next = line.lexeme(i + 1);
        return before == Tag.PRONOUN || before == Tag.QUESTION || next.is(Lexeme.ING) && !next.is(Lexeme.BASE);
    }

    private Tag that(int i) {
        Tag before = line.before(i);
        Tag next = line.lexeme(i + 1).tag();
        boolean verb = next == Tag.BE || next == Tag.MODAL;
        boolean subject = verb
                && (before == Tag.STOP
                        || before == Tag.VERB && line.lexeme(i - 1).cue() != null);
        boolean object = before == Tag.PREPOSITION && !isParticle(i - 1)
                || before == Tag.VERB
                        && line.word(i + 1).equals(",")
                        && line.lexeme(i + 2).is(Lexeme.ING);
        return object || subject || line.isEnd(i + 1) ? Tag.NOUN : Tag.THAT;
    }

    /** "out" in "pointed out that". */
    private boolean isParticle(int i) {
        return PARTICLES.contains(line.word(i)) && i > 0 && line.tags[i - 1].isVerbal();
    }
}
