package org.crosscheck.workflow.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/**
 * Finds the claims of a text in its next version, by a ladder: the place that a diff gives, the same words in the same
 * sentence elsewhere, what the machine reads most alike, at last the words that took their place. What an earlier step
 * finds for one claim no later step gives to another.
 */
public final class Survival {
    /** The same words stand more often only in lists; there the place decides. */
    private static final int MOST_PLACES = 100;

    /** Beyond this many pairs of claims the most alike are sought no more: the two texts are not one article's. */
    private static final int MOST_PAIRS = 250_000;

    private static final double ALIKE = 0.5;

    /** What stands in the same place may share less: the sentence was rewritten. */
    private static final double ALIKE_IN_PLACE = 0.3;

    private final List<Anchor> claims;
    private final List<Anchor> readings;
    private final Text after;
    private final Alignment alignment;
    private final Fate[] fates;
    private final BitSet taken = new BitSet();
    private final Map<Span, List<Integer>> readingsAt = new HashMap<>();

    private Survival(String before, List<Anchor> claims, Text after, List<Anchor> readings) {
        this.claims = claims;
        this.readings = readings;
        this.after = after;
        this.alignment = Alignment.of(before, after.source());
        this.fates = new Fate[claims.size()];
        for (int i = 0; i < readings.size(); i++) {
            readingsAt
                    .computeIfAbsent(readings.get(i).span(), span -> new ArrayList<>())
                    .add(i);
        }
    }

    /**
     * The fate of each claim, in their order.
     *
     * @param before the text that the claims stand in
     * @param after its next version
     * @param readings what the machine reads in {@code after}; those that no fate names are new
     */
    public static List<Fate> of(String before, List<Anchor> claims, Text after, List<Anchor> readings) {
        return new Survival(before, List.copyOf(claims), after, List.copyOf(readings)).fates();
    }

    private List<Fate> fates() {
        for (int i = 0; i < fates.length; i++) {
            settle(i, samePlace(claims.get(i)));
        }
        for (int i = 0; i < fates.length; i++) {
            settle(i, sameWords(claims.get(i)));
        }
        mostAlike();
        for (int i = 0; i < fates.length; i++) {
            settle(i, inItsPlace(claims.get(i)));
        }
        return Arrays.stream(fates).map(fate -> fate == null ? Fate.GONE : fate).toList();
    }

    private void settle(int claim, Fate fate) {
        if (fates[claim] == null && fate != null) {
            fates[claim] = fate;
            if (fate.isRead()) {
                taken.set(fate.reading());
            }
        }
    }

    private Fate samePlace(Anchor claim) {
        Span image = alignment.image(claim.span());
        return image != null && at(claim, image).saysTheSameAs(claim) ? found(Fate.Kind.SAME, claim, image) : null;
    }

    private Fate sameWords(Anchor claim) {
        String text = after.source();
        int at = text.indexOf(claim.exact());
        for (int i = 0; at >= 0 && i < MOST_PLACES; i++) {
            Span span = new Span(at, at + claim.exact().length());
            boolean free = readingOf(claim, span) != Fate.NOTHING
                    || readingsAt.getOrDefault(span, List.of()).isEmpty();
            if (free && at(claim, span).saysTheSameAs(claim)) {
                return found(Fate.Kind.SAME, claim, span);
            }
            at = text.indexOf(claim.exact(), at + 1);
        }
        return null;
    }

    /** Pairs the claims left over with the readings left over, the most alike first. */
    private void mostAlike() {
        List<Integer> lost = new ArrayList<>();
        for (int i = 0; i < fates.length; i++) {
            if (fates[i] == null) {
                lost.add(i);
            }
        }
        if ((long) lost.size() * (readings.size() - taken.cardinality()) <= MOST_PAIRS) {
            List<Pair> pairs = new ArrayList<>();
            List<Likeness> passages = readings.stream()
                    .map(reading -> Likeness.of(reading.passage()))
                    .toList();
            lost.forEach(claim -> addPairs(claim, passages, pairs));
            pairs.sort(Pair.BEST_FIRST);
            pairs.stream()
                    .filter(pair -> !taken.get(pair.reading))
                    .forEach(pair -> settle(
                            pair.claim,
                            new Fate(pair.fate, readings.get(pair.reading).span(), pair.reading)));
        }
    }

    private void addPairs(int index, List<Likeness> passages, List<Pair> pairs) {
        Anchor claim = claims.get(index);
        Likeness passage = Likeness.of(claim.passage());
        Likeness words = Likeness.of(claim.exact());
        Span region = alignment.region(claim.span());
        for (int i = taken.nextClearBit(0); i < readings.size(); i = taken.nextClearBit(i + 1)) {
            Anchor reading = readings.get(i);
            if (reading.kind().equals(claim.kind())) {
                boolean inPlace = reading.span().overlaps(region) || touches(reading.span(), region);
                double alike = passage.to(passages.get(i));
                if (alike >= (inPlace ? ALIKE_IN_PLACE : ALIKE)) {
                    double score = alike + words.to(Likeness.of(reading.exact())) + (inPlace ? 1 : 0);
                    boolean same = reading.saysTheSameAs(claim);
                    pairs.add(new Pair(index, i, score, same ? Fate.Kind.SAME : Fate.Kind.CHANGED));
                }
            }
        }
    }

    private static boolean touches(Span reading, Span region) {
        return region.length() == 0 && reading.start() <= region.start() && region.start() <= reading.end();
    }

    /** For what the machine does not read: the words that stand there now, if they are not wholly others. */
    private Fate inItsPlace(Anchor claim) {
        Span image = alignment.image(claim.span());
        if (image != null) {
            return found(Fate.Kind.CHANGED, claim, image);
        }
        Span region = trimmed(alignment.region(claim.span()));
        boolean alike = region.length() > 0
                && region.length() <= 2 * claim.exact().length() + 20
                && Likeness.of(claim.exact()).to(Likeness.of(region.in(after.source()))) >= ALIKE;
        return alike ? found(Fate.Kind.CHANGED, claim, region) : null;
    }

    private Span trimmed(Span span) {
        String text = after.source();
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private Anchor at(Anchor claim, Span span) {
        return new Anchor(claim.kind(), span, span.in(after.source()), Context.of(after, span));
    }

    private Fate found(Fate.Kind kind, Anchor claim, Span span) {
        return new Fate(kind, span, readingOf(claim, span));
    }

    /** What the machine reads in these very words and nobody has taken yet. */
    private int readingOf(Anchor claim, Span span) {
        return readingsAt.getOrDefault(span, List.of()).stream()
                .filter(reading ->
                        !taken.get(reading) && readings.get(reading).kind().equals(claim.kind()))
                .findFirst()
                .orElse(Fate.NOTHING);
    }

    private record Pair(int claim, int reading, double score, Fate.Kind fate) {
        private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::claim)
                .thenComparingInt(Pair::reading);
    }
}
