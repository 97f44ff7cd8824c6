package org.crosscheck.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who decided what about a claim, on both axes: how it stands to other sources, and what is to be printed. */
final class People {
    private final Claim claim;
    private final List<Review> reviews;
    private final List<Decision> decisions;

    private People(Claim claim, List<Review> reviews, List<Decision> decisions) {
        this.claim = claim;
        this.reviews = reviews;
        this.decisions = decisions;
    }

    static People of(Finding finding) {
        Claim claim = finding.claim();
        return new People(
                claim,
                finding.group().reviews().stream()
                        .filter(review -> review.claims().contains(claim.id()))
                        .toList(),
                claim.decisions().stream()
                        .filter(decision -> decision.about() == null)
                        .toList());
    }

    /**
     * From {@code decision} to {@code machine_or_person}. A reviewer's verdict is what he or she decided last on both axes
     * ("Conflict; Correct to"); who settled a disagreement stands as adjudicator, not as reviewer.
     */
    List<Object> cells() {
        List<String> names = reviewers();
        Decision standing = claim.standing().isEmpty() ? null : claim.standing().get(0);
        return Arrays.asList(
                claim.fate().words(),
                standing == null ? null : standing.wording(),
                reason(standing),
                at(names, 0),
                verdict(at(names, 0)),
                at(names, 1),
                verdict(at(names, 1)),
                settlers(),
                lastAt(),
                hand());
    }

    /** Why it is to be printed so, and why it stands so to the other sources. */
    private String reason(Decision standing) {
        return Stream.concat(
                        Stream.ofNullable(standing).map(Decision::note),
                        reviews.stream().limit(1).map(Review::note))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), reason -> reason.isEmpty() ? null : reason));
    }

    private static String at(List<String> names, int place) {
        return place < names.size() ? names.get(place) : null;
    }

    /** In the order in which they first decided. */
    private List<String> reviewers() {
        Set<String> names = new LinkedHashSet<>();
        acts().filter(act -> !act.settles())
                .sorted(Comparator.comparing(Act::at))
                .forEach(act -> names.add(act.who()));
        return new ArrayList<>(names);
    }

    private String verdict(String name) {
        if (name == null) {
            return null;
        }
        return Stream.of(
                        reviews.stream()
                                .filter(review -> review.who().equals(name) && !review.settles())
                                .map(review -> review.verdict().words())
                                .findFirst(),
                        decisions.stream()
                                .filter(decision -> decision.who().equals(name) && !decision.settles())
                                .map(decision -> decision.fate().words())
                                .findFirst())
                .flatMap(words -> words.stream())
                .collect(Collectors.joining("; "));
    }

    private String settlers() {
        String names = acts().filter(Act::settles).map(Act::who).distinct().collect(Collectors.joining("; "));
        return names.isEmpty() ? null : names;
    }

    private Instant lastAt() {
        return acts().map(Act::at).max(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<Act> acts() {
        return Stream.concat(
                reviews.stream().map(review -> new Act(review.who(), review.at(), review.settles())),
                decisions.stream().map(decision -> new Act(decision.who(), decision.at(), decision.settles())));
    }

    private record Act(String who, Instant at, boolean settles) {}

    private String hand() {
        return switch (claim.hand()) {
            case FOUND -> "machine";
            case ACCEPTED -> "machine, accepted by a person";
            case CORRECTED -> "machine, corrected by a person";
            case MARKED -> "person";
        };
    }
}
