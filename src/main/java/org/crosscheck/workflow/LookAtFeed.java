package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.feed.Entry;
import org.crosscheck.intake.feed.Feed;
import org.crosscheck.intake.feed.FeedFile;
import org.crosscheck.intake.fetch.BusyException;
import org.crosscheck.intake.fetch.Fetched;
import org.crosscheck.workflow.jobs.Next;
import org.crosscheck.workflow.jobs.Turn;

/**
 * One look at a feed: asks for it unless it is unchanged, takes in the entries that are new or changed, the oldest first, and
 * notes what became of each. Stopped anywhere, the next look goes on; done twice, the second adds nothing.
 */
@ApplicationScoped
class LookAtFeed {
    /** When so many pages in a row cannot be fetched, the site is left in peace until the next look. */
    private static final int PATIENCE = 5;

    private final FeedSite site;
    private final Network network;
    private final FeedNotes notes;
    private final ReceiveEntry receiveEntry;

    LookAtFeed(FeedSite site, Network network, FeedNotes notes, ReceiveEntry receiveEntry) {
        this.site = site;
        this.network = network;
        this.notes = notes;
        this.receiveEntry = receiveEntry;
    }

    Next look(long feedId, Turn turn) {
        Watched feed = notes.watched(feedId).orElse(null);
        if (feed == null) {
            return Next.NONE;
        } else if (feed.hindrance() != null || !network.isThere()) {
            return notes.hindered(feed, feed.hindrance() == null ? Network.NONE : feed.hindrance());
        }
        try {
            Optional<Fetched> file = site.fetch(feed.address(), feed.known());
            return file.isEmpty() ? notes.done(feed) : taken(feed, file.get(), turn);
        } catch (BusyException e) {
            return notes.busy(feed, ReceiveFile.refused("The feed", e).getMessage(), e.until());
        } catch (UnreadableException e) {
            return notes.failed(feed, ReceiveFile.refused("The feed", e).getMessage());
        } catch (FrozenException e) {
            return notes.hindered(feed, e.getMessage());
        }
    }

    private Next taken(Watched feed, Fetched file, Turn turn) throws UnreadableException {
        Feed read = FeedFile.read(file.bytes());
        List<Entry> oldestFirst = new ArrayList<>(read.entries());
        Collections.reverse(oldestFirst);
        SeenEntries seen = SeenEntries.of(feed.id(), oldestFirst);
        int unanswered = 0;
        for (Entry entry : oldestFirst) {
            if (turn.isEnding()) {
                return Next.AT_ONCE;
            } else if (!seen.isSettled(entry)) {
                Taken taken = receiveEntry.receive(feed, entry, seen.articleOf(entry));
                notes.note(feed, entry, taken);
                unanswered = taken.isUnanswered() ? unanswered + 1 : 0;
            }
            if (unanswered == PATIENCE) {
                return notes.failed(feed, "The last " + PATIENCE + " pages that the feed names could not be fetched.");
            }
        }
        return notes.done(feed, file.validators(), read);
    }
}
