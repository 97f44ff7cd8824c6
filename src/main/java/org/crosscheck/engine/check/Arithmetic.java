package org.crosscheck.engine.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Text;

/** Does the sums that a text's figures invite. Stateless; linear in the number of figures. */
public final class Arithmetic {
    private static final List<Sum> SUMS =
            List.of(new Conversions(), new Shares(), new Changes(), new Totals(), new Parts());

    private Arithmetic() {}

    /**
     * All checks of a text, by their first figure.
     *
     * @param figures the text's figures, by offset
     */
    public static List<Check> of(Text text, List<Quantity> figures) {
        List<Check> checks = new ArrayList<>(Scales.check(text, figures));
        checks.addAll(Rates.check(text, figures));
        for (Passage passage : Passage.all(text, figures)) {
            SUMS.forEach(sum -> sum.check(passage, checks));
        }
        checks.sort(Comparator.comparing(check -> check.figures().get(0)));
        return List.copyOf(checks);
    }
}
