package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.time.TimeExpression;

/** The days that a sentence names, to tell whether its figures are those of another day. */
record MentionedDays(List<Day> days) {
    private static final int YEAR_MONTH_DAY = 10;

    /**
     * @param date month and day ("04-12"), for a sentence may leave out the year
     * @param bound the word that makes a bound of it ("before"), or null
     */
    private record Day(String date, Bound bound) {

        /** Whether what is so of this day is said of the other. */
        boolean covers(Day other) {
            int order = other.date.compareTo(date);
            return bound == null ? order == 0 : bound == Bound.BEFORE ? order < 0 : order > 0;
        }
    }

    private enum Bound {
        BEFORE,
        AFTER;

        static Bound of(Token word) {
            return switch (word.lower()) {
                case "before" -> BEFORE;
                case "after", "since" -> AFTER;
                default -> null;
            };
        }
    }

    static MentionedDays of(FigureSentence sentence) {
        List<Day> days = new ArrayList<>();
        Text text = Text.of(sentence.text());
        for (TimeExpression time : sentence.times()) {
            String value = time.value();
            if (value.length() >= YEAR_MONTH_DAY && value.charAt(4) == '-' && Character.isDigit(value.charAt(8))) {
                int token = text.tokenAt(time.span().start());
                Bound bound = token > 0 ? Bound.of(text.tokens().get(token - 1)) : null;
                days.add(new Day(value.substring(5, YEAR_MONTH_DAY), bound));
            }
        }
        return new MentionedDays(days);
    }

    /** Whether both name days, and a claim's days are none of the evidence's. */
    boolean differ(MentionedDays evidence) {
        if (days.isEmpty() || evidence.days.isEmpty()) {
            return false;
        }
        return days.stream().noneMatch(day -> evidence.days.stream().anyMatch(day::covers));
    }
}
