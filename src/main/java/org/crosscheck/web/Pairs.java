package org.crosscheck.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Comparison;
import org.crosscheck.web.draw.WordDiff;
import org.crosscheck.web.page.GroupPage;

/** What stands between two members of a group: the engine's reasons, and the words that differ. */
final class Pairs {
    private static final int MOST = 12;

    private Pairs() {}

    /** The most urgent comparisons with their reasons. */
    static List<GroupPage.Reason> reasons(List<Comparison> comparisons, List<Claim> members) {
        Map<Long, Claim> byId = members.stream().collect(Collectors.toMap(claim -> claim.id, Function.identity()));
        return comparisons.stream()
                .filter(pair -> byId.containsKey(pair.first.id) && byId.containsKey(pair.second.id))
                .sorted(Comparator.comparing((Comparison pair) -> pair.label.urgency())
                        .thenComparing(pair -> -pair.score))
                .limit(MOST)
                .map(pair -> new GroupPage.Reason(
                        Wording.badge(pair.label),
                        outlet(byId.get(pair.first.id)) + " and " + outlet(byId.get(pair.second.id)),
                        pair.reasonTexts()))
                .toList();
    }

    /** The longest statement against every other one whose words are not the same. */
    static List<GroupPage.Difference> differences(List<Claim> members) {
        List<Claim> others = new ArrayList<>(members);
        if (others.size() < 2) {
            return List.of();
        }
        Claim longest = others.stream()
                .max(Comparator.comparingInt(claim -> claim.exact.length()))
                .orElseThrow();
        others.remove(longest);
        return others.stream()
                .limit(MOST)
                .map(other -> difference(longest, other))
                .toList();
    }

    private static GroupPage.Difference difference(Claim longest, Claim other) {
        List<WordDiff.Piece> pieces = WordDiff.of(longest.exact, other.exact);
        boolean same = pieces.stream().noneMatch(piece -> piece.first() || piece.second());
        return new GroupPage.Difference(outlet(longest), outlet(other), same ? "the same words" : null, pieces);
    }

    private static String outlet(Claim claim) {
        return claim.version.outlet.name;
    }
}
