package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.time.AsOf;
import org.crosscheck.engine.time.AsOfFinder;
import org.crosscheck.engine.time.TimeExpression;

/** Makes the claims of one article. Not thread-safe: one article, one instance. */
public final class Claims {
    private final Text text;
    private final Source source;
    private final Cast cast;
    private final AsOfFinder when;
    private final Sides sides;
    private final Map<String, Entity.Kind> named = new HashMap<>();

    /**
     * @param text the article
     * @param cast whom it names
     * @param times its time expressions, by offset
     */
    public Claims(Text text, Source source, Cast cast, List<TimeExpression> times) {
        this.text = text;
        this.source = source;
        this.cast = cast;
        this.when = new AsOfFinder(text, times, source.published());
        this.sides = new Sides(text, cast);
        cast.entities().forEach(entity -> named.put(entity.name(), entity.kind()));
    }

    /** Quotations first, then the figures that are claims, each in the given order. */
    public List<Claim> of(Collection<Quotation> quotations, Collection<Quantity> quantities) {
        List<Claim> claims = new ArrayList<>();
        quotations.forEach(quotation -> claims.add(claim(quotation)));
        quantities.stream().filter(Quantity::isClaim).forEach(quantity -> claims.add(claim(quantity)));
        return claims;
    }

    private Claim claim(Quotation quotation) {
        Span context = sentences(
                quotation.cue() == null ? quotation.span() : quotation.span().to(quotation.cue()));
        List<Span> verbatim =
                quotation.kind() == Quotation.Kind.DIRECT ? List.of(quotation.span()) : quotation.fragments();
        return new Claim(
                source.id() + "/q" + quotation.span().start() + "-"
                        + quotation.span().end(),
                source,
                quotation.span(),
                quotation.span().in(text.source()),
                context.in(text.source()),
                speaker(quotation),
                when.said(quotation.span(), context),
                names(context),
                new Statement(quotation.kind(), verbatim, quotation.standing(), quotation.relayedBy()),
                null);
    }

    private Claim claim(Quantity quantity) {
        Span context = named(sentences(quantity.span()));
        String who = quantity.attributedTo();
        return new Claim(
                source.id() + "/n" + quantity.span().start() + "-"
                        + quantity.span().end(),
                source,
                quantity.span(),
                quantity.span().in(text.source()),
                context.in(text.source()),
                speaker(who, null),
                quantity.asOf() != null ? quantity.asOf() : publication(),
                names(context),
                null,
                Figure.of(quantity));
    }

    private Speaker speaker(Quotation quotation) {
        return speaker(quotation.speakerName(), quotation.speakerRole());
    }

    private Speaker speaker(String name, String role) {
        return name == null ? null : new Speaker(name, role, named.get(name), sides.of(name));
    }

    private AsOf publication() {
        return source.published() == null
                ? null
                : new AsOf(source.published(), source.published(), AsOf.Origin.PUBLICATION, null);
    }

    private List<Name> names(Span context) {
        Set<Name> names = new LinkedHashSet<>();
        for (Mention mention : within(cast.mentions(), Mention::span, context)) {
            Entity entity = cast.entity(mention);
            if (entity.kind() != Entity.Kind.OTHER) {
                names.add(new Name(entity.name(), entity.kind()));
            }
        }
        return List.copyOf(names);
    }

    /** Those of a list ordered by offset that begin inside {@code context}. */
    private static <T> List<T> within(List<T> ordered, Function<T, Span> span, Span context) {
        int from = firstFrom(ordered, span, context.start());
        return ordered.subList(from, firstFrom(ordered, span, context.end()));
    }

    private static <T> int firstFrom(List<T> ordered, Function<T, Span> span, int offset) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(ordered.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** With the sentence before it in its paragraph, where a sentence names nobody and nothing itself. */
    private Span named(Span context) {
        int at = text.sentenceAt(context.start());
        if (at == 0 || !within(cast.mentions(), Mention::span, context).isEmpty()) {
            return context;
        }
        Sentence before = text.sentences().get(at - 1);
        return before.paragraph() == text.sentences().get(at).paragraph()
                ? before.span().to(context)
                : context;
    }

    /** Every sentence that the span touches. */
    private Span sentences(Span span) {
        List<Sentence> all = text.sentences();
        Span whole = span;
        for (int i = text.sentenceAt(span.start()); i < all.size(); i++) {
            if (all.get(i).span().start() >= span.end()) {
                break;
            }
            whole = whole.to(all.get(i).span());
        }
        return whole;
    }
}
