package org.crosscheck.workflow;

import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.intake.About;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.fetch.Fetched;
import org.crosscheck.intake.fetch.Fetcher;
import org.crosscheck.intake.format.ArticleFile;

/** Takes the articles of a file: one, or those of an archive or of a message with attachments. */
@ApplicationScoped
class ReceiveFile {
    private final ImportArticle importArticle;
    private final Fetcher fetcher;

    ReceiveFile(ImportArticle importArticle, Fetcher fetcher) {
        this.importArticle = importArticle;
        this.fetcher = fetcher;
    }

    /**
     * What became of each; a bad one does not keep the others out.
     *
     * @param name the file's name, as its sender calls it
     * @param known what is known of it beside what it says of itself
     * @param who the person's name
     * @throws UnknownException when there is no such story
     */
    List<Received> into(long storyId, String name, Path file, About known, String who) {
        try {
            return all(storyId, ArticleFile.read(name, file), known, who);
        } catch (UnreadableException e) {
            return List.of(new Received(name, null, refused("The file", e)));
        }
    }

    /**
     * The articles that stand at an address on the web.
     *
     * @param address as somebody typed it
     * @param who the person's name
     * @throws UnknownException when there is no such story
     */
    List<Received> from(long storyId, String address, String who) {
        try {
            Fetched page = fetcher.fetch(address);
            About known = new About(null, null, null, null, page.address(), null);
            return all(storyId, ArticleFile.read(page.name(), page.bytes()), known, who);
        } catch (UnreadableException e) {
            return List.of(new Received(address, null, refused("The address", e)));
        }
    }

    private List<Received> all(long storyId, List<ArticleFile.Result> results, About known, String who) {
        return results.stream()
                .map(result -> result.document() == null
                        ? new Received(result.name(), null, refused("The file", result.refused()))
                        : taken(storyId, result, known, who))
                .toList();
    }

    private Received taken(long storyId, ArticleFile.Result result, About known, String who) {
        try {
            return new Received(
                    result.name(), importArticle.into(storyId, result.document().knownAs(known), who), null);
        } catch (RefusedException e) {
            return new Received(result.name(), null, e);
        }
    }

    /** "The file cannot be taken: it holds no words; choose a file with the article's text." */
    static RefusedException refused(String subject, UnreadableException reason) {
        String message = subject + " cannot be taken: " + reason.getMessage() + ".";
        return reason.isTooLarge() ? new TooLargeException(message) : new RefusedException(message);
    }
}
