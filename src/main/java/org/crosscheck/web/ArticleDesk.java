package org.crosscheck.web;

import java.util.ArrayList;
import java.util.EnumMap;
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
import org.crosscheck.model.Deviation;
import org.crosscheck.model.HouseSpelling;
import org.crosscheck.model.Label;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Story;
import org.crosscheck.model.SumCheck;
import org.crosscheck.web.draw.Mark;
import org.crosscheck.web.draw.MarkedText;
import org.crosscheck.web.page.ArticlePage;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.Paging;
import org.crosscheck.workflow.Copies;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of an article. */
final class ArticleDesk {
    private static final int PAGE_SIZE = 200;

    private ArticleDesk() {}

    /**
     * The newest version of an article.
     *
     * @param page which part of the list of its claims, from 0
     * @param known whether to say that it was there before it was sent again
     * @param typed what stands in its forms
     * @param copies finds the articles that carry the same copy
     * @throws UnknownException when there is none in this story
     */
    static ArticlePage page(
            long storyId, long articleId, int page, boolean known, ArticleTyped typed, Copies copies, String visitor) {
        Article article =
                Article.inStory(storyId, articleId).orElseThrow(() -> new UnknownException("article", articleId));
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        ArticleVersion version =
                ArticleVersion.newestOf(articleId).orElseThrow(() -> new UnknownException("article", articleId));
        List<Passage> passages = Passage.of(version.id);
        List<Claim> claims = Claim.of(version.id);
        List<Mark> marks = marks(storyId, claims);
        Paging paging = Paging.of(page, PAGE_SIZE, claims.size(), "/stories/" + storyId + "/articles/" + articleId);
        return new ArticlePage(
                new Frame(article.title, Frames.of(story), "", visitor),
                articleId,
                article.outlet.name,
                article.title,
                article.byline,
                article.dateline,
                article.published,
                article.credit,
                article.address,
                known,
                roles(article),
                article.role == Article.Role.DRAFT,
                version.number,
                article.outlet.id,
                version.notices.lines().toList(),
                Holds.of(storyId, Stream.of(article)),
                CopiedArticles.of(storyId, copies.of(version)),
                passages.stream()
                        .filter(passage -> passage.kind == Passage.Kind.LEFT_OUT)
                        .count(),
                MarkedText.of(version.text, withOthers(marks, Label.of(version), passages)),
                deviations(version),
                list(paging.shown(claims), paging.shown(marks), Notes.of(version, claims, passages)),
                page + 1,
                paging,
                sums(claims, SumCheck.of(version.id)),
                ClaimForms.marking(storyId, typed.marking()),
                new ArticlePage.VersionForm(typed.text(), typed.textWrong()));
    }

    private static List<Mark> marks(long storyId, List<Claim> claims) {
        Map<Mark.Kind, Integer> numbers = new EnumMap<>(Mark.Kind.class);
        List<Mark> marks = new ArrayList<>();
        for (Claim claim : claims) {
            Mark.Kind kind = kind(claim.kind);
            String tag = kind.letter() + numbers.merge(kind, 1, Integer::sum);
            String href = "/stories/" + storyId + "/groups/" + claim.group.id;
            marks.add(new Mark(claim.startOffset, claim.endOffset, kind, claim.id, tag, href));
        }
        return marks;
    }

    private static List<Mark> withOthers(List<Mark> marks, List<Label> labels, List<Passage> passages) {
        Stream<Mark> drawn = labels.stream()
                .map(label ->
                        Mark.label(label.start(), label.end(), label.kind().name()));
        Stream<Mark> captions = passages.stream()
                .filter(passage -> passage.kind == Passage.Kind.CAPTION)
                .map(caption -> Mark.caption(caption.startOffset, caption.endOffset));
        return Stream.of(captions, marks.stream(), drawn)
                .flatMap(Function.identity())
                .toList();
    }

    static Mark.Kind kind(ClaimKind kind) {
        return switch (kind) {
            case QUOTATION -> Mark.Kind.QUOTATION;
            case QUANTITY -> Mark.Kind.FIGURE;
            case FACT -> Mark.Kind.FACT;
        };
    }

    private static List<ArticlePage.Claim> list(List<Claim> claims, List<Mark> marks, Notes notes) {
        List<ArticlePage.Claim> list = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Mark mark = marks.get(i);
            list.add(new ArticlePage.Claim(
                    claim.id,
                    mark.tag(),
                    claim.exact,
                    claim.kind == ClaimKind.FACT,
                    claim.kind == ClaimKind.QUANTITY ? ClaimFigure.of(claim) : null,
                    speaker(claim),
                    claim.relayedBy,
                    mark.href(),
                    claim.curation.name(),
                    claim.revision,
                    claim.clearance == Clearance.RECHECK,
                    claim.group.proposal == Proposal.ONE_SOURCE_ONLY ? null : Wording.badge(claim.group.proposal),
                    claim.group.verdict == null ? null : Wording.badge(claim.group.verdict),
                    notes.at(claim)));
        }
        return list;
    }

    /** Who claims the figure; else the speaker by name, else as written. */
    static String speaker(Claim claim) {
        if (claim.kind == ClaimKind.QUANTITY) {
            return claim.attributedTo;
        }
        return claim.speaker == null ? claim.speakerAsWritten : claim.speaker.name;
    }

    private static List<ArticlePage.Sum> sums(List<Claim> claims, List<SumCheck> sums) {
        Map<Integer, Long> places = claims.stream()
                .collect(Collectors.toMap(claim -> claim.startOffset, claim -> claim.id, (first, second) -> first));
        return sums.stream()
                .map(sum -> new ArticlePage.Sum(
                        sum.holds,
                        sum.saying(),
                        places.containsKey(sum.startOffset) ? "#c" + places.get(sum.startOffset) : "#prose"))
                .toList();
    }

    private static List<Choice> roles(Article article) {
        return Stream.of(Article.Role.values())
                .map(role -> new Choice(role.name(), null, role == article.role))
                .toList();
    }

    private static List<ArticlePage.Deviation> deviations(ArticleVersion version) {
        return Deviation.of(version.text, HouseSpelling.of(version.outlet.id)).stream()
                .map(found -> new ArticlePage.Deviation(found.written(), found.preferred(), found.places()))
                .toList();
    }
}
