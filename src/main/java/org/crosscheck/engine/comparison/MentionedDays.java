package org.crosscheck.engine.comparison;

import java.util.HashSet;
import java.util.Set;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.time.TimeExpression;

/**
 * The days that a sentence names, to tell whether its figures are those of another day.
 *
 * @param days month and day ("04-12"), for a sentence may leave out the year
 * @param bounded whether one of them only bounds the time ("before April 12")
 */
record MentionedDays(Set<String> days, boolean bounded) {
    private static final int YEAR_MONTH_DAY = 10;
    private static final Set<String> BOUNDS = Set.of("before", "after", "since");

    static MentionedDays of(FigureSentence sentence) {
        Set<String> days = new HashSet<>();
        boolean bounded = false;
        Text text = Text.of(sentence.text());
        for (TimeExpression time : sentence.times()) {
            String value = time.value();
            if (value.length() >= YEAR_MONTH_DAY && value.charAt(4) == '-' && Character.isDigit(value.charAt(8))) {
                days.add(value.substring(5, YEAR_MONTH_DAY));
                int token = text.tokenAt(time.span().start());
                bounded |= token > 0 && isBound(text.tokens().get(token - 1));
            }
        }
        return new MentionedDays(days, bounded);
    }

    private static boolean isBound(Token token) {
        return BOUNDS.contains(token.lower());
    }

    /** Whether both name days, and not the same one, or a claim's day only bounds the evidence's. */
    boolean differ(MentionedDays evidence) {
        if (days.isEmpty() || evidence.days.isEmpty()) {
            return false;
        }
        return bounded || days.stream().noneMatch(evidence.days::contains);
    }
}
