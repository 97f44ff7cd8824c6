package org.crosscheck.workflow;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** What people say of claims goes before what the engine thinks, now and later. */
@QuarkusTest
class BindingsTest {
    private static final String OTHER =
            "“Fog kept the ferries in the harbour for most of the morning,” said the pilot Tom Arvid.";

    @Inject
    Bridge bridge;

    private long story;

    @BeforeEach
    void twoOutletsHaveIt() {
        story = bridge.story();
        bridge.take(story, "Courier", Bridge.SAID);
        bridge.take(story, "Gazette", "Ships turned back at noon. " + Bridge.SAID);
    }

    @Test
    void whatWasSplitStaysApartWhenSomebodyJoins() {
        bridge.split(story, quotation("Courier"), List.of(quotation("Gazette")));
        assertNotEquals(group("Courier"), group("Gazette"));

        bridge.take(story, "Tribune", "Nobody was hurt. " + Bridge.SAID);
        assertNotEquals(group("Courier"), group("Gazette"));
    }

    @Test
    void whatWasMergedStaysTogetherWhenSomebodyJoins() {
        bridge.take(story, "Pilot", OTHER);
        bridge.merge(story, List.of(quotation("Courier"), quotation("Gazette"), quotation("Pilot")));
        assertEquals(group("Courier"), group("Pilot"));

        bridge.take(story, "Tribune", "Nobody was hurt. " + Bridge.SAID);
        assertEquals(group("Courier"), group("Pilot"));
    }

    @Test
    void twoConfirmedGroupsBecomeOneWhereAPersonSaysSo() {
        bridge.take(story, "Pilot", OTHER);
        bridge.decide(bridge.group(story, group("Courier")), Verdict.AGREE);
        bridge.decide(bridge.group(story, group("Pilot")), Verdict.AGREE);
        bridge.merge(story, List.of(quotation("Courier"), quotation("Gazette"), quotation("Pilot")));

        assertEquals(group("Courier"), group("Pilot"));
    }

    @Test
    void theLastWordCounts() {
        bridge.split(story, quotation("Courier"), List.of(quotation("Gazette")));
        bridge.merge(story, List.of(quotation("Courier"), quotation("Gazette")));
        assertEquals(group("Courier"), group("Gazette"));
    }

    @Test
    void whatIsTakenBackIsTheEnginesAgain() {
        bridge.split(story, quotation("Courier"), List.of(quotation("Gazette")));
        bridge.loosen(story, List.of(quotation("Courier"), quotation("Gazette")));
        assertEquals(group("Courier"), group("Gazette"));
    }

    private Claim quotation(String outlet) {
        return bridge.quotation(story, outlet);
    }

    private long group(String outlet) {
        return quotation(outlet).group.id;
    }
}
