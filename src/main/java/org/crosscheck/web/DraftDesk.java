package org.crosscheck.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Passage;
import org.crosscheck.model.SentenceSpan;
import org.crosscheck.model.Story;
import org.crosscheck.web.draw.Mark;
import org.crosscheck.web.draw.MarkedText;
import org.crosscheck.web.draw.Segment;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.DraftPage;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.Paging;
import org.crosscheck.web.page.Some;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of a story's draft. */
final class DraftDesk {
    private static final int PAGE_SIZE = 60;
    private static final int MOST_ALONE = 100;

    private final String address;
    private final ArticleVersion version;
    private final List<Claim> claims;
    private final DraftLines lines;
    private final int page;

    private DraftDesk(long storyId, Article draft, int page) {
        this.address = "/stories/" + storyId + "/draft";
        this.version = ArticleVersion.newestOf(draft.id).orElseThrow(() -> new UnknownException("article", draft.id));
        this.claims = Claim.of(version.id);
        this.lines = new DraftLines(SentenceSpan.of(version.text), claims);
        this.page = Math.max(0, Math.min(page, (lines.size() - 1) / PAGE_SIZE));
    }

    /**
     * The draft as it stands.
     *
     * @param page which of its pages, from 0; the last where that lies beyond it
     * @param typed a decision that could not be taken, or none
     * @throws UnknownException when there is no such story, or it has no draft
     */
    static DraftPage page(long storyId, int page, DraftTyped typed, String visitor) {
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        Article draft = Article.draftOf(storyId).orElseThrow(() -> new UnknownException("draft of story", storyId));
        Frame frame = new Frame(draft.title, Frames.of(story), "draft", visitor);
        return new DraftDesk(storyId, draft, page).page(frame, storyId, draft, typed);
    }

    private DraftPage page(Frame frame, long storyId, Article draft, DraftTyped typed) {
        int[] shown = IntStream.range(page * PAGE_SIZE, Math.min(lines.size(), (page + 1) * PAGE_SIZE))
                .toArray();
        List<Article> others = Article.ofStory(storyId).stream()
                .filter(article -> !article.equals(draft))
                .toList();
        List<Claim> within = IntStream.of(shown)
                .boxed()
                .flatMap(line -> lines.claims(line).stream())
                .toList();
        DraftClaims drawn = new DraftClaims(
                storyId, others, within, Notes.of(version, claims, Passage.of(version.id)), frame.reviewer());
        return new DraftPage(
                frame,
                draft.title,
                "/stories/" + storyId + "/articles/" + draft.id,
                left(claims),
                claims.size(),
                IntStream.of(shown).mapToObj(line -> line(line, drawn)).toList(),
                Some.of(alone(), MOST_ALONE),
                Stream.of(Clearance.values())
                        .filter(clearance -> clearance != Clearance.UNCHECKED)
                        .map(clearance -> new Choice(clearance.name(), null, false))
                        .toList(),
                page + 1,
                Paging.of(page, PAGE_SIZE, lines.size(), address),
                new DraftPage.Typed(
                        typed.claim(),
                        typed.clearance(),
                        typed.wording(),
                        typed.note(),
                        typed.wrong(),
                        typed.isStale()));
    }

    private static long left(List<Claim> claims) {
        return claims.stream().filter(claim -> !claim.clearance.isDecided()).count();
    }

    private DraftPage.Line line(int line, DraftClaims drawn) {
        List<Claim> here = lines.claims(line);
        return new DraftPage.Line(
                lines.begins(line),
                marked(lines.sentence(line)),
                left(here),
                here.stream().map(drawn::claim).toList());
    }

    /** The claims that no other article has, each with where it stands. */
    private List<DraftPage.Alone> alone() {
        List<DraftPage.Alone> alone = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            for (Claim claim : lines.claims(line)) {
                if (claim.group.sourceCount < 2) {
                    alone.add(new DraftPage.Alone(claim.exact, address(line / PAGE_SIZE) + "#d" + claim.id));
                }
            }
        }
        return alone;
    }

    private String address(int other) {
        return other == 0 ? address : address + "?page=" + (other + 1);
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
}
