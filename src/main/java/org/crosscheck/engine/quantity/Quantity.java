package org.crosscheck.engine.quantity;

import java.math.BigDecimal;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.time.AsOf;

/**
 * A figure as an editor reads it. Exactly one of {@code value} and the pair {@code low}, {@code high} is given.
 *
 * @param span the figure with its modifier-free words and unit ("1,260 targets", "$60bn")
 * @param value the one value, or null for a range
 * @param low the lower end of a range, inclusive, or null
 * @param high the upper end of a range, inclusive, or null
 * @param modifier how exact it is said to be
 * @param unit ISO 4217 for money, an English unit name ("kilometre"), "percent", "year of age", else the counted noun
 *     phrase in the singular ("air defence system"); never null, empty for a bare number
 * @param counted what is counted, or null where nothing is
 * @param kind a quantity, or a number that is none
 * @param trend the direction of a change ("fell by 3%"), or null
 * @param status whether it is stated as fact
 * @param asOf when it was true, or null when unknown
 * @param attributedTo who claims it, or null where the outlet states it itself
 * @param restates the figure that this one converts ("(£261 million)"), or null
 * @param rule the name of the rule that found it
 * @param confidence the share of figures so marked that are right, 0 to 1
 */
public record Quantity(
        Span span,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        Modifier modifier,
        String unit,
        Counted counted,
        Kind kind,
        Trend trend,
        Status status,
        AsOf asOf,
        String attributedTo,
        Span restates,
        String rule,
        double confidence) {

    /** How exact a figure is said to be. */
    public enum Modifier {
        EXACT("="),
        ABOUT("~"),
        /** "Almost 200": the figure is the top of what is meant. */
        ALMOST("~"),
        LESS_THAN("<"),
        MORE_THAN(">"),
        AT_MOST("<="),
        AT_LEAST(">="),
        RANGE("range");

        private final String sign;

        Modifier(String sign) {
            this.sign = sign;
        }

        /** As in the extraction format: {@code = ~ < > <= >= range}. */
        public String sign() {
            return sign;
        }
    }

    /** A quantity, or a number that is none; the latter are found and labelled, never compared. */
    public enum Kind {
        QUANTITY,
        DATE,
        TIME,
        ORDINAL,
        YEAR,
        NAME,
        SCORE
    }

    /** The direction of a change. */
    public enum Trend {
        UP,
        DOWN
    }

    /** Whether a figure is stated as fact. */
    public enum Status {
        STATED,
        FORECAST,
        DEMAND,
        SUPPOSED,
        NEGATED
    }

    /**
     * What is counted and what happened to it.
     *
     * @param noun as written ("targets inside Ukraine"), after a comma whose it is where the clause says so
     * @param predicate the class of what happened ("killed", "wounded", "captured"), or null
     * @param place where, as written, or null
     * @param partOf the figure that this one is a part of ("15 people, including two children"), or null
     */
    public record Counted(String noun, String predicate, String place, Span partOf) {}

    /** Whether it takes part in comparisons; "one of the best" counts, and claims nothing. */
    public boolean isClaim() {
        return kind == Kind.QUANTITY && !rule.equals(MemberReader.RULE);
    }

    /** What the rule that found it looks for, in words for the reader. */
    public String foundBy() {
        return RuleWords.of(rule);
    }

    public Quantity withAsOf(AsOf when) {
        return new Quantity(
                span,
                value,
                low,
                high,
                modifier,
                unit,
                counted,
                kind,
                trend,
                status,
                when,
                attributedTo,
                restates,
                rule,
                confidence);
    }

    public Quantity withAttributedTo(String who) {
        return new Quantity(
                span,
                value,
                low,
                high,
                modifier,
                unit,
                counted,
                kind,
                trend,
                status,
                asOf,
                who,
                restates,
                rule,
                confidence);
    }
}
