package org.crosscheck.web;

import java.util.List;

import org.crosscheck.model.Article;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Decision;
import org.crosscheck.web.page.DraftPage;
import org.crosscheck.web.page.Some;
import org.crosscheck.workflow.Seen;

/** Fills the claims of a draft's page, each with what the sources say of it. */
final class DraftClaims {
    private static final int MOST_VOICES = 8;

    private final String home;
    private final String visitor;
    private final List<Decision> decisions;
    private final DraftVoices voices;
    private final Notes notes;

    /**
     * @param others every article of the story but the draft
     * @param claims those shown
     * @param notes of the whole draft
     */
    DraftClaims(long storyId, List<Article> others, List<Claim> claims, Notes notes, String visitor) {
        this.notes = notes;
        this.home = "/stories/" + storyId;
        this.visitor = visitor;
        this.decisions = Decision.about(claims.stream().map(claim -> claim.id).toList());
        this.voices = new DraftVoices(
                storyId,
                others,
                Claim.inGroups(
                        claims.stream().map(claim -> claim.group.id).distinct().toList()));
    }

    DraftPage.Claim claim(Claim claim) {
        return new DraftPage.Claim(
                claim.id,
                claim.id + "." + Seen.of(claim, decisions, visitor),
                home + "/groups/" + claim.group.id,
                home + "/claims/" + claim.id,
                claim.exact,
                ArticleDesk.kind(claim.kind).style(),
                claim.kind == ClaimKind.QUANTITY ? ClaimFigure.of(claim) : null,
                claim.kind == ClaimKind.QUANTITY ? claim.attributedTo : ArticleDesk.speaker(claim),
                claim.clearance.name(),
                claim.clearance.isDecided(),
                claim.group.verdict == null ? null : Wording.badge(claim.group.verdict),
                Some.of(voices.supporting(claim), MOST_VOICES),
                Some.of(voices.differing(claim), MOST_VOICES),
                Some.of(voices.silent(claim), MOST_VOICES),
                notes.at(claim));
    }
}
