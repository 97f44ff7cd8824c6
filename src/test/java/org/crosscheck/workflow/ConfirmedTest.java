package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.comparison.Bonds;
import org.crosscheck.engine.comparison.Bonds.Pair;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Group;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which claims stay together because people decided about them. */
class ConfirmedTest {
    private final List<Claim> claims = new ArrayList<>();

    @Test
    void whatWasSaidOfSomeStaysWhenMoreIsSaidOfOthers() {
        Group group = group(1, 2, 3, 4);
        Bonds bonds = bonds(review(group, Verdict.CONFLICT, 3, 4), review(group, Verdict.AGREE, 1, 2));
        assertEquals(Set.of(new Pair("1", "2"), new Pair("3", "4")), bonds.together());
        assertEquals(Set.of(), bonds.apart());
    }

    @Test
    void twoDecidedGroupsStayTwo() {
        Bonds bonds = bonds(review(group(1, 2), Verdict.AGREE, 1, 2), review(group(3, 4), Verdict.AGREE, 3, 4));
        assertEquals(Set.of(new Pair("1", "3")), bonds.apart());
    }

    @Test
    void anOpenDecisionBindsNobody() {
        assertEquals(
                Set.of(), bonds(review(group(1, 2), Verdict.UNDECIDED, 1, 2)).together());
    }

    private static Bonds bonds(Review... standing) {
        return Confirmed.bonds(List.of(standing), Map.of());
    }

    private Group group(long... ids) {
        Group group = new Group();
        for (long id : ids) {
            Claim claim = new Claim();
            claim.id = id;
            claim.kind = ClaimKind.QUOTATION;
            claim.group = group;
            claims.add(claim);
        }
        return group;
    }

    private Review review(Group group, Verdict verdict, long... about) {
        Review review = new Review();
        review.group = group;
        review.verdict = verdict;
        Set<Long> ids = LongStream.of(about).boxed().collect(Collectors.toSet());
        review.claims = claims.stream().filter(claim -> ids.contains(claim.id)).collect(Collectors.toSet());
        return review;
    }
}
