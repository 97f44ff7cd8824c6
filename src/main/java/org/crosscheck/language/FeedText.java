package org.crosscheck.language;

import java.time.Instant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of a story's feeds. */
@MessageBundle("feed")
public interface FeedText {

    @Message("Feeds")
    String title();

    @Message("What an outlet’s RSS or Atom feed lists comes into the story by itself, each article once.")
    String lead();

    @Message("Watch a feed")
    String add();

    @Message("Address of the feed")
    String address();

    @Message("Outlet of the feed")
    String outlet();

    @Message("if another")
    String outletHint();

    @Message("Only what tells of")
    String phrases();

    @Message("words or phrases, parted by commas; empty for everything")
    String phrasesHint();

    @Message("How often")
    String every();

    /** @param minutes "15", "60" or "1440" */
    @Message("{#switch minutes}"
            + "{#case '15'}every 15 minutes"
            + "{#case '60'}every hour"
            + "{#case '1440'}once a day"
            + "{#else}every {minutes} minutes{/switch}")
    String rhythm(String minutes);

    @Message("From (UTC)")
    String from();

    @Message("Until (UTC)")
    String until();

    @Message("any hour")
    String anyHour();

    @Message("See what it would bring")
    String preview();

    @Message("Watch it")
    String watch();

    @Message("What it would bring now")
    String wouldBring();

    @Message("{say:number(wanted)} of its {say:number(all)} entries would come in.")
    String wanted(long wanted, int all);

    @Message("passed over")
    String notWanted();

    @Message("The story watches no feed.")
    String none();

    @Message("watched")
    String watching();

    @Message("paused")
    String paused();

    @Message("{feed:rhythm(minutes)}, between {from}:00 and {until}:00 UTC")
    String hours(String minutes, int from, int until);

    @Message("only what tells of: {phrases}")
    String only(String phrases);

    @Message("Being looked at …")
    String underWay();

    @Message("Reload the page to see how it goes on.")
    String reload();

    @Message("Last look")
    String last();

    @Message("Next look")
    String next();

    @Message("not yet")
    String never();

    @Message("{say:minute(at)}, nothing new")
    String nothingNew(Instant at);

    @Message("Last news")
    String news();

    @Message("{#switch outcome}"
            + "{#case 'CAME'}{say:number(count)} came in"
            + "{#case 'VERSION'}{#if count == 1}1 new version{#else}{say:number(count)} new versions{/if}"
            + "{#case 'KNOWN'}{say:number(count)} here already"
            + "{#case 'PASSED'}{say:number(count)} passed over"
            + "{#case 'REFUSED'}{say:number(count)} refused"
            + "{#else}{outcome}{/switch}")
    String tally(String outcome, long count);

    @Message("{#switch outcome}"
            + "{#case 'CAME'}came in"
            + "{#case 'VERSION'}a new version"
            + "{#case 'KNOWN'}the story had these words already"
            + "{#case 'PASSED'}passed over: tells of none of the words"
            + "{#case 'REFUSED'}refused"
            + "{#else}{outcome}{/switch}")
    String outcome(String outcome);

    @Message("Which")
    String which();

    @Message("{#if count == 1}and 1 more{#else}and {say:number(count)} more{/if}")
    String more(long count);

    @Message("It lists more than 500 entries; the first 500 were read.")
    String hasMore();

    @Message("Look now")
    String lookNow();

    @Message("Go on")
    String resume();

    @Message("Pause")
    String pause();

    @Message("Change")
    String change();

    @Message("Save")
    String save();

    @Message("Remove")
    String remove();

    @Message("What it brought stays in the story.")
    String removeHint();

    @Message("Remove this feed")
    String removeNow();
}
