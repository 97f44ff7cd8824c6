package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.time.AsOf;

/** Claims made by hand, for a port town that does not exist. */
final class Fixture {
    /** A story of ten articles in which every word is rare. */
    static final Rarity RARE = new Rarity() {
        @Override
        public int articles() {
            return 10;
        }

        @Override
        public int articlesWith(String term) {
            return 2;
        }
    };

    private static int made;

    private Fixture() {}

    static Source source(String outlet, String day) {
        return source(outlet, day, List.of(), Set.of());
    }

    static Source source(String outlet, String day, List<String> credits, Set<Long> passages) {
        return new Source(outlet + day, outlet, day == null ? null : LocalDate.parse(day), credits, passages);
    }

    static Speaker person(String name) {
        return new Speaker(name, null, Entity.Kind.PERSON, null);
    }

    static Speaker country(String name) {
        return new Speaker(name, null, Entity.Kind.PLACE, null);
    }

    static Speaker described(String description) {
        return new Speaker(description, null, null, null);
    }

    static Claim said(Source source, Speaker speaker, String words) {
        return said(source, speaker, words, Quotation.Kind.DIRECT);
    }

    static Claim said(Source source, Speaker speaker, String words, Quotation.Kind kind) {
        Statement statement = new Statement(kind, List.of(), Quotation.Standing.STATED, null);
        return new Claim(
                id(),
                source,
                new Span(0, words.length()),
                words,
                words,
                speaker,
                when(source),
                List.of(),
                statement,
                null);
    }

    /** A figure whose exact words are those of {@code context} that begin with its number. */
    static Claim counted(Source source, String context, String words, Figure figure) {
        int start = context.indexOf(words);
        return new Claim(
                id(),
                source,
                new Span(start, start + words.length()),
                words,
                context,
                null,
                when(source),
                List.of(),
                null,
                figure);
    }

    static Claim by(Speaker speaker, Claim claim) {
        return new Claim(
                claim.id(),
                claim.source(),
                claim.span(),
                claim.words(),
                claim.context(),
                speaker,
                claim.when(),
                claim.names(),
                claim.statement(),
                claim.figure());
    }

    static Figure figure(long value, String unit, String predicate) {
        return figure(value, Quantity.Modifier.EXACT, unit, predicate);
    }

    static Figure figure(long value, Quantity.Modifier modifier, String unit, String predicate) {
        return new Figure(
                BigDecimal.valueOf(value),
                null,
                null,
                modifier,
                unit,
                null,
                predicate,
                null,
                null,
                null,
                Quantity.Status.STATED,
                null);
    }

    private static String id() {
        return "claim" + made++;
    }

    private static AsOf when(Source source) {
        return source.published() == null
                ? null
                : new AsOf(source.published(), source.published(), AsOf.Origin.PUBLICATION, null);
    }
}
