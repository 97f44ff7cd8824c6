package org.crosscheck.workflow;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.Progress;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class RegroupTest {
    private static final String SAID = "“The old bridge will stay closed until the engineers have checked every pier,”"
            + " harbour master Ida Brandt said on Tuesday.";

    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Inject
    ReviewGroup reviewGroup;

    @Inject
    Session session;

    private long story;

    @BeforeEach
    void open() {
        story = createStory.titled("The bridge", "Ann");
    }

    @Test
    void everyClaimOfOneSourceAloneIsAGroupOfItsOwn() throws UnreadableException {
        take("Courier", SAID + " Water rose by 2.4 metres overnight.");

        List<Claim> claims = Claim.ofStory(story);
        assertEquals(claims.size(), groups().size());
        assertTrue(claims.size() >= 2, "quotation and figure");
        assertTrue(groups().stream().allMatch(group -> group.proposal == Proposal.ONE_SOURCE_ONLY));
    }

    @Test
    void oneStatementInTwoOutletsIsOneGroupThatSaysWhy() throws UnreadableException {
        take("Courier", SAID);
        take("Gazette", "Ships turned back at noon. " + SAID);

        Group group = shared();
        assertEquals(2, group.sourceCount);
        assertEquals(Proposal.AGREE, group.proposal);
        assertEquals(2, Claim.membersOf(group.id).size());
        Comparison comparison = Comparison.of(group.id).get(0);
        assertTrue(comparison.grounds().get(0).text().contains("same speaker"), comparison.reasons);
        assertTrue(comparison.first.id < comparison.second.id);
    }

    @Test
    void aThirdSourceJoinsTheGroupThatStands() throws UnreadableException {
        take("Courier", SAID);
        take("Gazette", "Ships turned back at noon. " + SAID);
        long before = shared().id;
        take("Tribune", "Nobody was hurt. " + SAID);

        assertEquals(before, shared().id);
        assertEquals(3, shared().sourceCount);
    }

    @Test
    void aDecisionStaysAndIsNotedAsOlderThanTheNewMember() throws UnreadableException {
        take("Courier", SAID);
        take("Gazette", "Ships turned back at noon. " + SAID);
        decide(shared(), Verdict.AGREE);
        assertTrue(shared().isReviewed());
        long reviewed = Progress.of(story).reviewed();
        take("Tribune", "Nobody was hurt. " + SAID);

        assertEquals(Verdict.AGREE, shared().verdict);
        assertFalse(shared().isReviewed());
        assertEquals(reviewed - 1, Progress.of(story).reviewed());
    }

    @Test
    void whatAPersonCalledDifferentThingsTakesNobodyIn() throws UnreadableException {
        take("Courier", SAID);
        take("Gazette", "Ships turned back at noon. " + SAID);
        Group different = shared();
        decide(different, Verdict.DIFFERENT);
        take("Tribune", "Nobody was hurt. " + SAID);

        assertEquals(2, Claim.membersOf(different.id).size());
        Claim newcomer = Claim.ofStory(story).stream()
                .filter(claim -> claim.kind == ClaimKind.QUOTATION)
                .filter(claim -> claim.version.article.outlet.name.equals("Tribune"))
                .findFirst()
                .orElseThrow();
        assertNotEquals(different.id, newcomer.group.id);
    }

    private void take(String outlet, String text) throws UnreadableException {
        importArticle.into(story, TextFile.paste("Outlet: " + outlet + "\nPublished: 2024-05-14\n\n" + text), "Ann");
    }

    private void decide(Group group, Verdict verdict) {
        reviewGroup.review(story, group.id, Judged.all(verdict, "", Seen.of(group, Review.of(group.id), "Ben")), "Ben");
    }

    /** Read anew: one test method is one request, and a request remembers what it has read. */
    private List<Group> groups() {
        session.clear();
        return Group.ofStory(story, GroupFilter.ALL, 0, 100);
    }

    /** The one group with more than one source that holds quotations. */
    private Group shared() {
        List<Group> shared = groups().stream()
                .filter(group -> group.sourceCount > 1 && group.kind == ClaimKind.QUOTATION)
                .toList();
        assertEquals(1, shared.size());
        return shared.get(0);
    }
}
