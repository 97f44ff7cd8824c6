package org.crosscheck.engine.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.check.Check.Kind;
import org.crosscheck.engine.quantity.Interval;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.Units;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/**
 * The text's own rates of exchange, held against each other: "£350 million ($440m)", and later "£35 million ($100m)". No
 * rate from anywhere else is used; each pair of currencies is measured by its first conversion.
 */
final class Rates {
    /** How much further apart than their rounding two rates of one text may be: it may tell of several years. */
    private static final BigDecimal SLACK = new BigDecimal("1.2");

    private Rates() {}

    /** A conversion of one sum of money into another currency. */
    private record Conversion(Quantity from, Quantity to) {

        String currencies() {
            return from.unit() + " " + to.unit();
        }

        /** What one unit of the first currency may be worth in the second, the rounding of both allowed. */
        Interval rate() {
            Interval one = Rounding.measured(from);
            Interval other = Rounding.measured(to);
            return one.isOpen() || other.isOpen()
                    ? new Interval(null, null)
                    : new Interval(divide(other.low(), one.high()), divide(other.high(), one.low()));
        }

        private static BigDecimal divide(BigDecimal one, BigDecimal other) {
            return one.divide(other, MathContext.DECIMAL64);
        }
    }

    static List<Check> check(Text text, List<Quantity> figures) {
        Map<Span, Quantity> money = new HashMap<>();
        Map<String, Conversion> first = new HashMap<>();
        List<Check> checks = new ArrayList<>();
        for (Quantity figure : figures) {
            if (!Units.isMoney(figure.unit())
                    || figure.value() == null
                    || figure.value().signum() <= 0) {
                continue;
            }
            money.put(figure.span(), figure);
            Quantity from = figure.restates() == null ? null : money.get(figure.restates());
            if (from != null) {
                Conversion conversion = new Conversion(from, figure);
                Conversion known = first.putIfAbsent(conversion.currencies(), conversion);
                if (known != null && areApart(known.rate(), conversion.rate())) {
                    checks.add(apart(text, known, conversion));
                }
            }
        }
        return checks;
    }

    private static boolean areApart(Interval one, Interval other) {
        return !one.isOpen()
                && !other.isOpen()
                && (one.low().compareTo(other.high().multiply(SLACK)) > 0
                        || other.low().compareTo(one.high().multiply(SLACK)) > 0);
    }

    private static Check apart(Text text, Conversion known, Conversion other) {
        List<Span> spans = List.of(
                known.from().span(),
                known.to().span(),
                other.from().span(),
                other.to().span());
        List<String> values = List.of(
                words(text, other.to()), words(text, other.from()), words(text, known.to()), words(text, known.from()));
        return new Check(Kind.CONVERSION, false, spans, Sentence.OTHER_RATE, values);
    }

    private static String words(Text text, Quantity figure) {
        return figure.span().in(text.source());
    }
}
