package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * The feeds that a story watches.
 *
 * @param id the story's
 * @param adding the form for another
 * @param glimpse what the typed one would bring, or null
 */
public record FeedsPage(Frame frame, long id, Adding adding, Glimpse glimpse, List<Feed> feeds)
        implements TemplateInstance {

    /** @param wrong what is wrong with what was typed, or null */
    public record Adding(String address, String outlet, Plan plan, String wrong) {}

    /**
     * When a feed is looked at and what for.
     *
     * @param phrases or empty
     */
    public record Plan(String phrases, List<Choice> rhythms, List<Choice> from, List<Choice> until) {}

    /**
     * What a feed would bring.
     *
     * @param wanted how many of its entries would come in
     * @param all how many it has
     */
    public record Glimpse(List<Line> lines, long wanted, int all) {}

    /**
     * An entry before it is taken in.
     *
     * @param published or null
     */
    public record Line(String title, Instant published, boolean wanted) {}

    /**
     * A feed.
     *
     * @param phrases or empty
     * @param hours the hours in UTC, or null for the whole day
     * @param watching whether it is looked at
     * @param underWay whether it is being looked at, or about to be
     * @param lookedAt or null
     * @param nextAt or null while it is paused
     * @param newsAt when something new was in it last, or null
     * @param tallies what became of that, by outcome
     * @param problem why the last look came to nothing, or null
     * @param wrong what is wrong with what was typed into its form, or null
     */
    public record Feed(
            long id,
            String address,
            String outlet,
            String minutes,
            Hours hours,
            String phrases,
            boolean watching,
            boolean underWay,
            Instant lookedAt,
            Instant nextAt,
            Instant newsAt,
            boolean hasMore,
            List<Tally> tallies,
            Some<Entry> entries,
            String problem,
            String typedOutlet,
            Plan plan,
            String wrong) {}

    /** From an hour of the day until another. */
    public record Hours(int from, int until) {}

    /** How many of one outcome, by its code. */
    public record Tally(String outcome, long count) {}

    /**
     * An entry that was new at the last look with news.
     *
     * @param outcome by its code
     * @param reason why it was refused, or null
     * @param articleId what it came in as, or null
     */
    public record Entry(String title, String outcome, String reason, Long articleId) {}
}
