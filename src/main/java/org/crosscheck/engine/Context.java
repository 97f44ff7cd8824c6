package org.crosscheck.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.Units;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.time.AsOf;
import org.crosscheck.engine.time.AsOfFinder;
import org.crosscheck.engine.time.TimeExpression;

/** Gives figures what stands round them: who claims them and when they were true. One article's use; linear. */
final class Context {
    /** What these measure does not change with the news. */
    private static final Set<String> TIMELESS =
            Set.of("length", "area", "volume", "mass", "time", "speed", "temperature", "angle");

    private final AsOfFinder when;
    private final Claimants claimants;

    /**
     * @param said by start
     * @param times by offset
     */
    Context(Text text, List<Quotation> said, List<TimeExpression> times, LocalDate published) {
        this.when = new AsOfFinder(text, times, published);
        this.claimants = new Claimants(text, said);
    }

    /** @param figures by offset */
    List<Quantity> complete(List<Quantity> figures) {
        List<Quantity> complete = new ArrayList<>(figures.size());
        for (Quantity figure : figures) {
            complete.add(figure.withAttributedTo(claimant(figure)).withAsOf(asOf(figure)));
        }
        return complete;
    }

    private AsOf asOf(Quantity figure) {
        if (!figure.isClaim()) {
            return null;
        }
        String dimension = Units.dimension(figure.unit());
        boolean timeless = dimension != null && TIMELESS.contains(dimension)
                || figure.unit().equals("year of age");
        return timeless || figure.status() != Quantity.Status.STATED
                ? when.stated(figure.span())
                : when.of(figure.span());
    }

    private String claimant(Quantity figure) {
        Quotation quotation = claimants.quotation(figure);
        return quotation == null ? null : quotation.speakerName();
    }
}
