package org.crosscheck.language;

import java.time.Instant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What scripts are allowed. */
@MessageBundle("tokens")
public interface TokensText {

    @Message("Access for scripts")
    String title();

    @Message(
            "A script signs in with a token instead of a name and password. It can never do more than the person who allowed it,"
                    + " and stops at once when you revoke it.")
    String intro();

    @Message("Your new token. It is shown this once: copy it to where the script keeps its secrets.")
    String made();

    @Message("Try it: this sends an article")
    String example();

    @Message("Allow a script something")
    String allow();

    @Message("What is it for?")
    String name();

    @Message("You will know it by this name, and the history names it.")
    String nameHint();

    @Message("It may")
    String may();

    @Message(
            "{#switch permit}{#case 'ARTICLES'}bring articles in{#case 'REPORTS'}read reports{#else}bring articles in and read"
                    + " reports{/switch}")
    String permit(String permit);

    @Message("In")
    String where();

    @Message("every story")
    String everywhere();

    @Message("It holds for")
    String length();

    @Message("{#switch days}{#case '1'}a day{#case '365'}a year{#else}{days} days{/switch}")
    String days(String days);

    @Message("Make the token")
    String make();

    @Message("Only who may bring articles into a story can allow a script something.")
    String cannot();

    @Message("Tokens")
    String list();

    @Message("No script is allowed anything.")
    String none();

    @Message("Allowed by {by} on {say:minute(created)}")
    String by(String by, Instant created);

    @Message("last used {say:minute(used)}")
    String used(Instant used);

    @Message("never used")
    String unused();

    @Message("holds until {say:minute(until)}")
    String until(Instant until);

    @Message("over since {say:minute(until)}")
    String over(Instant until);

    @Message("Revoke")
    String revoke();

    @Message("What can be asked stands in the")
    String documented();

    @Message("OpenAPI document")
    String document();
}
