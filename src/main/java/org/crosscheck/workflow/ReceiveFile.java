package org.crosscheck.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.jboss.logging.Logger;

import org.crosscheck.intake.About;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.fetch.Fetched;
import org.crosscheck.intake.fetch.Fetcher;
import org.crosscheck.intake.format.ArticleFile;

/** Takes the articles of a file: one, or those of an archive or of a message with attachments. */
@ApplicationScoped
class ReceiveFile {
    private static final Logger LOG = Logger.getLogger(ReceiveFile.class);

    /** So many articles are stored in one transaction. */
    static final int TOGETHER = 50;

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
     * @param version as in {@link Pasted}; several articles are not the version of one, and it is asked again
     * @param who the person's name
     * @throws UnknownException when there is no such story
     * @throws FrozenException when the story is signed off
     */
    List<Received> into(long storyId, String name, Path file, String version, String who) {
        Locks.isOpen(storyId);
        List<ReadFile> read = read(name, file, About.NOTHING);
        Long article = Pasted.article(version);
        boolean isOne = article != null && read.size() == 1;
        boolean asks = !isOne && !Pasted.OWN.equals(version);
        if (!isOne && !asks) {
            return storeInBatches(storyId, read, who);
        }
        Predecessor predecessor = isOne ? Predecessor.article(article) : Predecessor.AT_ADDRESS;
        return read.stream()
                .map(one -> received(
                        one,
                        reading -> asks
                                ? importArticle.asking(storyId, reading, predecessor, who)
                                : importArticle.store(storyId, reading, predecessor, who)))
                .toList();
    }

    /**
     * The articles that stand at an address on the web.
     *
     * @param address as somebody typed it
     * @param who the person's name
     * @throws UnknownException when there is no such story
     */
    List<Received> from(long storyId, String address, String who) {
        return from(storyId, address, About.NOTHING, Predecessor.NOW_AT_ADDRESS, who);
    }

    /** The same, where something is known of the article, or what it is a new version of. */
    List<Received> from(long storyId, String address, About known, Predecessor predecessor, String who) {
        try {
            Fetched page = fetcher.fetch(address);
            About there = known.orElse(new About(null, null, null, null, page.address(), null));
            return understood(ArticleFile.read(page.name(), page.bytes()), there).stream()
                    .map(one -> received(one, reading -> importArticle.store(storyId, reading, predecessor, who)))
                    .toList();
        } catch (UnreadableException e) {
            return List.of(new Received(address, null, refused("The address", e)));
        }
    }

    private List<Received> stored(long storyId, List<ReadFile> read, String who) {
        return read.stream().map(one -> store(storyId, one, who)).toList();
    }

    /** Stores what {@link #read} gave of an archive. */
    List<Received> storeInBatches(long storyId, List<ReadFile> files, String who) {
        return IntStream.iterate(0, first -> first < files.size(), first -> first + TOGETHER)
                .mapToObj(first -> files.subList(first, Math.min(files.size(), first + TOGETHER)))
                .flatMap(batch -> storeTogether(storyId, batch, who).stream())
                .toList();
    }

    /**
     * Stores what {@link #read} gave of several files: in one transaction, which costs far less than one each; or one by one
     * while people work on the story, who do not wait for more than one article then.
     */
    List<Received> storeTogether(long storyId, List<ReadFile> files, String who) {
        List<Received> received = new ArrayList<>();
        while (received.size() < files.size()) {
            List<ReadFile> left = files.subList(received.size(), files.size());
            List<ReadFile> next = Turns.ALL.isWanted(storyId) ? left.subList(0, 1) : left;
            received.addAll(storeAtOnce(storyId, next, who));
        }
        return received;
    }

    /** In one transaction; or, where any of them cannot be stored, each by itself. */
    private List<Received> storeAtOnce(long storyId, List<ReadFile> files, String who) {
        List<ReadFile> good =
                files.stream().filter(file -> file.refused() == null).toList();
        try {
            Iterator<Imported> imported = importArticle
                    .storeAll(storyId, good.stream().map(ReadFile::reading).toList(), who)
                    .iterator();
            return files.stream()
                    .map(file ->
                            new Received(file.name(), file.refused() == null ? imported.next() : null, file.refused()))
                    .toList();
        } catch (RuntimeException e) {
            LOG.debug("Storing one by one what could not be stored together", e);
            return stored(storyId, files, who);
        }
    }

    /** The articles of a file, ready to be stored; several threads may read at once. */
    @ActivateRequestContext
    List<ReadFile> read(String name, Path file, About known) {
        try {
            return understood(ArticleFile.read(name, file), known);
        } catch (UnreadableException e) {
            return List.of(new ReadFile(name, null, refused("The file", e)));
        }
    }

    private List<ReadFile> understood(List<ArticleFile.Result> results, About given) {
        About known = results.size() == 1 ? given : ofAll(given);
        return results.stream()
                .map(result -> result.document() == null
                        ? new ReadFile(result.name(), null, refused("The file", result.refused()))
                        : understood(result, known))
                .toList();
    }

    /** What is known of an article is not said of each of several; who published them is. */
    private static About ofAll(About given) {
        return new About(given.outlet(), null, null, null, null, given.credit());
    }

    private ReadFile understood(ArticleFile.Result result, About known) {
        try {
            return new ReadFile(
                    result.name(), importArticle.read(result.document().knownAs(known)), null);
        } catch (RefusedException e) {
            return new ReadFile(result.name(), null, e);
        }
    }

    private Received store(long storyId, ReadFile read, String who) {
        return received(read, reading -> importArticle.store(storyId, reading, Predecessor.AT_ADDRESS, who));
    }

    private static Received received(ReadFile read, Function<Reading, Imported> store) {
        if (read.refused() != null) {
            return new Received(read.name(), null, read.refused());
        }
        try {
            return new Received(read.name(), store.apply(read.reading()), null);
        } catch (RefusedException e) {
            return new Received(read.name(), null, e);
        }
    }

    /** "The file cannot be taken: it holds no words; choose a file with the article's text." */
    static RefusedException refused(String subject, UnreadableException reason) {
        String message = subject + " cannot be taken: " + reason.getMessage() + ".";
        return reason.isTooLarge() ? new TooLargeException(message) : new RefusedException(message);
    }
}
