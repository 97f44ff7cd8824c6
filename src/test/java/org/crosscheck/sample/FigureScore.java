package org.crosscheck.sample;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Span;

/** Figures found against the gold; two are the same where they overlap and their numbers are equal. */
final class FigureScore {
    private final Score score = new Score();

    Score score() {
        return score;
    }

    void add(GoldArticle article, List<Quantity> found) {
        List<Quantity> claims = found.stream().filter(Quantity::isClaim).toList();
        for (GoldFigure expected : article.figures()) {
            Optional<Quantity> same = claims.stream()
                    .filter(one -> expected.span().overlaps(one.span()) && expected.sameNumber(one))
                    .findFirst();
            score.count("found", same.isPresent(), words(expected.span(), article));
            same.ifPresent(one -> compare(expected, one, article));
        }
        for (Quantity one : claims) {
            boolean known = article.figures().stream()
                            .anyMatch(expected -> expected.span().overlaps(one.span()))
                    || article.neither().stream().anyMatch(one.span()::overlaps);
            score.count("precision", known, words(one.span(), article));
        }
    }

    private void compare(GoldFigure expected, Quantity found, GoldArticle article) {
        String words = words(expected.span(), article) + ": ";
        String modifier = found.modifier().sign();
        score.count("modifier", modifier.equals(expected.modifier()), words + modifier);
        if (!expected.unit().isEmpty()) {
            score.count(
                    "unit", found.unit().equals(expected.unit()), words + found.unit() + ", not " + expected.unit());
        }
        if (!expected.claimDoubtful()) {
            score.count(
                    "claimed by",
                    Objects.equals(expected.claimedBy(), found.attributedTo()),
                    words + found.attributedTo() + ", not " + expected.claimedBy());
        }
        if (expected.asOf() != null) {
            String day = found.asOf() == null ? "unknown" : found.asOf().last().toString();
            score.count("as of", day.startsWith(expected.asOf()), words + day + ", not " + expected.asOf());
        }
    }

    private static String words(Span span, GoldArticle article) {
        return span.in(article.text());
    }
}
