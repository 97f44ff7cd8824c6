package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.Quantity.Modifier;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** The words that make a bound of a year or a rank ("before 1990", "after the 57th minute"). Thread-safe. */
final class Ranks {
    private static final Set<String> EARLIER = Set.of("before", "until", "till");
    private static final Set<String> LATER = Set.of("after", "since");
    /** Whether a better rank is more or less depends on what is ranked. */
    private static final Set<String> EITHER = Set.of("above", "below", "than", "outside", "behind", "ahead");

    private static final String END = "end";
    /** "After the beginning of the 20th century" may be in it; "before its end" too. */
    private static final Set<String> EDGES = Set.of("beginning", "start", END);

    private static final Set<String> NUMBERS = Set.of("number", "no", "#", "\u2116");

    private static final int NUMBERED = 12;
    private static final int BEFORE = 40;
    private static final int WORDS = 6;

    private Ranks() {}

    /** The bound's modifier; {@link Modifier#EXACT} where there is no bound, null where nobody can tell which. */
    static Modifier modifier(String text, Span rank) {
        List<Token> ahead = Text.of(text.substring(Math.max(0, rank.start() - BEFORE), rank.start()))
                .tokens();
        String edge = "";
        for (int i = ahead.size() - 1; i >= Math.max(0, ahead.size() - WORDS); i--) {
            String word = ahead.get(i).lower();
            edge = EDGES.contains(word) ? word : edge;
            if (EARLIER.contains(word)) {
                return edge.equals(END) ? Modifier.AT_MOST : Modifier.LESS_THAN;
            } else if (LATER.contains(word)) {
                return edge.isEmpty() || edge.equals(END) ? Modifier.MORE_THAN : Modifier.AT_LEAST;
            } else if (EITHER.contains(word)) {
                return null;
            } else if (ahead.get(i).kind() == Token.Kind.NUMBER) {
                break;
            }
        }
        return Modifier.EXACT;
    }

    /** Whether a number is one's number among others ("number 4", "No. 4", "# 4"). */
    static boolean isNumbered(String text, Span number) {
        List<Token> ahead = Text.of(text.substring(Math.max(0, number.start() - NUMBERED), number.start()))
                .tokens();
        int last = ahead.size() - 1;
        int at = last > 0 && ahead.get(last).is('.') ? last - 1 : last;
        return at >= 0 && NUMBERS.contains(ahead.get(at).lower());
    }

    static boolean isRank(Quantity.Kind kind) {
        return kind == Quantity.Kind.YEAR || kind == Quantity.Kind.ORDINAL;
    }
}
