package org.crosscheck.web;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.DetailCorrection;
import org.crosscheck.model.DetailCorrection.Detail;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Story;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.DetailsPage;
import org.crosscheck.web.page.Frame;
import org.crosscheck.workflow.Details;
import org.crosscheck.workflow.HoldMark;
import org.crosscheck.workflow.OriginalFile;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of an article's details. */
final class DetailsDesk {
    private static final int BESIDE = 60;

    private final Article article;
    private final ArticleVersion version;
    private final String address;
    private final Map<Detail, String> stands;
    private final Map<Detail, DetailCorrection> corrections;

    private DetailsDesk(long storyId, long articleId) {
        this.article =
                Article.inStory(storyId, articleId).orElseThrow(() -> new UnknownException("article", articleId));
        this.version = ArticleVersion.newestOf(articleId).orElseThrow(() -> new UnknownException("article", articleId));
        this.address = "/stories/" + storyId + "/articles/" + articleId;
        this.stands = Details.of(article);
        this.corrections = DetailCorrection.of(articleId).stream()
                .collect(Collectors.toMap(correction -> correction.detail, Function.identity()));
    }

    /**
     * @param typed what was sent and not taken, or null
     * @param moved whether the text changed while a passage was put back or left out
     * @throws UnknownException when there is no such article in this story
     */
    static DetailsPage page(long storyId, long articleId, DetailsTyped typed, boolean moved, String visitor) {
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        return new DetailsDesk(storyId, articleId).page(story, typed, moved, visitor);
    }

    private DetailsPage page(Story story, DetailsTyped typed, boolean moved, String visitor) {
        List<Passage> passages = Passage.of(version.id);
        return new DetailsPage(
                new Frame(article.title, Frames.of(story), "", visitor),
                address,
                article.title,
                article.revision,
                Stream.of(Detail.values()).map(detail -> detail(detail, typed)).toList(),
                typed != null && typed.clash(),
                typed == null ? null : typed.wrong(),
                moved,
                version.number,
                version.notices.lines().filter(notice -> !notice.isBlank()).toList(),
                OriginalFile.of(version.id).map(this::file).orElse(null),
                some(passages, Passage.Kind.LEFT_OUT),
                some(passages, Passage.Kind.PUT_BACK),
                some(passages, Passage.Kind.CAPTION),
                Stream.concat(
                                some(passages, Passage.Kind.COMMENT).stream(),
                                some(passages, Passage.Kind.FOOTNOTE).stream())
                        .toList());
    }

    private DetailsPage.Detail detail(Detail detail, DetailsTyped typed) {
        String now = stands.getOrDefault(detail, "");
        String value = typed == null ? now : typed.values().getOrDefault(detail, now);
        DetailCorrection correction = corrections.get(detail);
        return new DetailsPage.Detail(
                detail.name(),
                value,
                typed != null && typed.clash() && !Objects.equals(now, value) ? now : null,
                correction == null ? null : new DetailsPage.Correction(correction.found, correction.who, correction.at),
                detail == Detail.HOLD ? hold(now, typed) : null);
    }

    private static DetailsPage.Hold hold(String mark, DetailsTyped typed) {
        HoldMark hold = HoldMark.of(mark);
        String stands = hold == null ? "" : hold.killed() ? "KILLED" : "EMBARGO";
        String chosen = typed == null ? stands : typed.hold();
        String until = hold == null || hold.until() == null
                ? ""
                : LocalDateTime.ofInstant(hold.until(), ZoneOffset.UTC).toString();
        return new DetailsPage.Hold(
                Stream.of("", "EMBARGO", "KILLED")
                        .map(kind -> new Choice(kind, null, kind.equals(chosen)))
                        .toList(),
                typed == null ? until : typed.until());
    }

    private DetailsPage.File file(OriginalFile file) {
        return new DetailsPage.File(
                address + "/versions/" + version.number + "/original",
                file.name(),
                file.bytes().length,
                file.sha256(),
                file.format(),
                file.charset(),
                file.runs());
    }

    private List<DetailsPage.Passage> some(List<Passage> passages, Passage.Kind kind) {
        return passages.stream()
                .filter(passage -> passage.kind == kind)
                .map(this::passage)
                .toList();
    }

    private DetailsPage.Passage passage(Passage passage) {
        String text = version.text;
        return new DetailsPage.Passage(
                passage.id,
                passage.kind.name(),
                passage.words,
                passage.reason == null ? null : passage.reason.name(),
                text.substring(Math.max(0, passage.startOffset - BESIDE), passage.startOffset),
                text.substring(passage.endOffset, Math.min(text.length(), passage.endOffset + BESIDE)),
                passage.author);
    }
}
