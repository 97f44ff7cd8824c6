package org.crosscheck.model;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which of a group's reviews count. */
class ReviewTest {
    private final Group group = new Group();
    private final Long first = 1L;
    private final Long second = 2L;
    private final Long third = 3L;

    @Test
    void aReviewIsOverruledByALaterOneAboutAllItsClaims() {
        Review some = review(first, second);
        Review all = review(first, second, third);
        assertEquals(List.of(all), Review.notOverruled(List.of(all, some)));
    }

    @Test
    void aReviewStandsBesideALaterOneAboutOtherClaims() {
        Review some = review(first, second);
        Review others = review(second, third);
        assertEquals(List.of(others, some), Review.notOverruled(List.of(others, some)));
    }

    @Test
    void aReviewOfOneGroupOverrulesNoneOfAnother() {
        Review elsewhere = review(first, second);
        elsewhere.group = new Group();
        Review here = review(first, second);
        assertEquals(List.of(here, elsewhere), Review.notOverruled(List.of(here, elsewhere)));
    }

    private Review review(Long... claims) {
        Review review = new Review();
        review.group = group;
        review.claims = Set.of(claims);
        return review;
    }
}
