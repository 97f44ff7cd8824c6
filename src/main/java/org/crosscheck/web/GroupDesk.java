package org.crosscheck.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Departure;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupCounts;
import org.crosscheck.model.History;
import org.crosscheck.model.Progress;
import org.crosscheck.model.Review;
import org.crosscheck.model.Story;
import org.crosscheck.model.Verdict;
import org.crosscheck.web.draw.Excerpt;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.Deciding;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.GroupPage;
import org.crosscheck.web.page.ProgressBar;
import org.crosscheck.web.page.Some;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.Seen;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of a group. */
final class GroupDesk {
    private static final int FEW_REASONS = 3;
    private static final int NEWEST = 20;

    private final Group group;
    private final long storyId;
    private final List<Claim> members;
    private final GroupCounts counts;
    private final Some<Review> reviews;

    private GroupDesk(Group group, String visitor) {
        this.group = group;
        this.storyId = group.story.id;
        this.members = Claim.membersOf(group.id);
        this.counts = GroupCounts.of(group, visitor);
        this.reviews = reviews(visitor);
    }

    /**
     * The group, with a form that holds what was typed.
     *
     * @param query which groups stand beside it
     * @throws UnknownException when its story is gone
     */
    static GroupPage page(Group group, GroupQuery query, ReviewTyped typed, String visitor) {
        return new GroupDesk(group, visitor).page(query, typed, Typed.NOTHING, visitor);
    }

    /**
     * The group among all of its story, with what was typed into another of its forms.
     *
     * @throws UnknownException when its story is gone
     */
    static GroupPage page(Group group, Typed typed, String visitor) {
        return new GroupDesk(group, visitor).page(GroupQuery.ALL, ReviewTyped.nothing(visitor), typed, visitor);
    }

    private GroupPage page(GroupQuery query, ReviewTyped review, Typed typed, String visitor) {
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        Progress progress = Progress.of(storyId);
        List<GroupPage.Reason> reasons = new Pairs(members).reasons(Comparison.of(group.id));
        List<History> undoable = History.undoableIn(group.id, visitor);
        History last =
                story.closedAt == null ? History.lastUndoable(storyId, visitor).orElse(null) : null;
        boolean figures = group.kind == ClaimKind.QUANTITY;
        return new GroupPage(
                new Frame(group.title, Frames.of(story), "", visitor),
                group.id,
                group.title,
                group.kind.name(),
                Wording.badge(group.proposal),
                group.sourceCount,
                group.originCount,
                new ProgressBar(progress.reviewed(), progress.groups()),
                members.stream().map(this::member).toList(),
                GroupCounts.ifAny(counts.departures(), () -> Departure.from(group.id)).stream()
                        .map(this::departed)
                        .toList(),
                group.retiredAt != null,
                figures ? new Figures(members).table() : List.of(),
                figures ? new Figures(members).lines() : List.of(),
                Times.of(members),
                group.kind == ClaimKind.QUOTATION ? new Pairs(members).differences() : List.of(),
                reasons.stream().limit(FEW_REASONS).toList(),
                reasons.stream().skip(FEW_REASONS).toList(),
                deciding(review, undoable),
                new PublishingDesk(group, members, decisions(visitor), undoable).filled(typed, visitor),
                TalkDesk.of(group, counts),
                typed,
                new QueueDesk(group, query).queue(),
                last == null ? 0 : last.id,
                last == null || isHere(last) ? null : elsewhere(last),
                Holds.of(storyId, members.stream().map(claim -> claim.version.article)));
    }

    /** What comes in meanwhile is not counted, for the form says what its reader has seen: they are counted before they are read. */
    private Some<Review> reviews(String visitor) {
        List<Review> newest = Review.newestOf(group.id, visitor, NEWEST);
        return new Some<>(newest, newest.size() < NEWEST ? newest.size() : Math.max(NEWEST, counts.reviews()));
    }

    private List<Decision> decisions(String visitor) {
        return GroupCounts.ifAny(counts.decisions(), () -> Decision.inGroup(group.id)).stream()
                .filter(decision -> decision.isVisibleTo(visitor))
                .toList();
    }

    /** Whether this page shows what was done; of very many reviews it shows the newest. */
    private boolean isHere(History act) {
        return group.equals(act.group) && (act.review == null || reviews.list().contains(act.review));
    }

    private GroupPage.Elsewhere elsewhere(History last) {
        return last.group == null
                ? new GroupPage.Elsewhere(last.action, last.subject, "/stories/" + storyId + "/history")
                : new GroupPage.Elsewhere(
                        last.action, last.group.title, "/stories/" + storyId + "/groups/" + last.group.id);
    }

    private GroupPage.Member member(Claim claim) {
        long article = claim.version.article.id;
        return new GroupPage.Member(
                Letters.of(members.indexOf(claim)),
                claim.version.outlet.name,
                claim.version.article.published,
                claim.version.article.title,
                "/stories/" + storyId + "/articles/" + article + "#c" + claim.id,
                speaker(claim),
                spelled(claim),
                new Excerpt(claim.prefix, claim.exact, claim.suffix),
                ArticleDesk.kind(claim.kind).style(),
                Pairs.isPrimary(claim),
                "/stories/" + storyId + "/claims/" + claim.id,
                claim.version.article.credit,
                claim.relayedBy,
                claim.kind == ClaimKind.FACT ? null : "/stories/" + storyId + "/claims/" + claim.id + "/explanation");
    }

    private GroupPage.Departed departed(Departure departure) {
        Claim claim = departure.claim;
        return new GroupPage.Departed(
                claim.version.outlet.name,
                claim.exact,
                "/stories/" + storyId + "/articles/" + claim.version.article.id,
                departure.at,
                departure.cause.name(),
                departure.who);
    }

    private static String speaker(Claim claim) {
        return claim.speakerAsWritten != null ? claim.speakerAsWritten : claim.attributedTo;
    }

    private static String spelled(Claim claim) {
        if (claim.speaker == null || claim.speakerAsWritten == null) {
            return null;
        }
        return claim.speakerAsWritten.contains(claim.speaker.name) ? null : claim.speaker.name;
    }

    private Deciding deciding(ReviewTyped typed, List<History> undoable) {
        List<Choice> verdicts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            String sign = Wording.badge(verdict).sign();
            verdicts.add(new Choice(verdict.name(), sign, verdict.name().equals(typed.verdict())));
        }
        Some<Deciding.Review> made = new Some<>(
                reviews.list().stream().map(review -> review(review, undoable)).toList(), reviews.all());
        return new Deciding(
                Seen.of(group, reviews.all()).toString(),
                verdicts,
                typed.note(),
                typed.confidential(),
                typed.reviewer(),
                typed.wrong(),
                typed.isStale() ? clash(typed, made.list()) : null,
                group.stage.name(),
                claims(typed),
                made);
    }

    private Deciding.Clash clash(ReviewTyped typed, List<Deciding.Review> newest) {
        Verdict verdict = typed.verdictOrNull();
        return new Deciding.Clash(
                newest.isEmpty() ? null : newest.get(0), verdict == null ? "" : verdict.name(), typed.note());
    }

    /** The members to choose from where there are more than two, each ticked unless some were chosen before. */
    private List<Choice> claims(ReviewTyped typed) {
        if (members.size() < 3) {
            return List.of();
        }
        return members.stream()
                .map(claim -> new Choice(
                        claim.id.toString(),
                        Letters.of(members.indexOf(claim)) + " " + claim.version.outlet.name,
                        typed.claims().isEmpty() || typed.claims().contains(claim.id)))
                .toList();
    }

    private Deciding.Review review(Review review, List<History> undoable) {
        String letters = members.stream().allMatch(claim -> review.claims.contains(claim.id))
                ? null
                : members.stream()
                        .filter(claim -> review.claims.contains(claim.id))
                        .map(claim -> Letters.of(members.indexOf(claim)))
                        .collect(Collectors.joining(", "));
        Long undo = undoable.stream()
                .filter(act -> review.equals(act.review))
                .map(act -> act.id)
                .findFirst()
                .orElse(null);
        return new Deciding.Review(
                Wording.badge(review.verdict),
                review.person.name,
                review.createdAt,
                review.note,
                letters,
                review.confidential,
                review.openedAt == null,
                !review.stands(),
                review.adjudication,
                undo);
    }
}
