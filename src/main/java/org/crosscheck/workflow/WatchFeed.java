package org.crosscheck.workflow;

import java.net.URI;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.feed.Entry;
import org.crosscheck.intake.feed.Feed;
import org.crosscheck.intake.feed.FeedFile;
import org.crosscheck.model.Outlet;

/** Lets a story watch a feed, after one look at it. */
@ApplicationScoped
public class WatchFeed {
    private static final int FEW = 10;

    private final FeedSite site;
    private final Network network;
    private final KeepFeed keep;

    WatchFeed(FeedSite site, Network network, KeepFeed keep) {
        this.site = site;
        this.network = network;
        this.keep = keep;
    }

    /**
     * What the feed would bring; nothing is stored.
     *
     * @throws UnknownException when there is no such story
     * @throws RefusedException when it cannot be read, or something that was typed is wrong
     */
    public Glimpse preview(long storyId, TypedFeed typed) {
        Feed feed = read(storyId, typed);
        List<String> phrases = TypedFeed.phrases(typed.wanted());
        return new Glimpse(
                outlet(typed, feed),
                feed.entries().stream()
                        .limit(FEW)
                        .map(entry -> line(entry, phrases))
                        .toList(),
                feed.entries().stream().filter(entry -> entry.tellsOf(phrases)).count(),
                feed.entries().size());
    }

    /**
     * Watches it from now on.
     *
     * @param who the person's name
     * @return its id
     * @throws UnknownException when there is no such story
     * @throws RefusedException as {@link #preview}, and when the story watches this address already
     */
    public long watch(long storyId, TypedFeed typed, String who) {
        Feed feed = read(storyId, typed);
        return keep.add(storyId, typed, outlet(typed, feed), who);
    }

    private Feed read(long storyId, TypedFeed typed) {
        Locks.isOpen(storyId);
        typed.rhythm();
        String address = typed.webAddress();
        if (!network.isThere()) {
            throw new RefusedException("This machine has no network now; add the feed when it has one.");
        }
        try {
            return FeedFile.read(site.fetch(address).bytes());
        } catch (UnreadableException e) {
            throw ReceiveFile.refused("The feed", e);
        }
    }

    private static Glimpse.Line line(Entry entry, List<String> phrases) {
        return new Glimpse.Line(
                entry.title() == null ? entry.id() : entry.title(), entry.published(), entry.tellsOf(phrases));
    }

    private static String outlet(TypedFeed typed, Feed feed) {
        if (typed.outletName() != null) {
            return typed.outletName();
        }
        return Field.cut(
                feed.title() == null ? URI.create(typed.webAddress()).getHost() : feed.title(), Outlet.NAME_LENGTH);
    }
}
