package org.crosscheck.engine.quantity;

import java.util.Arrays;
import java.util.Set;

import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.quantity.Quantity.Modifier;
import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.WordList;

/** The words that bound a figure, before and after it. Thread-safe. */
final class Modifiers {
    private static final PhraseTable<Modifier> BEFORE = new PhraseTable<>(0);
    private static final PhraseTable<Modifier> AFTER = new PhraseTable<>(0);
    private static final Set<String> BETWEEN = Set.of(
            "a",
            "an",
            "the",
            "another",
            "additional",
            "further",
            "extra",
            "total",
            "combined",
            "of",
            "as",
            "record",
            "(");

    /** After these "up to" tells where to. */
    private static final Set<String> MOVING =
            WordList.shipped("quantity/moving-verbs.txt").words();

    private static final Set<String> SPREADING = Set.of(
            "spread",
            "spreads",
            "spreading",
            "stretch",
            "stretches",
            "stretched",
            "stretching",
            "extend",
            "extends",
            "extended",
            "extending",
            "scattered",
            "sprawls",
            "sprawled",
            "sprawling",
            "strewn",
            "spaced");

    static {
        WordList.shipped("quantity/modifiers.txt")
                .rows()
                .forEach(row -> (row.get(2).equals("before") ? BEFORE : AFTER).add(row.get(0), modifier(row.get(1))));
    }

    private Modifiers() {}

    private static Modifier modifier(String sign) {
        return sign.equals("almost")
                ? Modifier.ALMOST
                : Arrays.stream(Modifier.values())
                        .filter(each -> each.sign().equals(sign))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no modifier " + sign));
    }

    /** The modifier whose words end before a lexeme, or null. */
    static Match<Modifier> before(Line line, int at) {
        return BEFORE.endingAt(line, at);
    }

    static void read(Line line, Draft draft) {
        if (draft.low != null && draft.modifier == Modifier.ABOUT
                || !draft.isQuantity()
                || draft.rule.equals("tolerance")) {
            return;
        }
        Match<Modifier> after = after(line, draft);
        Match<Modifier> before = ahead(line, draft.first);
        if (draft.modifier == Modifier.RANGE) {
            return;
        }
        if (after != null) {
            draft.modifier = after.value();
        } else if (line.is(draft.numeral.end() - 1, "couple") || line.is(draft.numeral.first() + 1, "couple")) {
            draft.modifier = Modifier.ABOUT;
        } else if (before != null
                && !isTime(line, draft, before)
                && !isExtent(line, before)
                && !isPreposition(line, draft, before)) {
            draft.modifier = before.value();
        }
    }

    /** Passes over an article or "another" between the modifier and the figure. */
    private static Match<Modifier> ahead(Line line, int first) {
        Match<Modifier> found = before(line, first);
        for (int at = first; found == null && at > first - 2 && BETWEEN.contains(line.lower(at - 1)); at--) {
            found = before(line, at - 1);
        }
        return found;
    }

    private static Match<Modifier> after(Line line, Draft draft) {
        Match<Modifier> found = after(line, draft.numeral.end());
        return found == null && draft.end != draft.numeral.end() ? after(line, draft.end) : found;
    }

    /** The modifier whose words begin at a lexeme, or null. */
    static Match<Modifier> after(Line line, int at) {
        Match<Modifier> found = AFTER.startingAt(line, at);
        return found == null || opensNext(line, found.end()) ? null : found;
    }

    /** The words that bound a figure from a lexeme to an offset, before it or after its number; or null. */
    static Match<Modifier> beside(Line line, int first, int end) {
        Match<Modifier> found = null;
        for (int at = first + 1;
                found == null && line.has(at) && line.token(at - 1).end() <= end;
                at++) {
            found = after(line, at);
        }
        return found != null ? found : ahead(line, first);
    }

    /** "above 1000 and below 1500", "5 or less than 6": the words belong to the number after them. */
    private static boolean opensNext(Line line, int at) {
        return line.isDigits(at) || line.is(at, "than") || Numerals.read(line.lexemes(), at) != null;
    }

    /** "over five years" tells how long; "within a week" when. */
    private static boolean isTime(Line line, Draft draft, Match<Modifier> before) {
        String word = line.lower(before.end() - 1);
        boolean during = word.equals("over") && endsFigure(line, before.first());
        return "time".equals(Units.dimension(draft.unit))
                && before.end() - before.first() == 1
                && (word.equals("within") || word.equals("inside") || during);
    }

    /** "under the $40m scheme", "edges up to 4%": no bound of the figure. */
    private static boolean isPreposition(Line line, Draft draft, Match<Modifier> before) {
        boolean given = line.is(draft.first - 1, "the") && before.end() < draft.first && !Statuses.isAim(line, draft);
        boolean reached = line.is(before.first(), "up") && MOVING.contains(line.lower(before.first() - 1));
        return given || reached;
    }

    /** "spread over 1,300 hectares": how far, and no bound. */
    private static boolean isExtent(Line line, Match<Modifier> before) {
        return line.is(before.end() - 1, "over") && SPREADING.contains(line.lower(before.first() - 1));
    }

    /** "$2 trillion over 10 years", "up 4% over three years", "a 5% rise over two years". */
    private static boolean endsFigure(Line line, int at) {
        int last = at - 1;
        boolean change = TrendReader.isChange(line.lower(last));
        boolean share = change || line.is(last, "%") || line.is(last, "percent") || line.is(last, "cent");
        return share
                || line.isDigits(last)
                || Units.moneyBefore(line, at) != null
                || line.lower(last).endsWith("illion")
                || line.isDigits(last - 1) && line.touches(last);
    }
}
