package org.crosscheck.engine.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.time.TimeExpression;

/** The years of which a sentence says what it says ("as of July 2016", "by 2019"). */
record MentionedYears(Set<String> years) {
    private static final Set<String> AS_OF = Set.of("of", "by", "until", "through", "in", "during");
    private static final int YEAR = 4;

    static MentionedYears of(FigureSentence sentence) {
        Set<String> years = new HashSet<>();
        Text text = Text.of(sentence.text());
        for (TimeExpression time : sentence.times()) {
            if (isYear(time.value()) && isAsOf(text, time)) {
                years.add(time.value().substring(0, YEAR));
            }
        }
        return new MentionedYears(years);
    }

    private static boolean isYear(String value) {
        return value.length() >= YEAR && value.chars().limit(YEAR).allMatch(Character::isDigit);
    }

    private static boolean isAsOf(Text text, TimeExpression time) {
        int at = text.tokenAt(time.span().start());
        List<Token> tokens = text.tokens();
        return at > 0 && AS_OF.contains(tokens.get(at - 1).lower());
    }

    /** Whether both name years, and none that the other names. */
    boolean differ(MentionedYears other) {
        return !years.isEmpty() && !other.years.isEmpty() && years.stream().noneMatch(other.years::contains);
    }
}
