package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Checking;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Group;
import org.crosscheck.model.Person;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;
import org.crosscheck.report.agreement.Agreement;
import org.crosscheck.workflow.deciding.Relations;

/**
 * Measures how far people agree who decided without seeing each other. What somebody decided after seeing what another
 * did, and what an adjudicator did, does not count, and neither does what one of two only has decided.
 */
@ApplicationScoped
public class MeasureAgreement {

    /** Verdicts on how sources stand to each other: a group is one judgement. Kinds without any are absent. */
    public Map<ClaimKind, Agreement> ofRelations(long storyId) {
        Map<Group, List<Review>> reviews =
                Review.blindOf(storyId).stream().collect(Collectors.groupingBy(review -> review.group));
        Map<Long, List<Long>> members =
                ClaimRecord.inGroups(
                                reviews.keySet().stream().map(group -> group.id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                ClaimRecord::groupId, Collectors.mapping(ClaimRecord::id, Collectors.toList())));
        Map<ClaimKind, List<Map<String, Verdict>>> units = new EnumMap<>(ClaimKind.class);
        reviews.forEach((group, its) -> units.computeIfAbsent(group.kind, kind -> new ArrayList<>())
                .add(verdicts(members.getOrDefault(group.id, List.of()), its)));
        return measured(units);
    }

    private static Map<String, Verdict> verdicts(Collection<Long> members, List<Review> reviews) {
        Relations relations = new Relations(Checking.TWO_BLIND, members, reviews);
        Set<Person> people = reviews.stream().map(review -> review.person).collect(Collectors.toSet());
        Map<String, Verdict> verdicts = new HashMap<>();
        people.forEach(person -> verdicts.put(person.name, relations.of(person.id)));
        verdicts.values().removeIf(Objects::isNull);
        return verdicts;
    }

    /** Decisions for publication: a claim is one judgement. Kinds without any are absent. */
    public Map<ClaimKind, Agreement> ofClearances(long storyId) {
        Map<Claim, List<Decision>> decisions = Decision.blindOf(storyId).stream()
                .filter(decision -> decision.isAbout(decision.claim))
                .collect(Collectors.groupingBy(decision -> decision.claim, LinkedHashMap::new, Collectors.toList()));
        Map<ClaimKind, List<Map<String, Clearance>>> units = new EnumMap<>(ClaimKind.class);
        decisions.forEach((claim, its) ->
                units.computeIfAbsent(claim.kind, kind -> new ArrayList<>()).add(clearances(its)));
        return measured(units);
    }

    private static Map<String, Clearance> clearances(List<Decision> oldestFirst) {
        Map<String, Clearance> clearances = new HashMap<>();
        oldestFirst.forEach(decision -> clearances.put(decision.person.name, decision.clearance));
        clearances.values().removeIf(clearance -> !clearance.isDecided());
        return clearances;
    }

    private static <V> Map<ClaimKind, Agreement> measured(Map<ClaimKind, List<Map<String, V>>> units) {
        Map<ClaimKind, Agreement> measured = new EnumMap<>(ClaimKind.class);
        units.forEach((kind, its) -> measured.put(kind, Agreement.of(its)));
        measured.values().removeIf(agreement -> agreement.n() == 0);
        return measured;
    }
}
