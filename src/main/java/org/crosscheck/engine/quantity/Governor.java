package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.text.Numerals;

/** The noun that a preposition ties a figure to, before it. Thread-safe. */
final class Governor {
    private static final int LONGEST = 6;
    private static final Set<String> GOVERNING =
            Set.of("of", "by", "from", "at", "for", "to", "with", "between", "a", "an", "the", "worth");

    private Governor() {}

    /** "a speed of 22 mph", "sold the house for £2m", "savings ranging from", "Ann Lee (0.5 points)", "Shell, up 3%". */
    static String of(Line line, Draft draft) {
        PhraseTable.Match<Quantity.Modifier> modifier = Modifiers.before(line, draft.first);
        int from = modifier == null ? draft.first : modifier.first();
        int end = governorEnd(line, from);
        int first = end;
        while (first > end - LONGEST && isGoverning(line, first - 1)) {
            first -= line.is(first - 2, "of") && isGoverning(line, first - 3) ? 2 : 1;
        }
        if (end == from || first == end || Nouns.isTime(line, first) || line.is(end, "to") && isUnit(line, first)) {
            return null;
        }
        String own = line.words(first, end);
        int with = NounPhrase.isDeterminer(line.lower(first - 1)) ? first - 2 : first - 1;
        String subject = line.is(with, "with") ? Clause.endingBefore(line, with) : Clause.before(line, first);
        return subject == null ? own : own + ", " + subject;
    }

    /** "from 208 pounds to 193": the unit of another figure governs none. */
    private static boolean isUnit(Line line, int first) {
        return line.isDigits(first - 1)
                || line.is(first - 1, "per")
                || Numerals.read(line.lexemes(), first - 1) != null;
    }

    /** One past the governing noun; the figure's own start where no word links them. */
    private static int governorEnd(Line line, int from) {
        int at = from;
        if (line.is(at - 1, "(") || (line.is(at - 1, "up") || line.is(at - 1, "down")) && line.is(at - 2, ",")) {
            return line.is(at - 1, "(") ? at - 1 : at - 2;
        }
        while (at > from - 3 && GOVERNING.contains(line.lower(at - 1))) {
            at--;
        }
        boolean participle = line.lower(at - 1).endsWith("ing")
                && line.lower(at - 1).length() > 5
                && !NounPhrase.isDeterminer(line.lower(at - 2));
        return participle ? at - 1 : at;
    }

    /** "a cost of £2m" too; no "crore" of the figure before. */
    private static boolean isGoverning(Line line, int at) {
        String word = line.lower(at);
        if (Numerals.isScale(word) || line.isDigits(at - 1) && line.touches(at)) {
            return false;
        }
        if (NounPhrase.isDeterminer(line.lower(at - 1)) && line.is(at + 1, "of") && NounPhrase.isVerb(word)) {
            return true;
        }
        return NounPhrase.isWord(line, at) && !TrendReader.isVerb(word) && !NounPhrase.isVerb(word);
    }
}
