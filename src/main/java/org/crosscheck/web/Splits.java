package org.crosscheck.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Group;
import org.crosscheck.model.Review;
import org.crosscheck.model.Stage;
import org.crosscheck.model.Verdict;
import org.crosscheck.web.page.CheckPage.Side;
import org.crosscheck.web.page.CheckPage.Split;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.Seen;

/** What two people decided differently in a story: relations between sources, and decisions for publication. */
final class Splits {
    private final long storyId;
    private final Typed typed;
    private final String visitor;
    private final List<Split> open = new ArrayList<>();
    private final List<Split> settled = new ArrayList<>();

    /** @param visitor the reader's name, or null */
    Splits(long storyId, Typed typed, String visitor) {
        this.storyId = storyId;
        this.typed = typed;
        this.visitor = visitor;
        List<Group> groups = Group.splitIn(storyId);
        Map<Long, List<Review>> reviews = Review.in(
                        groups.stream().map(group -> group.id).toList())
                .stream()
                .collect(Collectors.groupingBy(review -> review.group.id));
        groups.forEach(group -> add(group.stage, split(group, reviews.getOrDefault(group.id, List.of()))));
        List<Claim> claims = Claim.splitIn(storyId);
        Map<Long, List<Decision>> decisions = Decision.about(
                        claims.stream().map(claim -> claim.id).toList())
                .stream()
                .collect(Collectors.groupingBy(decision -> decision.claim.id));
        claims.forEach(claim -> add(claim.stage, split(claim, decisions.getOrDefault(claim.id, List.of()))));
    }

    List<Split> open() {
        return open;
    }

    List<Split> settled() {
        return settled;
    }

    private void add(Stage stage, Split split) {
        if (stage == Stage.DISAGREEMENT) {
            open.add(split);
        } else if (split.outcome() != null) {
            settled.add(split);
        }
    }

    private Split split(Group group, List<Review> reviews) {
        Map<String, Side> sides = new LinkedHashMap<>();
        Side outcome = null;
        for (Review review : reviews) {
            if (review.stands() && review.openedAt != null && review.verdict.isDecided()) {
                Side side = side(review);
                if (review.adjudication) {
                    outcome = side;
                } else {
                    sides.put(side.who(), side);
                }
            }
        }
        String form = "group-" + group.id;
        String href = "/stories/" + storyId + "/groups/" + group.id;
        String seen = Seen.of(group, reviews, visitor).toString();
        return new Split(
                form,
                href + "/adjudications",
                false,
                group.title,
                null,
                href,
                seen,
                List.copyOf(sides.values()),
                choices(form, "verdict", Stream.of(Verdict.values()).filter(Verdict::isDecided), sides),
                outcome,
                isMine(sides, outcome));
    }

    private static Side side(Review review) {
        return new Side(review.verdict.name(), null, review.person.name, review.createdAt, review.note);
    }

    private Split split(Claim claim, List<Decision> decisions) {
        Map<String, Side> sides = new LinkedHashMap<>();
        Side outcome = null;
        List<Decision> visible = decisions.stream()
                .filter(decision -> decision.isVisibleTo(visitor))
                .sorted(Comparator.comparing(decision -> decision.number))
                .toList();
        for (Decision decision : visible) {
            if (decision.stands() && decision.openedAt != null && decision.isAbout(claim)) {
                Side side = side(decision);
                if (decision.adjudication) {
                    outcome = side;
                } else {
                    sides.put(side.who(), side);
                }
            }
        }
        String form = "claim-" + claim.id;
        return new Split(
                form,
                "/stories/" + storyId + "/claims/" + claim.id + "/adjudications",
                true,
                claim.exact,
                claim.version.outlet.name,
                "/stories/" + storyId + "/groups/" + claim.group.id,
                claim.id + "." + Seen.of(claim, visible, visitor),
                List.copyOf(sides.values()),
                choices(form, "clearance", Stream.of(Clearance.values()).filter(Clearance::isDecided), sides),
                outcome,
                isMine(sides, outcome));
    }

    private static Side side(Decision decision) {
        return new Side(
                decision.clearance.name(), decision.wording, decision.person.name, decision.createdAt, decision.note);
    }

    /** Each value with the names of those who chose it. */
    private List<Choice> choices(String form, String field, Stream<? extends Enum<?>> values, Map<String, Side> sides) {
        return values.map(value -> new Choice(
                        value.name(),
                        sides.values().stream()
                                .filter(side -> side.code().equals(value.name()))
                                .map(Side::who)
                                .collect(Collectors.joining(", ")),
                        value.name().equals(typed.value(form, field))))
                .sorted(Comparator.comparing((Choice choice) -> choice.label().isEmpty()))
                .toList();
    }

    private boolean isMine(Map<String, Side> sides, Side outcome) {
        Side mine = sides.get(visitor);
        return mine != null && outcome != null && !mine.code().equals(outcome.code());
    }
}
