package org.crosscheck.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Decision;
import org.crosscheck.model.SentenceSpan;
import org.crosscheck.model.Story;
import org.crosscheck.web.draw.Mark;
import org.crosscheck.web.draw.MarkedText;
import org.crosscheck.web.draw.Segment;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.DraftPage;
import org.crosscheck.web.page.Frame;
import org.crosscheck.workflow.Seen;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of a story's draft. */
final class DraftDesk {
    private final long storyId;
    private final String visitor;
    private final ArticleVersion version;
    private final List<Claim> claims;
    private final List<Decision> decisions;
    private final DraftVoices voices;

    private DraftDesk(long storyId, Article draft, String visitor) {
        this.storyId = storyId;
        this.visitor = visitor;
        this.version = ArticleVersion.newestOf(draft.id).orElseThrow(() -> new UnknownException("article", draft.id));
        this.claims = Claim.of(version.id);
        this.decisions = Decision.about(claims.stream().map(claim -> claim.id).toList());
        this.voices = new DraftVoices(
                storyId,
                Article.ofStory(storyId).stream()
                        .filter(article -> !article.equals(draft))
                        .toList(),
                Claim.inGroups(
                        claims.stream().map(claim -> claim.group.id).distinct().toList()));
    }

    /**
     * The draft as it stands.
     *
     * @param typed a decision that could not be taken, or none
     * @throws UnknownException when there is no such story, or it has no draft
     */
    static DraftPage page(long storyId, DraftTyped typed, String visitor) {
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        Article draft = Article.draftOf(storyId).orElseThrow(() -> new UnknownException("draft of story", storyId));
        Frame frame = new Frame(draft.title, Frames.of(story), "draft", visitor);
        return new DraftDesk(storyId, draft, visitor).page(frame, draft, typed);
    }

    private DraftPage page(Frame frame, Article draft, DraftTyped typed) {
        Map<Long, DraftPage.Claim> shown =
                claims.stream().map(this::claim).collect(Collectors.toMap(DraftPage.Claim::id, Function.identity()));
        List<DraftPage.Line> lines = lines(shown);
        return new DraftPage(
                frame,
                draft.title,
                "/stories/" + storyId + "/articles/" + draft.id,
                lines.stream().mapToLong(DraftPage.Line::left).sum(),
                shown.size(),
                lines,
                claims.stream()
                        .map(claim -> shown.get(claim.id))
                        .filter(DraftPage.Claim::isAlone)
                        .toList(),
                Stream.of(Clearance.values())
                        .filter(clearance -> clearance != Clearance.UNCHECKED)
                        .map(clearance -> new Choice(clearance.name(), null, false))
                        .toList(),
                new DraftPage.Typed(
                        typed.claim(),
                        typed.clearance(),
                        typed.wording(),
                        typed.note(),
                        typed.wrong(),
                        typed.isStale()));
    }

    private List<DraftPage.Line> lines(Map<Long, DraftPage.Claim> shown) {
        List<DraftPage.Line> lines = new ArrayList<>();
        int paragraph = -1;
        int next = 0;
        for (SentenceSpan sentence : SentenceSpan.of(version.text)) {
            List<DraftPage.Claim> here = new ArrayList<>();
            while (next < claims.size() && claims.get(next).startOffset < sentence.end()) {
                here.add(shown.get(claims.get(next++).id));
            }
            long left = here.stream().filter(claim -> !claim.settled()).count();
            lines.add(new DraftPage.Line(sentence.paragraph() != paragraph, marked(sentence), left, here));
            paragraph = sentence.paragraph();
        }
        return lines;
    }

    /** A sentence with the claims marked that reach into it. */
    private List<Segment> marked(SentenceSpan sentence) {
        List<Mark> marks = claims.stream()
                .filter(claim -> claim.startOffset < sentence.end() && sentence.start() < claim.endOffset)
                .map(claim -> new Mark(
                        Math.max(0, claim.startOffset - sentence.start()),
                        claim.endOffset - sentence.start(),
                        ArticleDesk.kind(claim.kind),
                        claim.id,
                        "",
                        "#d" + claim.id))
                .toList();
        return MarkedText.of(
                        version.text.substring(sentence.start(), sentence.end()).replace('\n', ' '), marks)
                .paragraphs()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private DraftPage.Claim claim(Claim claim) {
        String home = "/stories/" + storyId;
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
                voices.supporting(claim),
                voices.differing(claim),
                voices.silent(claim));
    }
}
