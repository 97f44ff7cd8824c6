package org.crosscheck.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RedactionTest {
    private final Report redacted = Reports.redacted();

    @Test
    void theInternalEditionHoldsEveryStringThatTheRedactedOneWithholds() {
        String internal = new String(FrozenReport.of(Reports.small()).canonical(), UTF_8);
        String open = new String(FrozenReport.of(redacted).canonical(), UTF_8);
        for (String secret : Reports.WITHHELD) {
            assertTrue(internal.contains(secret), secret);
            assertFalse(open.contains(secret), secret);
        }
    }

    @Test
    void whoDecidedIsToldApartWithoutAName() {
        assertEquals(
                List.of("Reviewer 1", "Reviewer 2", "Reviewer 3"),
                redacted.head().people().stream().map(Head.Person::name).toList());
        assertEquals(
                List.of("Reviewer 3", "Reviewer 2", "Reviewer 1"),
                redacted.groups().get(0).reviews().stream().map(Review::who).toList());
        assertEquals("Editor", redacted.head().signOff().who());
    }

    @Test
    void aConfidentialSourceStandsInTheRegisterWithoutAName() {
        Source source = redacted.sources().get(2);
        assertEquals("Confidential source 1", source.outlet());
        assertEquals(null, source.newest().sha256());
        assertEquals(1, redacted.head().withheld());
        assertEquals(
                List.of(11L, 12L, 14L),
                redacted.groups().stream().map(Group::id).toList());
    }

    @Test
    void aNameInWhatTheDeskTypedIsBlottedOut() {
        assertEquals(
                "some 1300 houses, says [withheld]",
                redacted.groups().get(0).claims().get(0).decisions().get(0).wording());
        assertEquals(
                "Were you warned in May? [withheld] asks.",
                redacted.replies().get(0).question());
        assertEquals(null, redacted.replies().get(1).concerned());
    }

    @Test
    void aGroupIsCalledAfterWhatIsLeftOfIt() {
        Group group = Reports.small().groups().get(0);
        Claim open = group.claims().get(1);
        Claim hidden = Reports.small().groups().get(2).claims().get(0);
        Report report = Reports.small();
        Group mixed = new Group(
                group.id(),
                group.kind(),
                hidden.exact(),
                group.proposal(),
                null,
                group.stage(),
                true,
                2,
                1,
                List.of("both from " + hidden.exact()),
                List.of(hidden, open),
                0,
                List.of(new Group.Pair(hidden.id(), open.id(), Relation.CONFLICT, 1, List.of())),
                List.of());
        Group left = Redaction.of(
                        new Report(
                                report.head(),
                                report.sources(),
                                List.of(mixed),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        null)
                .groups()
                .get(0);
        assertEquals("Ana Petrov: 1,300 houses", left.title());
        assertEquals(1, left.withheld());
        assertEquals(List.of(), left.pairs());
        assertEquals(List.of(), left.origin());
    }
}
