package org.crosscheck.web;

import java.util.List;

import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimFate;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.History;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Story;
import org.crosscheck.report.draw.WordDiff;
import org.crosscheck.web.draw.Excerpt;
import org.crosscheck.web.draw.Mark;
import org.crosscheck.web.draw.MarkedText;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.ClaimPage;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of a claim. */
final class ClaimDesk {
    /** The form that moves a claim. */
    static final String MOVE = "move";

    private static final int FEW_CHANGES = 5;

    private ClaimDesk() {}

    /**
     * A claim as it stands.
     *
     * @throws UnknownException when there is none in this story
     */
    static ClaimPage page(long storyId, long claimId, String visitor) {
        return page(storyId, claimId, Typed.NOTHING, visitor);
    }

    /**
     * A claim with what was typed to move it.
     *
     * @throws UnknownException when there is none in this story
     */
    static ClaimPage page(long storyId, long claimId, Typed moving, String visitor) {
        Claim claim = find(storyId, claimId);
        return page(storyId, claim, ClaimTyped.of(claim, occurrence(claim)), false, moving, visitor);
    }

    /**
     * A claim with what was typed.
     *
     * @param clash whether it changed since the form was drawn
     * @throws UnknownException when there is none in this story
     */
    static ClaimPage page(long storyId, long claimId, ClaimTyped typed, boolean clash, String visitor) {
        return page(storyId, find(storyId, claimId), typed, clash, Typed.NOTHING, visitor);
    }

    /** What a claim says as it stands. */
    static ClaimTyped typed(long storyId, long claimId) {
        Claim claim = find(storyId, claimId);
        return ClaimTyped.of(claim, occurrence(claim));
    }

    private static Claim find(long storyId, long claimId) {
        return Claim.inArticle(storyId, claimId).orElseThrow(() -> new UnknownException("claim", claimId));
    }

    private static ClaimPage page(
            long storyId, Claim claim, ClaimTyped typed, boolean clash, Typed moving, String visitor) {
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        String article = "/stories/" + storyId + "/articles/" + claim.version.article.id;
        boolean retired = claim.retiredAt != null;
        return new ClaimPage(
                new Frame(claim.exact, Frames.of(story), "", visitor),
                claim.id,
                claim.version.outlet.name,
                article + "#c" + claim.id,
                claim.group == null ? null : "/stories/" + storyId + "/groups/" + claim.group.id,
                claim.curation.name(),
                retired,
                claim.revision,
                new Excerpt(claim.prefix, claim.exact, claim.suffix),
                now(claim),
                Notes.of(claim.version, Claim.of(claim.version.id), Passage.of(claim.version.id))
                        .at(claim),
                MarkedText.of(claim.version.text, List.of(mark(claim))),
                ClaimForms.correcting(storyId, typed),
                clash,
                changes(claim),
                acts(storyId, claim),
                retired ? List.of() : targets(storyId, claim, moving),
                moving);
    }

    private static Mark mark(Claim claim) {
        Mark.Kind kind = ArticleDesk.kind(claim.kind);
        return new Mark(claim.startOffset, claim.endOffset, kind, claim.id, kind.letter(), "#c" + claim.id);
    }

    private static ClaimPage.Now now(Claim claim) {
        return new ClaimPage.Now(
                claim.kind.name(),
                ArticleDesk.kind(claim.kind).style(),
                claim.speaker == null ? claim.speakerAsWritten : claim.speaker.name,
                claim.kind == ClaimKind.QUANTITY ? ClaimFigure.of(claim) : null,
                claim.noun,
                claim.asOfFirst,
                claim.asOfLast);
    }

    /** Which of several places where its words stand in the article is the claim's, from 1. */
    private static int occurrence(Claim claim) {
        int occurrence = 1;
        String text = claim.version.text;
        for (int at = text.indexOf(claim.exact);
                at >= 0 && at < claim.startOffset;
                at = text.indexOf(claim.exact, at + 1)) {
            occurrence++;
        }
        return occurrence;
    }

    private static List<ClaimPage.Change> changes(Claim claim) {
        List<ClaimFate> fates = ClaimFate.changesOf(claim.id);
        return fates.stream()
                .limit(FEW_CHANGES)
                .map(fate -> {
                    int next = fates.indexOf(fate) - 1;
                    String after = next < 0 ? claim.prefix + claim.exact + claim.suffix : passage(fates.get(next));
                    return new ClaimPage.Change(fate.from.number, fate.to.number, WordDiff.of(passage(fate), after));
                })
                .toList();
    }

    private static String passage(ClaimFate fate) {
        return fate.prefix + fate.exact + fate.suffix;
    }

    private static List<ClaimPage.Act> acts(long storyId, Claim claim) {
        return History.undoable(storyId, "claim " + claim.id).stream()
                .map(act -> new ClaimPage.Act(act.id, act.action, act.who, act.at))
                .toList();
    }

    /** Groups of its kind but its own. */
    private static List<Choice> targets(long storyId, Claim claim, Typed moving) {
        GroupFilter alike = new GroupFilter(claim.kind, null, null, false, null, null, null, null);
        return ClaimForms.groups(storyId, alike, moving.value(MOVE, "group")).stream()
                .filter(choice -> !choice.value().equals(String.valueOf(claim.group.id)))
                .toList();
    }
}
