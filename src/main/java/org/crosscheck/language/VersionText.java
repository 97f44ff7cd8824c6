package org.crosscheck.language;

import java.time.Instant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page that shows what changed from one version of an article to the next. */
@MessageBundle("version")
public interface VersionText {

    @Message("What changed with version {number}")
    String title(int number);

    @Message("Taken in {say:minute(at)}.")
    String since(Instant at);

    @Message("Versions")
    String others();

    @Message("Version {number}")
    String number(String number);

    @Message("The text")
    String text();

    @Message("{#if count == 1}1 paragraph unchanged{#else}{count} paragraphs unchanged{/if}")
    String same(int count);

    @Message("The words are the same. What is known of the article was corrected, and it was read anew.")
    String reread();

    @Message("Its claims")
    String claims();

    @Message(
            "{#if count == 1}1 claim stands{#else}{say:number(count)} claims stand{/if} in the same words as before, with all that was decided.")
    String moved(long count);

    @Message("Changed: {say:number(count)}")
    String changed(long count);

    @Message("Needs another check")
    String recheck();

    @Message("The words are the same, but were read as: {before}")
    String readBefore(String before);

    @Message("Was read as: {before}")
    String wasReadAs(String before);

    @Message("More follows; what changed there is seen in the article.")
    String cut();

    @Message("Look at “{words}”")
    String look(String words);

    @Message("Gone: {say:number(count)}")
    String vanished(long count);

    @Message("New: {say:number(count)}")
    String fresh(long count);

    @Message("It looks like a newer text of")
    String which();

    @Message("New version of {title}")
    String of(String title);

    @Message("choose the file once more, and say")
    String chooseFileAgain();

    @Message("An article of its own")
    String own();
}
