package org.crosscheck.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crosscheck.model.Article;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Comparison;
import org.crosscheck.report.draw.WordDiff;
import org.crosscheck.web.page.GroupPage;

/** What stands between two members of a group: the engine's reasons, and the words that differ. */
final class Pairs {
    /** More pairs than a reader looks at; the page of a group with hundreds of members stays short. */
    private static final int MOST = 30;

    private final List<Claim> members;

    Pairs(List<Claim> members) {
        this.members = members;
    }

    /** The most urgent comparisons with their reasons. */
    List<GroupPage.Reason> reasons(List<Comparison> comparisons) {
        Map<Long, Claim> byId = members.stream().collect(Collectors.toMap(claim -> claim.id, Function.identity()));
        return comparisons.stream()
                .filter(pair -> byId.containsKey(pair.first.id) && byId.containsKey(pair.second.id))
                .sorted(Comparator.comparing((Comparison pair) -> pair.label.urgency())
                        .thenComparing(pair -> -pair.score))
                .limit(MOST)
                .map(pair -> new GroupPage.Reason(
                        Wording.badge(pair.label),
                        name(byId.get(pair.first.id)),
                        name(byId.get(pair.second.id)),
                        pair.grounds()))
                .toList();
    }

    /** The primary source's statement against every other one; where there is none, the longest. */
    List<GroupPage.Difference> differences() {
        Claim first = members.stream()
                .max(Comparator.comparing(Pairs::isPrimary).thenComparing(claim -> claim.exact.length()))
                .orElse(null);
        return members.stream()
                .filter(claim -> claim != first)
                .limit(MOST)
                .map(other -> difference(first, other))
                .toList();
    }

    /** Whether it is what the other reports are about. */
    static boolean isPrimary(Claim claim) {
        return claim.version.article.role == Article.Role.PRIMARY;
    }

    private GroupPage.Difference difference(Claim first, Claim other) {
        return new GroupPage.Difference(
                name(first), name(other), isPrimary(first), WordDiff.of(first.exact, other.exact));
    }

    private String name(Claim claim) {
        return Letters.of(members.indexOf(claim)) + " " + claim.version.outlet.name;
    }
}
