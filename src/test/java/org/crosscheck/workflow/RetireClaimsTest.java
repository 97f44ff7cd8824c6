package org.crosscheck.workflow;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Departure;
import org.crosscheck.model.Group;
import org.crosscheck.model.History;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class RetireClaimsTest {
    @Inject
    Bridge bridge;

    @Inject
    MarkClaim markClaim;

    private long story;

    @BeforeEach
    void threeOutletsHaveIt() {
        story = bridge.story();
        bridge.take(story, "Courier", Bridge.SAID);
        bridge.take(story, "Gazette", "Ships turned back at noon. " + Bridge.SAID);
        bridge.take(story, "Tribune", "Nobody was hurt. " + Bridge.SAID);
    }

    @Test
    void theGroupIsDerivedAnewAndSaysWhoLeftAndWhy() {
        Claim rejected = bridge.quotation(story, "Tribune");
        Group before = rejected.group;
        reject("Tribune");

        Group group = bridge.group(story, before.id);
        assertEquals(2, group.sourceCount);
        assertEquals(Proposal.AGREE, group.proposal);
        assertTrue(group.membersChangedAt.isAfter(before.membersChangedAt));
        Departure departure = Departure.from(group.id).get(0);
        assertEquals(rejected.id, departure.claim.id);
        assertEquals(Departure.Cause.REJECTED, departure.cause);
        assertEquals("Ben", departure.who);
        assertEquals("left", History.of("group " + group.id).get(0).action);
        assertEquals("retired", History.of("claim " + rejected.id).get(0).action);
    }

    @Test
    void nothingFindsARetiredClaimAnyMore() {
        Claim rejected = bridge.quotation(story, "Tribune");
        long group = rejected.group.id;
        reject("Tribune");

        assertEquals(List.of(), bridge.quotations(story, "Tribune"));
        Claim retired = Claim.inStory(story, rejected.id).orElseThrow();
        assertNotNull(retired.retiredAt);
        assertNull(retired.group);
        assertEquals(1, Comparison.of(group).size());
        assertEquals(0, Comparison.count("first.id = ?1 or second.id = ?1", rejected.id));
    }

    @Test
    void aLaterGroupingNeverBringsItBack() {
        Claim rejected = bridge.quotation(story, "Tribune");
        reject("Tribune");
        bridge.take(story, "Herald", "Trams ran late. " + Bridge.SAID);

        assertEquals(
                List.of("Courier", "Gazette", "Herald"),
                bridge.membersOf(rejected.group).stream()
                        .map(member -> member.version.outlet.name)
                        .toList());
        assertEquals(0, Comparison.count("first.id = ?1 or second.id = ?1", rejected.id));
    }

    @Test
    void decisionsStayAndCountAsOlderThanTheGroup() {
        Group group = bridge.quotation(story, "Courier").group;
        bridge.decide(bridge.group(story, group.id), Verdict.AGREE);
        reject("Tribune");

        assertEquals(Verdict.AGREE, bridge.group(story, group.id).verdict);
        assertFalse(bridge.group(story, group.id).isReviewed());
        assertEquals(3, Review.of(group.id).get(0).claims.size());
    }

    @Test
    void aGroupOfWhichOneClaimIsLeftIsOfOneSource() {
        Group group = bridge.quotation(story, "Courier").group;
        reject("Tribune");
        reject("Gazette");

        assertEquals(Proposal.ONE_SOURCE_ONLY, bridge.group(story, group.id).proposal);
        assertEquals(1, bridge.group(story, group.id).sourceCount);
    }

    @Test
    void aGroupThatLosesItsLastClaimIsRetired() {
        Group group = bridge.quotation(story, "Courier").group;
        reject("Courier");
        reject("Tribune");
        reject("Gazette");

        assertNotNull(bridge.group(story, group.id).retiredAt);
        assertEquals(3, Departure.from(group.id).size());
        assertFalse(bridge.groups(story).stream().anyMatch(live -> live.id.equals(group.id)));
    }

    @Test
    void aTitleThatTheLeavingClaimGaveIsGivenAnew() {
        String other = Bridge.SAID.replace("every pier", "each and every pier");
        bridge.take(story, "Early Bird", other);
        Group group = bridge.quotation(story, "Courier").group;
        reject("Courier");
        reject("Gazette");
        reject("Tribune");

        Group left = bridge.quotation(story, "Early Bird").group;
        assertEquals(group.id, left.id);
        assertTrue(left.title.contains("each and every pier"), left.title);
    }

    @Test
    void whatAPersonCalledDifferentThingsStaysInItsGroup() {
        Group group = bridge.quotation(story, "Courier").group;
        bridge.decide(bridge.group(story, group.id), Verdict.DIFFERENT);
        reject("Tribune");

        assertEquals(2, bridge.membersOf(group).size());
    }

    @Test
    void aFactThatIsLeftAloneKeepsItsGroup() {
        Claim courier = bridge.quotation(story, "Courier");
        Claim gazette = bridge.quotation(story, "Gazette");
        long fact = markClaim.mark(
                story,
                gazette.version.article.id,
                Marked.fact(new Mark("Ships turned back", 1), courier.group.id),
                "Ann");
        reject("Courier");
        reject("Gazette");
        reject("Tribune");

        Group group = bridge.group(story, courier.group.id);
        assertNull(group.retiredAt);
        assertEquals("Ships turned back", group.title);
        assertEquals(1, group.sourceCount);
        assertEquals(fact, bridge.membersOf(group).get(0).id);
    }

    @Test
    void copiesStayTogetherWhenTheFirstOfThemGo() {
        for (String outlet : List.of("Herald", "Mercury", "Dispatch", "Ledger", "Observer")) {
            bridge.take(story, outlet, "The " + outlet + " asked around. " + Bridge.SAID);
        }
        for (String outlet : List.of("Courier", "Gazette", "Tribune", "Herald", "Mercury")) {
            reject(outlet);
        }

        Group group = bridge.quotation(story, "Observer").group;
        assertEquals(group.id, bridge.quotation(story, "Dispatch").group.id);
        assertEquals(3, bridge.group(story, group.id).sourceCount);
    }

    @Test
    void retiringTwiceIsOnce() {
        Claim rejected = bridge.quotation(story, "Tribune");
        bridge.reject(story, List.of(rejected));
        bridge.reject(story, List.of(rejected));

        assertEquals(1, Departure.from(rejected.group.id).size());
    }

    @Test
    void aClaimOfAnotherStoryIsLeftAlone() {
        long other = bridge.story();
        Claim claim = bridge.quotation(story, "Tribune");
        bridge.reject(other, List.of(claim));

        assertNotEquals(List.of(), bridge.quotations(story, "Tribune"));
    }

    private void reject(String outlet) {
        bridge.reject(story, bridge.quotations(story, outlet));
    }
}
