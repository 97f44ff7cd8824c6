package org.crosscheck.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Groups are 10, 20, 30; claims 1 to 9. */
class SuccessionTest {
    @Test
    void aGroupThatGrowsGoesOnAndNewClaimsAloneAreNewGroups() {
        Succession succession =
                Succession.of(List.of(Set.of(1L, 2L, 3L), Set.of(4L)), Map.of(1L, 10L, 2L, 10L), Set.of());

        assertEquals(Map.of(0, 10L), succession.inherited());
        assertEquals(Map.of(10L, 0), succession.successors());
    }

    @Test
    void ofTwoGroupsThatBecomeOneTheLargerGoesOn() {
        Succession succession = Succession.of(List.of(Set.of(1L, 2L, 3L)), Map.of(1L, 10L, 2L, 20L, 3L, 20L), Set.of());

        assertEquals(Map.of(0, 20L), succession.inherited());
        assertEquals(Map.of(10L, 0, 20L, 0), succession.successors(), "what hangs on either follows");
    }

    @Test
    void aReviewedGroupGoesOnWhateverItsSize() {
        Succession succession =
                Succession.of(List.of(Set.of(1L, 2L, 3L)), Map.of(1L, 10L, 2L, 20L, 3L, 20L), Set.of(10L));

        assertEquals(Map.of(0, 10L), succession.inherited());
    }

    @Test
    void aGroupThatFallsApartGoesOnAsItsLargestPart() {
        Map<Long, Long> standing = Map.of(1L, 10L, 2L, 10L, 3L, 10L);
        Succession succession = Succession.of(List.of(Set.of(1L), Set.of(2L, 3L)), standing, Set.of());

        assertEquals(Map.of(1, 10L), succession.inherited());
        assertEquals(Map.of(10L, 1), succession.successors());
    }
}
