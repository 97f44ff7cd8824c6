package org.crosscheck.workflow;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.sun.management.ThreadMXBean;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Group;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Work grows with a group's reviews and no faster. Counted as memory taken, which is the same on every machine. */
@QuarkusTest
class ManyReviewsTest {
    private static final ThreadMXBean METER = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int FEW = 50;
    private static final int TIMES = 8;

    @Inject
    Bridge bridge;

    @Inject
    People people;

    private long group;

    @BeforeEach
    void twoOutletsHaveIt() {
        long story = bridge.story();
        bridge.take(story, "Courier", Bridge.SAID);
        bridge.take(story, "Gazette", "Ships turned back at noon. " + Bridge.SAID);
        group = bridge.quotation(story, "Courier").group.id;
    }

    @Test
    void eightTimesTheReviewsTakeEightTimesTheWork() {
        long few = found(FEW);
        long many = found(FEW * TIMES);
        assertTrue(many < 2 * TIMES * few, () -> few + " bytes for few, " + many + " for many");
    }

    /** The bytes that it takes to find a group's reviews; the second time the database has the statements ready. */
    private long found(int reviews) {
        QuarkusTransaction.requiringNew().run(() -> judge(reviews - 2));
        return Math.min(foundAfterOneMore(reviews - 1), foundAfterOneMore(reviews));
    }

    /** In the transaction that adds the last, as when somebody decides. */
    private long foundAfterOneMore(int reviews) {
        return QuarkusTransaction.requiringNew().call(() -> {
            judge(reviews);
            Review.flush();
            long before = METER.getCurrentThreadAllocatedBytes();
            assertEquals(reviews, Review.aboutMembersOf(group).size());
            return METER.getCurrentThreadAllocatedBytes() - before;
        });
    }

    /** Until there are so many reviews. */
    private void judge(int reviews) {
        for (int number = (int) Review.count("group.id", group) + 1; number <= reviews; number++) {
            Review review = new Review();
            review.group = Group.findById(group);
            review.verdict = Verdict.AGREE;
            review.note = "";
            review.person = people.named("Ben");
            review.createdAt = Instant.EPOCH;
            review.number = number;
            review.seen = number;
            review.claims = claims();
            review.persist();
        }
    }

    private Set<Long> claims() {
        return Claim.membersOf(group).stream().map(claim -> claim.id).collect(Collectors.toSet());
    }
}
