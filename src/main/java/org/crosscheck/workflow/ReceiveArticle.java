package org.crosscheck.workflow;

import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.format.ArticleFile;
import org.crosscheck.model.Article;

/** Takes articles that come one by one, from a form or as a file. */
@ApplicationScoped
public class ReceiveArticle {
    private final ImportArticle importArticle;
    private final ReceiveFile receiveFile;

    ReceiveArticle(ImportArticle importArticle, ReceiveFile receiveFile) {
        this.importArticle = importArticle;
        this.receiveFile = receiveFile;
    }

    /**
     * The article of a form; what the form says goes before what the text says of itself.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such story
     * @throws LikelyVersionException when nothing says whether it is a new version, and it looks like one
     * @throws RefusedException when the text is no article, the date is none, or nothing names the outlet
     * @throws TooLargeException when the text is too large
     */
    public Imported paste(long storyId, Pasted pasted, String who) {
        About known = new About(
                blankAsNull(pasted.outlet()),
                blankAsNull(pasted.title()),
                null,
                Field.day("date of publication", pasted.published()),
                null,
                null);
        try {
            Document document = document(pasted).knownAs(known);
            if (document.about().outlet() == null) {
                throw new RefusedException("Please fill in the outlet.");
            }
            return take(storyId, document, pasted.version(), who);
        } catch (UnreadableException e) {
            throw ReceiveFile.refused("The text", e);
        }
    }

    private static Document document(Pasted pasted) throws UnreadableException {
        boolean plain = pasted.formatted() == null || pasted.formatted().isBlank();
        return plain
                ? ArticleFile.paste(pasted.text() == null ? "" : pasted.text())
                : ArticleFile.pasteFormatted(pasted.formatted());
    }

    /**
     * A new text of an article; what it does not say of itself is as the article has it.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such article in this story
     * @throws RefusedException when the text is no article
     * @throws TooLargeException when the text is too large
     */
    public Imported version(long storyId, long articleId, String text, String who) {
        About known = Kept.about(
                Article.inStory(storyId, articleId).orElseThrow(() -> new UnknownException("article", articleId)));
        try {
            Document document = ArticleFile.paste(text == null ? "" : text);
            About about = document.about().orElse(known);
            return importArticle.asVersionOf(storyId, articleId, document.knownAs(about), who);
        } catch (UnreadableException e) {
            throw ReceiveFile.refused("The text", e);
        }
    }

    /**
     * The articles of a file: one, or those of an archive or of a message with attachments.
     *
     * @param name the file's name, as its sender calls it
     * @param version as in {@link Pasted}
     * @param who the person's name
     * @throws UnknownException when there is no such story
     * @throws FrozenException when the story is signed off
     */
    public List<Received> file(long storyId, String name, Path file, String version, String who) {
        return receiveFile.into(storyId, name, file, version, who);
    }

    /**
     * The article at an address on the public web; what answers with a file is read as one.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such story
     */
    public List<Received> address(long storyId, String address, String who) {
        return receiveFile.from(storyId, address, who);
    }

    private Imported take(long storyId, Document document, String version, String who) {
        if (version == null || version.isBlank()) {
            return importArticle.asking(storyId, document, who);
        }
        Long article = Pasted.article(version);
        return article == null
                ? importArticle.into(storyId, document, who)
                : importArticle.asVersionOf(storyId, article, document, who);
    }

    private static String blankAsNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
