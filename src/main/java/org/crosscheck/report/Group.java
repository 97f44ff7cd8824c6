package org.crosscheck.report;

import java.util.List;

import org.crosscheck.language.Saying;

/**
 * Claims about the same thing.
 *
 * @param id in the workbench that compiled the report
 * @param kind of its claims
 * @param title what it is about, in one line
 * @param proposal what the engine proposes
 * @param verdict what people decided, the most severe that stands between two of its claims; null for none
 * @param stage how far people are with deciding
 * @param settled whether it is decided and no claim came or went since
 * @param sources how many articles say it, those withheld too
 * @param origins how many independent reports those articles are
 * @param origin why articles count as one origin, in words
 * @param claims by date of publication
 * @param withheld how many more claims the redacted edition leaves out
 * @param pairs what the engine makes of two claims, the most urgent first, at most {@link #MOST_PAIRS}
 * @param reviews the last first; taken back and veiled ones are absent
 */
public record Group(
        long id,
        Kind kind,
        String title,
        Relation proposal,
        Relation verdict,
        Stage stage,
        boolean settled,
        long sources,
        long origins,
        List<String> origin,
        List<Claim> claims,
        int withheld,
        List<Pair> pairs,
        List<Review> reviews) {
    /** Of a large group's pairs a report holds as many. */
    public static final int MOST_PAIRS = 20;

    public Group {
        origin = List.copyOf(origin);
        claims = List.copyOf(claims);
        pairs = List.copyOf(pairs);
        reviews = List.copyOf(reviews);
    }

    /**
     * What the engine makes of two claims: never a decision.
     *
     * @param first the claim's id, smaller than {@code second}'s
     * @param score how sure it is that both are about the same thing, 0 to 1, to four decimals
     * @param grounds why, the strongest first
     */
    public record Pair(long first, long second, Relation proposal, double score, List<Saying> grounds) {

        public Pair {
            grounds = List.copyOf(grounds);
        }
    }

    public boolean isFigure() {
        return kind == Kind.QUANTITY;
    }

    /** Whether a person decided, and did not leave it open. */
    public boolean isDecided() {
        return verdict != null && verdict != Relation.UNDECIDED;
    }

    /** Whether it is proposed as a conflict or as disputed. */
    public boolean isContrary() {
        return proposal == Relation.CONFLICT || proposal == Relation.DISPUTED;
    }

    /** Whether two reviewers' last verdicts differ. */
    public boolean isContested() {
        return Reviewers.lastVerdicts(reviews).stream().distinct().count() > 1;
    }

    /** Why the most urgent pair stands together or apart; empty where there is none. */
    public List<Saying> grounds() {
        return pairs.isEmpty() ? List.of() : pairs.get(0).grounds();
    }
}
