package org.crosscheck.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.model.ArticleVersion;

/** An article version as the engine reads it, for making claims of words that a person points at. Immutable. */
record Rereading(long versionId, Text text, Extraction extraction, Source source, Engine engine) {
    private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'";

    static Rereading of(ArticleVersion version, Engine engine) {
        Source source = Stored.source(version.source);
        Text text = Text.of(version.text);
        Extraction extraction = engine.extract(text, source.published());
        return new Rereading(version.id, text, extraction, source, engine);
    }

    /** What the machine reads in these words, moved onto them; a bare quotation where it reads none. */
    Quotation quotation(Span span) {
        Quotation read = nearest(extraction.quotations(), Quotation::span, span);
        if (read != null && read.span().equals(span)) {
            return read;
        }
        return new Quotation(
                span,
                kind(span.in(text.source())),
                read == null ? null : read.speaker(),
                read == null ? null : read.speakerName(),
                read == null ? null : read.speakerRole(),
                read == null ? null : read.relayedBy(),
                read == null || read.cue() == null || read.cue().overlaps(span) ? null : read.cue(),
                read == null
                        ? List.of()
                        : read.fragments().stream().filter(span::contains).toList(),
                read == null ? Quotation.Marks.NONE : read.marks(),
                read == null ? Quotation.Standing.STATED : read.standing(),
                read == null ? Found.BY_HAND : read.rule(),
                1);
    }

    private static Quotation.Kind kind(String words) {
        boolean opens = MARKS.indexOf(words.charAt(0)) >= 0;
        boolean closes = MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
        return opens && closes ? Quotation.Kind.DIRECT : Quotation.Kind.INDIRECT;
    }

    /** What the machine reads in these words, moved onto them; a figure without a value where it reads none. */
    Quantity quantity(Span span) {
        Quantity read = nearest(extraction.quantities(), Quantity::span, span);
        if (read == null) {
            read = engine.extract(span.in(text.source()), source.published()).quantities().stream()
                    .findFirst()
                    .orElse(null);
        }
        return new Quantity(
                span,
                read == null ? null : read.value(),
                read == null ? null : read.low(),
                read == null ? null : read.high(),
                read == null ? Quantity.Modifier.EXACT : read.modifier(),
                read == null ? "" : read.unit(),
                read == null ? null : read.counted(),
                Quantity.Kind.QUANTITY,
                read == null ? null : read.trend(),
                read == null ? Quantity.Status.STATED : read.status(),
                read == null ? null : read.asOf(),
                read == null ? null : read.attributedTo(),
                read == null ? null : read.restates(),
                read == null ? Found.BY_HAND : read.rule(),
                1);
    }

    /** What shares the most with these words. */
    private static <T> T nearest(List<T> all, Function<T, Span> at, Span span) {
        return all.stream()
                .filter(one -> at.apply(one).overlaps(span))
                .max(Comparator.comparingInt((T one) -> shared(at.apply(one), span))
                        .thenComparing(one -> -at.apply(one).length()))
                .orElse(null);
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    /** The quotation as a claim that compares like any other. */
    Found found(Quotation quotation) {
        Extraction only =
                new Extraction(extraction.cast(), List.of(quotation), List.of(), extraction.times(), List.of());
        return Found.of(quotation, engine.claims(text, only, source).get(0));
    }

    Found found(Quantity quantity) {
        Extraction only =
                new Extraction(extraction.cast(), List.of(), List.of(quantity), extraction.times(), List.of());
        return Found.of(quantity, engine.claims(text, only, source).get(0));
    }
}
