package org.crosscheck.workflow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.intake.Document;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.format.ArticleFile;

/** Takes articles that scripts send. Nobody can be asked: what is not said to be a new version is an article of its own. */
@ApplicationScoped
public class ReceiveSent {
    private static final String PAGE = "article.html";

    private final ImportArticle importArticle;
    private final ReceiveFile receiveFile;

    ReceiveSent(ImportArticle importArticle, ReceiveFile receiveFile) {
        this.importArticle = importArticle;
        this.receiveFile = receiveFile;
    }

    /**
     * The article that is in the story now; the same text from the same outlet is stored once.
     *
     * @param who the script's name
     * @throws UnknownException when there is no such story, or no article that it is to be a version of
     * @throws RefusedException when there are no words or several, they are no article, or what is known cannot be taken
     * @throws TooLargeException when the text is too large
     */
    public Imported article(long storyId, Sent sent, String who) {
        if (!sent.hasOneText()) {
            throw new RefusedException("Please send the article in exactly one of text, html and url.");
        }
        Locks.isOpen(storyId);
        if (sent.url() != null) {
            return only(receiveFile.from(storyId, sent.url(), sent.known().about(), predecessor(sent), who));
        }
        Document document = read(sent).knownAs(sent.known().about());
        return importArticle.store(storyId, importArticle.read(document), predecessor(sent), who);
    }

    private static Predecessor predecessor(Sent sent) {
        return sent.newVersionOf() == null ? Predecessor.NOW_AT_ADDRESS : Predecessor.article(sent.newVersionOf());
    }

    private static Document read(Sent sent) {
        try {
            return sent.text() == null
                    ? ArticleFile.first(PAGE, sent.html().getBytes(StandardCharsets.UTF_8))
                    : ArticleFile.paste(sent.text());
        } catch (UnreadableException e) {
            throw ReceiveFile.refused(sent.text() == null ? "The page" : "The text", e);
        }
    }

    private static Imported only(List<Received> received) {
        Received one = received.get(0);
        if (one.refused() != null) {
            throw one.refused();
        }
        return one.imported();
    }

    /**
     * What became of each article of a file; a bad one does not keep the others out.
     *
     * @param known what the script knows of the article; of several only who published them
     * @param who the script's name
     * @throws UnknownException when there is no such story
     * @throws FrozenException when the story is signed off
     */
    public List<Received> file(long storyId, String name, Path file, Sent.Known known, String who) {
        Locks.isOpen(storyId);
        return receiveFile.storeInBatches(storyId, receiveFile.read(name, file, known.about()), who);
    }
}
