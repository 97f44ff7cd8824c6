package org.crosscheck.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.intake.feed.Entry;
import org.crosscheck.intake.feed.Feed;
import org.crosscheck.intake.fetch.Validators;
import org.crosscheck.model.Article;
import org.crosscheck.model.FeedEntry;
import org.crosscheck.model.FeedEntry.Outcome;
import org.crosscheck.model.WatchedFeed;
import org.crosscheck.workflow.jobs.Next;

/** Notes how looking at feeds goes; each note is a transaction. */
@ApplicationScoped
class FeedNotes {
    /** A hindrance that no look can mend is asked for as often. */
    private static final Duration HINDRANCE = Duration.ofMinutes(15);

    /** So long an entry without an article is remembered when its feed lists it no longer. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Clock clock;

    FeedNotes(Clock clock) {
        this.clock = clock;
    }

    /** The feed as it is to be looked at now; empty when nobody wants it to be. */
    @Transactional
    Optional<Watched> watched(long feedId) {
        return WatchedFeed.withId(feedId)
                .filter(feed -> feed.watching)
                .map(feed -> Watched.of(feed, clock.instant(), hindrance(feed)));
    }

    private static String hindrance(WatchedFeed feed) {
        if (feed.story.closedAt != null) {
            return new FrozenException().getMessage();
        }
        return feed.story.archivedAt == null ? null : "The story is put away; its feeds wait until it is fetched back.";
    }

    /** What became of an entry; words that the story had all along are no news of an entry that came before. */
    @Transactional
    void note(Watched look, Entry entry, Taken taken) {
        WatchedFeed feed = WatchedFeed.locked(look.id()).orElse(null);
        if (feed == null) {
            return;
        }
        String guid = SeenEntries.guid(entry);
        String state = SeenEntries.state(entry);
        FeedEntry row = FeedEntry.among(look.id(), List.of(guid), addresses(entry)).stream()
                .findFirst()
                .orElseGet(FeedEntry::new);
        boolean isNews = row.id == null || taken.outcome() != Outcome.KNOWN;
        row.attempts = taken.outcome() != Outcome.REFUSED ? 0 : state.equals(row.stateHash) ? row.attempts + 1 : 1;
        row.feed = feed;
        row.guidHash = row.id == null ? guid : row.guidHash;
        row.addressHash = SeenEntries.address(entry);
        row.stateHash = state;
        if (isNews) {
            row.title = Field.cut(entry.title() == null ? entry.id() : entry.title(), FeedEntry.TITLE_LENGTH);
            row.outcome = taken.outcome();
            row.reason = Field.cut(taken.reason(), FeedEntry.REASON_LENGTH);
            row.at = look.at();
            feed.newsAt = look.at();
        }
        if (taken.articleId() != null) {
            row.article = Article.getEntityManager().getReference(Article.class, taken.articleId());
        }
        row.persist();
    }

    private static List<String> addresses(Entry entry) {
        String address = SeenEntries.address(entry);
        return address == null ? List.of() : List.of(address);
    }

    /** The site says that nothing changed. */
    @Transactional
    Next done(Watched look) {
        return ended(look, feed -> {});
    }

    /** Every entry is settled, or noted as refused. */
    @Transactional
    Next done(Watched look, Validators state, Feed read) {
        return ended(look, feed -> {
            forgetGone(look, read.entries());
            boolean isSettled = FeedEntry.unsettled(feed.id) == 0;
            feed.tag = isSettled ? state.tag() : null;
            feed.lastModified = isSettled ? state.lastModified() : null;
            feed.hasMore = read.hasMore();
        });
    }

    /** What brought nothing and is listed no longer; should it be listed again, it will bring nothing again. */
    private static void forgetGone(Watched look, List<Entry> listed) {
        FeedEntry.forgetGone(
                look.id(),
                look.at().minus(REMEMBERED),
                listed.stream().map(SeenEntries::guid).toList(),
                listed.stream().flatMap(entry -> addresses(entry).stream()).toList());
    }

    private Next ended(Watched look, Consumer<WatchedFeed> note) {
        return next(look, feed -> {
            note.accept(feed);
            feed.failures = 0;
            feed.problem = null;
            return Rhythm.of(feed).after(look.at());
        });
    }

    /** It could not be looked at, and that is nobody's fault. */
    @Transactional
    Next hindered(Watched look, String problem) {
        return next(look, feed -> {
            feed.problem = Field.cut(problem, WatchedFeed.PROBLEM_LENGTH);
            return look.at().plus(HINDRANCE);
        });
    }

    /** It could not be looked at: the site is asked less and less often. */
    @Transactional
    Next failed(Watched look, String problem) {
        return next(look, feed -> {
            feed.failures++;
            feed.problem = Field.cut(problem, WatchedFeed.PROBLEM_LENGTH);
            return Rhythm.of(feed).afterFailures(look.at(), feed.failures);
        });
    }

    /** Its site asks for patience: it is left in peace as long as it wants, and at most for a week. */
    @Transactional
    Next busy(Watched look, String problem, Instant until) {
        return next(look, feed -> {
            feed.failures++;
            feed.problem = Field.cut(problem, WatchedFeed.PROBLEM_LENGTH);
            return Rhythm.of(feed).notBefore(until, look.at(), feed.failures);
        });
    }

    private interface Ending {
        Instant next(WatchedFeed feed);
    }

    private static Next next(Watched look, Ending ending) {
        WatchedFeed feed = WatchedFeed.locked(look.id()).orElse(null);
        if (feed == null) {
            return Next.NONE;
        }
        feed.lookedAt = look.at();
        feed.nextAt = ending.next(feed);
        return feed.watching ? Next.at(feed.nextAt) : Next.NONE;
    }

    /** It fails for a reason of the workbench's own: it is paused. */
    @Transactional
    void giveUp(long feedId) {
        WatchedFeed.locked(feedId).ifPresent(feed -> {
            feed.watching = false;
            feed.problem = "Looking at it has failed several times, and is paused; the log says why.";
        });
    }
}
