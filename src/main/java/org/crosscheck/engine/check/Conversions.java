package org.crosscheck.engine.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.crosscheck.engine.check.Check.Kind;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.UnitConversion;

/** Figures that another restates in brackets: measures by their factor, money by its scale alone. */
final class Conversions implements Sum {
    /** Currencies that have stayed within a factor of ten of each other for a century: a hundredfold is a slip. */
    private static final Set<String> NEAR = Set.of("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD");

    private static final BigDecimal HUNDREDFOLD = BigDecimal.valueOf(100);

    @Override
    public void check(Passage passage, List<Check> into) {
        for (int i = 1; i < passage.size(); i++) {
            Quantity figure = passage.figure(i);
            if (figure.restates() != null
                    && figure.restates().equals(passage.figure(i - 1).span())) {
                convert(passage, i - 1, i, into);
            }
        }
    }

    private static void convert(Passage passage, int first, int second, List<Check> into) {
        Quantity from = passage.figure(first);
        Quantity to = passage.figure(second);
        Optional<UnitConversion> found = UnitConversion.between(from.unit(), to.unit());
        if (found.isPresent()) {
            UnitConversion apart = found.get().ofDifferences();
            UnitConversion conversion = holds(from, to, apart) ? apart : found.get();
            boolean holds = holds(from, to, conversion);
            String computed = Rounding.shown(conversion.apply(from.value()));
            into.add(new Check(
                    Kind.CONVERSION,
                    holds,
                    List.of(from.span(), to.span()),
                    Sentence.CONVERTED,
                    List.of(
                            passage.words(first),
                            computed + " " + unit(passage.words(second), to),
                            passage.words(second))));
        } else if (NEAR.contains(from.unit()) && NEAR.contains(to.unit())) {
            money(passage, first, second, into);
        }
    }

    /** "2.1F (1.2C) warmer" tells a difference: whichever of the two readings holds is meant. */
    private static boolean holds(Quantity from, Quantity to, UnitConversion conversion) {
        return Rounding.measured(from).convert(conversion).meets(Rounding.measured(to));
    }

    /** The unit as the text writes it after its digits, else by its name. */
    private static String unit(String words, Quantity figure) {
        int digits = words.length();
        while (digits > 0 && !Character.isDigit(words.charAt(digits - 1))) {
            digits--;
        }
        String written = words.substring(digits).strip();
        return digits == 0 || written.isEmpty() ? figure.unit() : written;
    }

    /** No rate of exchange is used: only a slip of scale is seen. */
    private static void money(Passage passage, int first, int second, List<Check> into) {
        BigDecimal one = passage.figure(first).value();
        BigDecimal other = passage.figure(second).value();
        if (one.signum() <= 0 || other.signum() <= 0) {
            return;
        }
        BigDecimal times = one.max(other).divide(one.min(other), 1, RoundingMode.HALF_UP);
        if (times.compareTo(HUNDREDFOLD) >= 0) {
            into.add(new Check(
                    Kind.SCALE,
                    false,
                    List.of(passage.figure(first).span(), passage.figure(second).span()),
                    Sentence.NO_RATE,
                    List.of(passage.words(first), passage.words(second), Rounding.shown(times))));
        }
    }
}
