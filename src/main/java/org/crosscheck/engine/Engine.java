package org.crosscheck.engine;

import java.time.LocalDate;
import java.util.List;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.NameFinder;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.QuantityFinder;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.quotation.QuotationFinder;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.time.TimeExpression;
import org.crosscheck.engine.time.TimeFinder;

/** The one entrance: text to claims. Holds no state but its word lists; thread-safe; reads and writes nothing. */
public final class Engine {
    private final NameFinder names = new NameFinder();
    private final QuotationFinder quotations = new QuotationFinder();
    private final TimeFinder times = new TimeFinder();
    private final QuantityFinder quantities = new QuantityFinder();

    /**
     * Everything one article says.
     *
     * @param source the article's text; offsets in the answer are UTF-16 code units of it
     * @param published the day of publication in the outlet's time zone, or null when unknown
     */
    public Extraction extract(String source, LocalDate published) {
        Text text = Text.of(source);
        Cast cast = names.find(text);
        List<Quotation> said = quotations.find(text, cast);
        List<TimeExpression> when = times.find(text, published);
        List<Quantity> figures = quantities.find(text, cast, when).stream()
                .map(figure -> figure.withAttributedTo(claimant(figure, said)))
                .toList();
        return new Extraction(cast, said, figures, when);
    }

    /** The speaker of the innermost quotation that the figure stands in. */
    private static String claimant(Quantity figure, List<Quotation> said) {
        return said.stream()
                .filter(quotation -> quotation.span().contains(figure.span()))
                .reduce((outer, inner) -> inner.span().length() <= outer.span().length() ? inner : outer)
                .map(Quotation::speakerName)
                .orElse(null);
    }
}
