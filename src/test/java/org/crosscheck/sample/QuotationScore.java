package org.crosscheck.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Span;

/** Quotations found against the gold; two are the same where their spans are so at least by half. */
final class QuotationScore {
    private final Score score = new Score();

    Score score() {
        return score;
    }

    void add(GoldArticle article, List<Quotation> found) {
        for (GoldQuotation expected : article.quotations()) {
            Optional<Quotation> nearest = nearest(expected, found);
            if (!expected.optional()) {
                score.count("found", nearest.isPresent(), words(expected.span(), article));
                nearest.ifPresent(one -> compare(expected, one, article));
            }
        }
        for (Quotation one : found) {
            boolean known = article.quotations().stream()
                    .anyMatch(expected -> Overlap.of(expected.span(), one.span()) >= Overlap.HALF
                            || expected.optional() && expected.span().overlaps(one.span()));
            score.count("precision", known, words(one.span(), article));
        }
        for (Span term : article.notQuotations()) {
            boolean taken = found.stream().anyMatch(one -> Overlap.of(term, one.span()) >= Overlap.HALF);
            score.count("scare quotes left alone", !taken, words(term, article));
        }
    }

    private static Optional<Quotation> nearest(GoldQuotation expected, List<Quotation> found) {
        return found.stream()
                .filter(one -> Overlap.of(expected.span(), one.span()) >= Overlap.HALF)
                .max(Comparator.comparingDouble(one -> Overlap.of(expected.span(), one.span())));
    }

    private void compare(GoldQuotation expected, Quotation found, GoldArticle article) {
        String words = words(expected.span(), article);
        score.count("kind", expected.kind() == found.kind(), found.kind() + " " + words);
        score.count(
                "exact words",
                bare(words).equals(bare(words(found.span(), article))),
                words + "\n    " + words(found.span(), article));
        score.count(
                "full name",
                name(expected.speaker()).equals(name(found.speakerName())),
                found.speakerName() + ", not " + expected.speaker() + ": " + words);
        score.count(
                "speaker",
                sameSpeaker(expected, found, article),
                found.speakerName() + ", not " + expected.speaker() + ": " + words);
    }

    private static boolean sameSpeaker(GoldQuotation expected, Quotation found, GoldArticle article) {
        String name = name(found.speakerName());
        return name.equals(name(expected.speaker()))
                || name.endsWith(" " + lastWord(name(expected.speaker())))
                || found.speaker() != null
                        && !expected.mention().matches("(?i)he|she|it|they")
                        && name(words(found.speaker(), article)).equals(name(expected.mention()));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String name(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceFirst("^(the|an|a) ", "");
    }

    private static String bare(String words) {
        return words.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
    }

    private static String words(Span span, GoldArticle article) {
        return span.in(article.text());
    }
}
