package org.crosscheck.engine.time;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** Times that a figure is only measured against: "up 4% on a year earlier", "the lowest since 1998". Thread-safe. */
final class ComparisonBase {
    private static final int REACH = 5;
    private static final int APART = 40;
    private static final Set<String> AGAINST = Set.of("than", "versus", "vs", "against");
    private static final Set<String> OPENERS =
            Set.of("on", "from", "over", "with", "to", "in", "as", "at", "the", "that", "of");
    private static final Set<String> EARLIER = Set.of("earlier", "ago", "before", "previous", "prior", "preceding");
    private static final Set<String> TURNS = Set.of(
            "up", "down", ",", "%", "cent", "percent", "higher", "lower", "increase", "rise", "drop", "fall", "points");
    /** "Four times the 1,100 of 2021". */
    private static final Set<String> REFERRING = Set.of("than", "times", "double", "twice", "triple", "half", "on");

    private static final Set<String> RECORDS =
            Set.of("first", "most", "least", "worst", "best", "record", "not", "unseen", "only", "time");

    private ComparisonBase() {}

    /** Whether {@code time} is not when {@code claim} was so but what it is compared with. */
    static boolean is(Text text, TimeExpression time, Span claim) {
        int at = text.tokenAt(time.span().start());
        return isRecord(text, at) || claim.end() <= time.span().start() && isBase(text, time, at, claim);
    }

    /** "The lowest since 1998", "for the first time since May". */
    private static boolean isRecord(Text text, int at) {
        if (!word(text, at - 1).equals("since")) {
            return false;
        }
        for (int i = at - 2; i >= at - 1 - REACH; i--) {
            String word = word(text, i);
            if (RECORDS.contains(word) || word.length() > 4 && word.endsWith("est")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBase(Text text, TimeExpression time, int at, Span claim) {
        int before = at - 1;
        while (before > at - 4
                && OPENERS.contains(word(text, before))
                && !word(text, before).equals("with")) {
            before--;
        }
        boolean compared =
                word(text, before).equals("with") && word(text, before - 1).startsWith("compar")
                        || word(text, before).startsWith("compar");
        boolean earlier = OPENERS.contains(word(text, at - 1)) && isEarlier(text, time, at);
        boolean other = isEarlier(text, time, at) && hasNumber(text, text.tokenAt(claim.end()), at);
        return AGAINST.contains(word(text, before)) || compared || earlier || other || isOfBase(text, claim, at);
    }

    /** "on a year earlier", "from the previous month". */
    private static boolean isEarlier(Text text, TimeExpression time, int at) {
        for (int i = at;
                i < text.tokens().size()
                        && text.tokens().get(i).start() < time.span().end();
                i++) {
            if (EARLIER.contains(word(text, i))) {
                return true;
            }
        }
        return false;
    }

    /** "54%, up from 48% in 2019": the year is the other figure's. */
    private static boolean isOfBase(Text text, Span claim, int time) {
        int first = text.tokenAt(claim.end());
        if (time - first > APART) {
            return false;
        }
        boolean base = false;
        for (int i = Math.max(first, 1); i < time; i++) {
            String word = word(text, i);
            boolean against = AGAINST.contains(word) && !word.equals("than");
            boolean from = word.equals("from") && TURNS.contains(word(text, i - 1));
            boolean compared = word.startsWith("compar");
            boolean the = word.equals("the") && REFERRING.contains(word(text, i - 1)) && hasNumber(text, i + 1, i + 2);
            base |= the || (against || from || compared) && hasNumber(text, i + 1);
            base &= !(word.equals("to") && hasNumber(text, i + 1));
        }
        return base;
    }

    private static boolean hasNumber(Text text, int from) {
        return hasNumber(text, from, from + REACH);
    }

    private static boolean hasNumber(Text text, int from, int to) {
        List<Token> tokens = text.tokens();
        for (int i = from; i < Math.min(tokens.size(), Math.min(to, from + APART)); i++) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private static String word(Text text, int at) {
        return at < 0 || at >= text.tokens().size() ? "" : text.tokens().get(at).lower();
    }
}
