package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.comparison.Bonds;
import org.crosscheck.engine.comparison.Bonds.Pair;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Group;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which claims stay together because people decided about them. */
class ConfirmedTest {
    private final List<ClaimRecord> members = new ArrayList<>();

    @Test
    void whatWasSaidOfSomeStaysWhenMoreIsSaidOfOthers() {
        Group group = group(1, 2, 3, 4);
        Bonds bonds = bonds(review(group, Verdict.CONFLICT, 3L, 4L), review(group, Verdict.AGREE, 1L, 2L));
        assertEquals(Set.of(new Pair("1", "2"), new Pair("3", "4")), bonds.together());
        assertEquals(Set.of(), bonds.apart());
    }

    @Test
    void twoDecidedGroupsStayTwo() {
        Bonds bonds = bonds(review(group(1, 2), Verdict.AGREE, 1L, 2L), review(group(3, 4), Verdict.AGREE, 3L, 4L));
        assertEquals(Set.of(new Pair("1", "3")), bonds.apart());
    }

    @Test
    void anOpenDecisionBindsNobody() {
        assertEquals(
                Set.of(), bonds(review(group(1, 2), Verdict.UNDECIDED, 1L, 2L)).together());
    }

    @Test
    void aFactMarkedByHandAndAClaimThatWasTakenOutAreNotHeldTogether() {
        Group group = group(1, 2);
        members.add(new ClaimRecord(3L, group.id, 1L, ClaimKind.FACT));
        assertEquals(
                Set.of(new Pair("1", "2")),
                bonds(review(group, Verdict.AGREE, 1L, 2L, 3L, 4L)).together());
    }

    private Bonds bonds(Review... standing) {
        return Confirmed.bonds(List.of(standing), members, Map.of());
    }

    private Group group(long... ids) {
        Group group = new Group();
        group.id = -ids[0];
        for (long id : ids) {
            members.add(new ClaimRecord(id, group.id, 1L, ClaimKind.QUOTATION));
        }
        return group;
    }

    private static Review review(Group group, Verdict verdict, Long... about) {
        Review review = new Review();
        review.group = group;
        review.verdict = verdict;
        review.claims = Set.of(about);
        return review;
    }
}
