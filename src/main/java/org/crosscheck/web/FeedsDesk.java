package org.crosscheck.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.model.FeedEntry;
import org.crosscheck.model.Story;
import org.crosscheck.model.WatchedFeed;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.FeedsPage;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.Some;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.Glimpse;
import org.crosscheck.workflow.TypedFeed;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of a story's feeds. */
final class FeedsDesk {
    /** The form for another feed; that of a feed is named by its id. */
    static final String ADDING = "adding";

    private static final int FEW = 20;
    private static final int HOURS = 24;
    private static final String HOURLY = "60";

    private FeedsDesk() {}

    /**
     * @param typed what could not be taken, or is only looked at
     * @param glimpse what it would bring, or null
     * @throws UnknownException when there is no such story
     */
    static FeedsPage page(long id, Typed typed, Glimpse glimpse, Instant now, String visitor) {
        Story story = Story.withId(id).orElseThrow(() -> new UnknownException("story", id));
        Map<Long, List<FeedEntry>> entries =
                FeedEntry.newsOf(id).stream().collect(Collectors.groupingBy(entry -> entry.feed.id));
        Map<Long, List<FeedEntry.Tally>> tallies =
                FeedEntry.talliesOf(id).stream().collect(Collectors.groupingBy(FeedEntry.Tally::feedId));
        return new FeedsPage(
                new Frame("", Frames.of(story), "groups", visitor),
                id,
                adding(typed, glimpse),
                glimpse(glimpse),
                WatchedFeed.ofStory(id).stream()
                        .map(feed -> feed(
                                feed,
                                entries.getOrDefault(feed.id, List.of()),
                                tallies.getOrDefault(feed.id, List.of()),
                                now,
                                typed))
                        .toList());
    }

    private static FeedsPage.Adding adding(Typed typed, Glimpse glimpse) {
        boolean isTyped = typed.belongsTo(ADDING);
        String outlet = typed.value(ADDING, "outlet");
        return new FeedsPage.Adding(
                typed.value(ADDING, "address"),
                outlet.isBlank() && glimpse != null ? glimpse.outlet() : outlet,
                isTyped ? plan(typed, ADDING) : plan("", HOURLY, "", ""),
                isTyped ? typed.wrong() : null);
    }

    private static FeedsPage.Glimpse glimpse(Glimpse glimpse) {
        return glimpse == null
                ? null
                : new FeedsPage.Glimpse(
                        glimpse.entries().stream()
                                .map(line -> new FeedsPage.Line(line.title(), line.published(), line.isWanted()))
                                .toList(),
                        glimpse.wanted(),
                        glimpse.all());
    }

    private static FeedsPage.Feed feed(
            WatchedFeed feed, List<FeedEntry> entries, List<FeedEntry.Tally> tallies, Instant now, Typed typed) {
        String form = feed.id.toString();
        boolean isDayLong = feed.fromHour == feed.untilHour;
        return new FeedsPage.Feed(
                feed.id,
                feed.address,
                feed.outlet,
                Integer.toString(feed.minutes),
                isDayLong ? null : new FeedsPage.Hours(feed.fromHour, feed.untilHour),
                feed.phrases == null ? "" : feed.phrases,
                feed.watching,
                feed.watching && !feed.nextAt.isAfter(now),
                feed.lookedAt,
                feed.watching ? feed.nextAt : null,
                feed.newsAt,
                feed.hasMore,
                tallies.stream()
                        .sorted(Comparator.comparing(FeedEntry.Tally::outcome))
                        .map(tally -> new FeedsPage.Tally(tally.outcome().name(), tally.count()))
                        .toList(),
                Some.of(entries.stream().map(FeedsDesk::entry).toList(), FEW),
                feed.problem,
                typed.belongsTo(form) ? typed.value(form, "outlet") : feed.outlet,
                typed.belongsTo(form)
                        ? plan(typed, form)
                        : plan(
                                feed.phrases == null ? "" : feed.phrases,
                                Integer.toString(feed.minutes),
                                isDayLong ? "" : Integer.toString(feed.fromHour),
                                isDayLong ? "" : Integer.toString(feed.untilHour)),
                typed.belongsTo(form) ? typed.wrong() : null);
    }

    private static FeedsPage.Entry entry(FeedEntry entry) {
        return new FeedsPage.Entry(
                entry.title, entry.outcome.name(), entry.reason, entry.article == null ? null : entry.article.id);
    }

    private static FeedsPage.Plan plan(Typed typed, String form) {
        return plan(
                typed.value(form, "phrases"),
                typed.value(form, "every"),
                typed.value(form, "from"),
                typed.value(form, "until"));
    }

    private static FeedsPage.Plan plan(String phrases, String every, String from, String until) {
        return new FeedsPage.Plan(
                phrases,
                TypedFeed.RHYTHMS.stream()
                        .map(Object::toString)
                        .map(minutes -> new Choice(minutes, null, minutes.equals(every)))
                        .toList(),
                hours(from),
                hours(until));
    }

    private static List<Choice> hours(String chosen) {
        Stream<String> hours =
                Stream.concat(Stream.of(""), IntStream.range(0, HOURS).mapToObj(Integer::toString));
        return hours.map(hour -> new Choice(
                        hour, hour.isEmpty() ? null : "%02d:00".formatted(Integer.valueOf(hour)), hour.equals(chosen)))
                .toList();
    }
}
