package org.crosscheck.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimFate;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Story;
import org.crosscheck.report.draw.WordDiff;
import org.crosscheck.web.draw.TextDiff;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.Some;
import org.crosscheck.web.page.VersionPage;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of a version. */
final class VersionDesk {
    private static final int MOST_CLAIMS = 100;
    private static final int MOST_LETTERS = 200_000;

    private final long storyId;
    private final List<ClaimFate> fates;

    private VersionDesk(long storyId, ArticleVersion version) {
        this.storyId = storyId;
        this.fates = ClaimFate.into(version.id);
    }

    /**
     * A version that follows on another.
     *
     * @throws UnknownException when there is none in this story, or it is the first
     */
    static VersionPage page(long storyId, long articleId, int number, String visitor) {
        Article article =
                Article.inStory(storyId, articleId).orElseThrow(() -> new UnknownException("article", articleId));
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        List<ArticleVersion> versions = ArticleVersion.ofArticle(articleId);
        ArticleVersion to = numbered(versions, number);
        return new VersionDesk(storyId, to)
                .page(
                        new Frame(article.title, Frames.of(story), "", visitor),
                        article,
                        versions,
                        numbered(versions, number - 1),
                        to);
    }

    private static ArticleVersion numbered(List<ArticleVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.number == number)
                .findFirst()
                .orElseThrow(() -> new UnknownException("version", number));
    }

    private VersionPage page(
            Frame frame, Article article, List<ArticleVersion> versions, ArticleVersion from, ArticleVersion to) {
        String address = "/stories/" + storyId + "/articles/" + article.id;
        List<TextDiff.Passage> passages = TextDiff.of(from.text, to.text);
        List<TextDiff.Passage> shown = beginning(passages);
        return new VersionPage(
                frame,
                article.outlet.name,
                article.title,
                address,
                to.number,
                to.importedAt,
                versions.stream()
                        .filter(version -> version.number > 1)
                        .map(version -> new Choice(
                                address + "/versions/" + version.number,
                                String.valueOf(version.number),
                                version.number == to.number))
                        .toList(),
                fates.stream().filter(fate -> fate.kind == ClaimFate.Kind.MOVED).count(),
                some(of(ClaimFate.Kind.CHANGED).stream().map(this::changed)),
                some(of(ClaimFate.Kind.VANISHED).stream()
                        .map(fate -> new VersionPage.Gone(href(fate.claim.id), fate.exact))),
                some(to.number == versions.get(0).number ? fresh(to) : Stream.of()),
                from.sha256.equals(to.sha256),
                shown,
                passages.size() > shown.size());
    }

    private static <T> Some<T> some(Stream<T> all) {
        return Some.of(all.toList(), MOST_CLAIMS);
    }

    /** So many passages that a page of them stays short; at least one, which may be long. */
    private static List<TextDiff.Passage> beginning(List<TextDiff.Passage> passages) {
        int length = 0;
        int shown = 0;
        while (shown < passages.size() && length < MOST_LETTERS) {
            length += passages.get(shown++).pieces().stream()
                    .mapToInt(piece -> piece.words().length())
                    .sum();
        }
        return passages.subList(0, shown);
    }

    private List<ClaimFate> of(ClaimFate.Kind kind) {
        return fates.stream().filter(fate -> fate.kind == kind).toList();
    }

    private VersionPage.Changed changed(ClaimFate fate) {
        Claim claim = fate.claim;
        String before = fate.prefix + fate.exact + fate.suffix;
        String after = claim.prefix + claim.exact + claim.suffix;
        return new VersionPage.Changed(
                href(claim.id),
                claim.exact,
                claim.clearance == Clearance.RECHECK,
                fate.told.isEmpty() ? null : fate.told,
                before.equals(after),
                WordDiff.of(before, after));
    }

    private Stream<VersionPage.Gone> fresh(ArticleVersion to) {
        Set<Long> known = fates.stream().map(fate -> fate.claim.id).collect(Collectors.toSet());
        return Claim.of(to.id).stream()
                .filter(claim -> !known.contains(claim.id))
                .map(claim -> new VersionPage.Gone(href(claim.id), claim.exact));
    }

    private String href(long claim) {
        return "/stories/" + storyId + "/claims/" + claim;
    }
}
