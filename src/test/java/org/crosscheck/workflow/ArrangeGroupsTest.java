package org.crosscheck.workflow;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Article;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Group;
import org.crosscheck.model.History;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class ArrangeGroupsTest {
    private static final String FOG =
            "“Fog kept the ferries in the harbour for most of the morning,” said the pilot Tom Arvid.";

    @Inject
    Bridge bridge;

    @Inject
    ArrangeGroups arrangeGroups;

    @Inject
    MarkClaim markClaim;

    @Inject
    UndoAct undoAct;

    private long story;

    @BeforeEach
    void threeOutlets() {
        story = bridge.story();
        bridge.take(story, "Courier", Bridge.SAID);
        bridge.take(story, "Gazette", "Ships turned back at noon. " + Bridge.SAID);
        bridge.take(story, "Pilot", FOG);
    }

    @Test
    void twoGroupsBecomeOneAndTheOtherRetires() {
        long one = group("Courier");
        long other = group("Pilot");
        long merged = arrangeGroups.merge(story, one, other, "same press conference", "Ann");

        assertEquals(merged, group("Courier"));
        assertEquals(merged, group("Pilot"));
        assertEquals(3, bridge.group(story, merged).sourceCount);
        assertNotNull(bridge.group(story, merged == one ? other : one).retiredAt);
    }

    @Test
    void aMergeIsTakenBack() {
        long one = group("Courier");
        arrangeGroups.merge(story, one, group("Pilot"), null, "Ann");
        undo("group " + one);

        assertEquals(group("Courier"), group("Gazette"));
        assertNotEquals(group("Courier"), group("Pilot"));
    }

    @Test
    void aClaimLeavesItsGroupAndStaysOut() {
        long one = group("Courier");
        arrangeGroups.split(story, one, List.of(quotation("Gazette").id), null, "Ann");
        bridge.take(story, "Tribune", "Nobody was hurt. " + Bridge.SAID);

        assertNotEquals(group("Courier"), group("Gazette"));
        undo("group " + one);
        assertEquals(group("Courier"), group("Gazette"));
    }

    @Test
    void noneOrAllIsNoSplit() {
        long one = group("Courier");
        List<Long> all = List.of(quotation("Gazette").id, quotation("Courier").id);

        assertThrows(RefusedException.class, () -> arrangeGroups.split(story, one, List.of(), null, "Ann"));
        assertThrows(RefusedException.class, () -> arrangeGroups.split(story, one, all, null, "Ann"));
        assertThrows(
                StaleException.class,
                () -> arrangeGroups.split(story, one, List.of(quotation("Pilot").id), null, "Ann"));
    }

    @Test
    void aClaimMovesFromOneGroupIntoAnother() {
        long from = group("Gazette");
        long moved = arrangeGroups.move(story, quotation("Gazette").id, group("Pilot"), null, "Ann");

        assertEquals(moved, group("Gazette"));
        assertEquals(moved, group("Pilot"));
        assertNotEquals(group("Courier"), group("Gazette"));
        undo("group " + from);
        assertEquals(group("Courier"), group("Gazette"));
        assertNotEquals(group("Pilot"), group("Gazette"));
    }

    @Test
    void factsMoveLikeAnyOther() {
        long fact = markClaim.mark(
                story, quotation("Gazette").version.article.id, Marked.fact(new Mark("at noon", 1), null), "Ann");
        long from = claim(fact).group.id;
        arrangeGroups.merge(story, group("Courier"), from, null, "Ann");

        assertEquals(group("Courier"), claim(fact).group.id);
        assertNotNull(bridge.group(story, from).retiredAt);
        arrangeGroups.split(story, group("Courier"), List.of(fact), null, "Ann");
        assertNotEquals(group("Courier"), claim(fact).group.id);
        assertEquals(ClaimKind.FACT, claim(fact).group.kind);
    }

    @Test
    void groupsOfOtherStoriesAreUnknown() {
        long elsewhere = bridge.story();
        bridge.take(elsewhere, "Courier", Bridge.SAID);
        long foreign = bridge.quotation(elsewhere, "Courier").group.id;

        assertThrows(UnknownException.class, () -> arrangeGroups.merge(story, group("Courier"), foreign, null, "Ann"));
        assertThrows(
                RefusedException.class,
                () -> arrangeGroups.merge(story, group("Courier"), group("Courier"), null, "Ann"));
        assertThrows(
                UnknownException.class,
                () -> arrangeGroups.move(elsewhere, quotation("Courier").id, foreign, null, "Ann"));
    }

    @Test
    void aClaimThatMovedFirstMayMoveAgain() {
        arrangeGroups.move(story, quotation("Gazette").id, group("Pilot"), null, "Ann");
        long back = arrangeGroups.move(story, quotation("Gazette").id, group("Courier"), null, "Ann");

        assertEquals(back, group("Courier"));
        assertTrue(
                Article.ofStory(story).size() == 3 && bridge.membersOf(group()).size() == 2);
    }

    private Group group() {
        return bridge.group(story, group("Courier"));
    }

    private void undo(String subject) {
        undoAct.undo(story, History.of(subject).get(0).id, "Ann");
    }

    private Claim claim(long id) {
        bridge.groups(story);
        return Claim.inStory(story, id).orElseThrow();
    }

    private Claim quotation(String outlet) {
        return bridge.quotation(story, outlet);
    }

    private long group(String outlet) {
        return quotation(outlet).group.id;
    }
}
