package org.crosscheck.workflow;

import java.util.Base64;
import java.util.List;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.Part;
import org.crosscheck.intake.Run;
import org.crosscheck.intake.SourceFile;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Original;
import org.crosscheck.model.Passage;

/** An article that the story has, as it came in, for its next text or another reading of this one. */
final class Kept {
    private Kept() {}

    /** What is known of an article; its outlet must be loaded. */
    static About about(Article article) {
        return new About(
                article.outlet.name,
                article.title,
                article.byline,
                article.published,
                article.address,
                article.credit,
                article.modified,
                article.language,
                article.hold);
    }

    /**
     * The newest text of an article, with the article and its outlet.
     *
     * @throws UnknownException when there is no such article in this story
     */
    static ArticleVersion newest(long storyId, long articleId) {
        return ArticleVersion.newestOf(storyId, articleId)
                .orElseThrow(() -> new UnknownException("article", articleId));
    }

    /** A version's words with everything that stands beside them; its article and outlet must be loaded. */
    static Document document(ArticleVersion version) {
        Original original = Original.of(version.id).orElse(null);
        return new Document(
                about(version.article),
                version.text,
                version.notices
                        .lines()
                        .filter(notice -> !notice.isBlank() && !Reading.isOwn(notice))
                        .toList(),
                Passage.of(version.id).stream().map(Kept::part).toList(),
                original == null ? List.of() : runs(original),
                original == null
                        ? null
                        : new SourceFile(original.name, Base64.getDecoder().decode(original.content)));
    }

    private static Part part(Passage passage) {
        return new Part(
                Part.Kind.valueOf(passage.kind.name()),
                passage.startOffset,
                passage.endOffset,
                passage.words,
                passage.author,
                passage.reason == null ? null : Part.Reason.valueOf(passage.reason.name()));
    }

    private static List<Run> runs(Original original) {
        return original.runs
                .lines()
                .map(line -> line.split(" "))
                .map(run -> new Run(Integer.parseInt(run[0]), Integer.parseInt(run[1]), Integer.parseInt(run[2])))
                .toList();
    }
}
