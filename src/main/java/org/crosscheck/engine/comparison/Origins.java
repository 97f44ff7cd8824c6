package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.text.Text;

/** Counts witnesses: articles that got it from one place are one. */
public final class Origins {
    /** So many common prints of passages are no accident: some thirty words in a row. */
    private static final int COPIED = 5;

    private final List<Witness> witnesses = new ArrayList<>();

    /** The agencies that each claim's article or sentence names, looked for once. */
    private final Map<Claim, Set<String>> credits = new IdentityHashMap<>();

    private Origins() {}

    /** Articles that count as one so far, and why. */
    private record Witness(List<Claim> articles, List<String> why) {

        void takeIn(Witness other) {
            articles.addAll(other.articles);
            why.addAll(other.why);
        }

        Origin origin() {
            return new Origin(
                    articles.stream().map(claim -> claim.source().id()).toList(), why);
        }
    }

    /** @return every article of the members in exactly one origin, in the members' order */
    public static List<Origin> of(List<Claim> members) {
        if (members.size() == 1) {
            return List.of(new Origin(List.of(members.get(0).source().id()), List.of()));
        }
        Map<String, Claim> articles = new LinkedHashMap<>();
        members.forEach(member -> articles.putIfAbsent(member.source().id(), member));
        Origins origins = new Origins();
        articles.values().forEach(origins::place);
        return origins.witnesses.stream().map(Witness::origin).toList();
    }

    /** Into the first witness that it shares something with; the others that it shares with become part of that one. */
    private void place(Claim article) {
        Witness home = null;
        for (Witness witness : List.copyOf(witnesses)) {
            String ground = shared(witness, article);
            if (ground != null && home == null) {
                home = witness;
                home.why().add(ground);
            } else if (ground != null) {
                home.takeIn(witness);
                home.why().add(ground);
                witnesses.remove(witness);
            }
        }
        if (home == null) {
            home = new Witness(new ArrayList<>(), new ArrayList<>());
            witnesses.add(home);
        }
        home.articles().add(article);
    }

    /** Why an article belongs to a witness, or null. */
    private String shared(Witness witness, Claim article) {
        for (Claim own : witness.articles()) {
            String ground = shared(own, article);
            if (ground != null) {
                return ground;
            }
        }
        return null;
    }

    /** What makes one witness of two articles, or null. */
    private String shared(Claim one, Claim other) {
        if (isCopied(one.source().passages(), other.source().passages())) {
            return "long passages in common";
        } else if (isOneInstitution(one, other)) {
            return "both from " + one.speaker().name();
        }
        Set<String> named = creditsOf(one);
        for (String agency : creditsOf(other)) {
            if (named.contains(agency)) {
                return "both credit " + agency;
            }
        }
        return null;
    }

    private Set<String> creditsOf(Claim claim) {
        return credits.computeIfAbsent(claim, Origins::credits);
    }

    static boolean isCopied(Set<Long> passages, Set<Long> others) {
        return Passages.of(passages).shares(COPIED, Passages.of(others));
    }

    /** A figure that both have from the same people is theirs. */
    private static boolean isOneInstitution(Claim one, Claim other) {
        return one.figure() != null
                && other.figure() != null
                && Relation.of(one.speaker(), other.speaker()) == Relation.SAME;
    }

    /** The agencies that the article credits, and those that the sentence names ("told Reuters"). */
    private static Set<String> credits(Claim claim) {
        Set<String> credits = new LinkedHashSet<>(claim.source().credits());
        if (Agencies.mayBeIn(claim.context())) {
            credits.addAll(Agencies.told(Text.of(claim.context()).tokens(), claim.names()));
        }
        return credits;
    }
}
