package org.crosscheck.engine.time;

import java.math.BigDecimal;
import java.util.Set;

/** Runs of units next to now or to a start: "the last few days", "the next three years", "the first nine months", "recent weeks". */
final class Spans implements Rule {
    private static final Set<String> DEFINITE = Set.of("the", "these", "this", "his", "her", "its", "their");

    @Override
    public String name() {
        return "span";
    }

    @Override
    public Found find(Words words, int at) {
        boolean definite = DEFINITE.contains(words.at(at));
        int word = definite ? at + 1 : at;
        if (!Frame.RUN.has(words.at(word)) || isVerb(words, word)) {
            return null;
        }
        Count count = count(words, word + 1);
        int noun =
                words.isAny(count.end(), "business", "working", "trading", "calendar") ? count.end() + 1 : count.end();
        boolean counted = count.end() > word + 1;
        Meaning meaning = meaning(words, word, noun, counted ? count.number() : null, definite && !counted);
        return meaning == null ? null : new Found(at, noun + 1, meaning, name());
    }

    /** @param alone whether the noun may stand in the singular: "the past year" */
    private static Meaning meaning(Words words, int word, int noun, BigDecimal number, boolean alone) {
        String seasons = WordClass.SEASONS.of(words.at(noun));
        if (seasons != null) {
            return Fixed.other(TimeExpression.Type.SET, "XXXX-" + seasons);
        }
        Unit plural = Unit.plural(words.at(noun));
        if (plural != null) {
            return meaning(words.at(word), number, plural);
        }
        Unit one = Unit.singular(words.at(noun));
        boolean year = alone && one != null && one.compareTo(Unit.DAY) > 0;
        return year && Shift.of(words.at(word)) != null ? meaning(words.at(word), BigDecimal.ONE, one) : null;
    }

    /** "Could last several months". */
    private static boolean isVerb(Words words, int at) {
        return words.is(at, "last") && Frame.BEFORE_VERB.has(words.at(at - 1));
    }

    private static Meaning meaning(String word, BigDecimal number, Unit unit) {
        return switch (word) {
            case "last", "past" -> new RunOfUnits(number, unit, -1);
            case "next", "coming" -> new RunOfUnits(number, unit, 1);
            default -> Amount.meaning(number, unit);
        };
    }

    private static Count count(Words words, int at) {
        Count count = Count.at(words, at);
        return count == null ? new Count(null, at) : count;
    }
}
