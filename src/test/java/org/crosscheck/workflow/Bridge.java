package org.crosscheck.workflow;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Departure;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;

/** A story for tests: what several outlets have of a harbour master. Each reading sees what is stored now. */
@ApplicationScoped
class Bridge {
    static final String SAID = "“The old bridge will stay closed until the engineers have checked every pier,”"
            + " harbour master Ida Brandt said on Tuesday.";

    private final CreateStory createStory;
    private final ImportArticle importArticle;
    private final ReviewGroup reviewGroup;
    private final RetireClaims retireClaims;
    private final Bindings bindings;
    private final Regroup regroup;
    private final Session session;

    Bridge(
            CreateStory createStory,
            ImportArticle importArticle,
            ReviewGroup reviewGroup,
            RetireClaims retireClaims,
            Bindings bindings,
            Regroup regroup,
            Session session) {
        this.createStory = createStory;
        this.importArticle = importArticle;
        this.reviewGroup = reviewGroup;
        this.retireClaims = retireClaims;
        this.bindings = bindings;
        this.regroup = regroup;
        this.session = session;
    }

    long story() {
        return createStory.titled("The bridge", "Ann");
    }

    void take(long story, String outlet, String text) {
        try {
            importArticle.into(
                    story, TextFile.paste("Outlet: " + outlet + "\nPublished: 2024-05-14\n\n" + text), "Ann");
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    void decide(Group group, Verdict verdict) {
        reviewGroup.review(
                group.story.id, group.id, Judged.all(verdict, "", Seen.of(group, Review.of(group.id), "Ben")), "Ben");
    }

    /** Ben rejects claims. */
    @Transactional
    void reject(long story, Collection<Claim> claims) {
        retireClaims.retire(
                Locks.story(story), claims.stream().map(claim -> claim.id).toList(), Departure.Cause.REJECTED, "Ben");
    }

    /** Ben says that these claims belong together. */
    @Transactional
    void merge(long story, List<Claim> claims) {
        bindings.together(Locks.story(story), ids(claims), "Ben", "one event");
        regroup.again(Locks.story(story), groups(claims));
    }

    /** Ben says that the one does not belong to the others. */
    @Transactional
    void split(long story, Claim one, List<Claim> others) {
        bindings.apart(Locks.story(story), List.of(one.id), ids(others), "Ben", "another event");
        regroup.again(Locks.story(story), groups(List.of(one, others.get(0))));
    }

    /** Ben takes back what he said of these claims. */
    @Transactional
    void loosen(long story, List<Claim> claims) {
        bindings.loosen(Locks.story(story), ids(claims), "Ben", "");
        regroup.again(Locks.story(story), groups(claims));
    }

    List<Group> groups(long story) {
        session.clear();
        return Group.ofStory(story, GroupFilter.ALL, 0, 100);
    }

    Group group(long story, long id) {
        session.clear();
        return Group.inStory(story, id).orElseThrow();
    }

    List<Claim> membersOf(Group group) {
        session.clear();
        return Claim.membersOf(group.id);
    }

    /** The quotations that an outlet has. */
    List<Claim> quotations(long story, String outlet) {
        session.clear();
        return Claim.ofStory(story).stream()
                .filter(claim -> claim.kind == ClaimKind.QUOTATION)
                .filter(claim -> claim.version.outlet.name.equals(outlet))
                .toList();
    }

    /** The one quotation that an outlet has. */
    Claim quotation(long story, String outlet) {
        List<Claim> quotations = quotations(story, outlet);
        if (quotations.size() != 1) {
            throw new AssertionError(outlet + " has " + quotations.size());
        }
        return quotations.get(0);
    }

    private static List<Long> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.id).toList();
    }

    private static List<Long> groups(List<Claim> claims) {
        return claims.stream().map(claim -> claim.group.id).distinct().toList();
    }
}
