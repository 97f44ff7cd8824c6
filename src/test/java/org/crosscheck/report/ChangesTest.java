package org.crosscheck.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.crosscheck.report.Change.What;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ChangesTest {
    private final Report small = Reports.small();

    @Test
    void nothingChangedBetweenAReportAndItself() {
        assertEquals(List.of(), Changes.between(small, small));
    }

    @Test
    void aSourceAGroupAndAReplyThatCameInAreTold() {
        Report before = new Report(
                small.head(),
                small.sources().subList(0, 2),
                small.groups().subList(0, 2),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertEquals(
                List.of(What.SOURCE_ADDED, What.CLAIM_ADDED, What.CLAIM_ADDED, What.REPLY_CHANGED, What.REPLY_CHANGED),
                Changes.between(before, small).stream().map(Change::what).toList());
    }

    @Test
    void aDecisionAndAVerdictAreToldWithWhatTheyWereBefore() {
        Group now = small.groups().get(0);
        Group undecided = new Group(
                now.id(),
                now.kind(),
                now.title(),
                now.proposal(),
                null,
                Stage.OPEN,
                false,
                2,
                1,
                List.of(),
                List.of(LargeReport.of(10).groups().get(0).claims().get(0)),
                0,
                List.of(),
                List.of());
        assertEquals(
                List.of(
                        new Change(What.VERDICT_CHANGED, 11, now.title(), null, "UPDATE"),
                        new Change(What.CLAIM_ADDED, 21, "Ana Petrov: -340 houses", null, "CORRECT"),
                        new Change(What.CLAIM_ADDED, 22, "Ana Petrov: 1,300 houses", null, "UNCHECKED"),
                        new Change(What.CLAIM_GONE, 1, "Ana Petrov: more than 100 houses", "CORRECT", null)),
                Changes.between(only(undecided), only(now)));
    }

    private Report only(Group group) {
        return new Report(
                small.head(), small.sources(), List.of(group), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
