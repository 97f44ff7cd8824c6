package org.crosscheck.workflow;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.time.TimeExpression;

/** Keeps a text that is no article, or an attack, from filling the database with claims. */
final class Cap {
    /** An article has some forty claims; fifty articles in one file are beyond what a person checks. */
    static final int MOST_CLAIMS = 2_000;

    static final String NOTICE = "Only the first 2,000 claims of this text are kept; split it into its articles.";

    private Cap() {}

    /** The extraction itself, or where it has too many claims, what stands before the first that is too many. */
    static Extraction on(Extraction extraction) {
        if (extraction.quotations().size() + extraction.quantities().size() <= MOST_CLAIMS) {
            return extraction;
        }
        IntStream starts = IntStream.concat(
                extraction.quotations().stream()
                        .mapToInt(quotation -> quotation.span().start()),
                extraction.quantities().stream().filter(Quantity::isClaim).mapToInt(quantity -> quantity.span()
                        .start()));
        int[] ordered = starts.sorted().toArray();
        return ordered.length <= MOST_CLAIMS ? extraction : before(extraction, ordered[MOST_CLAIMS]);
    }

    private static Extraction before(Extraction extraction, int end) {
        List<Mention> mentions =
                before(extraction.cast().mentions(), Mention::span, end).toList();
        return new Extraction(
                new Cast(extraction.cast().entities(), mentions),
                before(extraction.quotations(), Quotation::span, end).toList(),
                before(extraction.quantities(), Quantity::span, end).toList(),
                before(extraction.times(), TimeExpression::span, end).toList(),
                extraction.checks().stream()
                        .filter(check -> check.figures().stream().allMatch(figure -> figure.start() < end))
                        .toList());
    }

    private static <T> Stream<T> before(List<T> found, Function<T, Span> span, int end) {
        return found.stream().filter(one -> span.apply(one).start() < end);
    }
}
