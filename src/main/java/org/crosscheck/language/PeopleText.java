package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Who takes part. */
@MessageBundle("people")
public interface PeopleText {

    @Message("Who takes part")
    String title();

    @Message("Who takes part in this story")
    String inStory();

    @Message("A role given here holds in every story.")
    String everywhere();

    @Message("A role given here holds in this story; whoever has one in every story keeps it.")
    String here();

    @Message("Nobody has an account yet.")
    String nobody();

    @Message("{#switch role}{#case 'READER'}reader{#case 'REVIEWER'}reviewer{#case 'EDITOR'}editor{#case 'OWNER'}owner"
            + "{#else}only where invited{/switch}")
    String role(String role);

    @Message("{#switch role}{#case 'READER'}sees everything{#case 'REVIEWER'}decides, comments and corrects readings"
            + "{#case 'EDITOR'}brings in articles, assigns and signs off{#else}says who takes part{/switch}")
    String may(String role);

    @Message("Role of {name}")
    String roleOf(String name);

    @Message("Change")
    String change();

    @Message("closed")
    String closed();

    @Message("Close the account")
    String close();

    @Message("Open again")
    String open();

    @Message("Let somebody take part")
    String add();

    @Message("Person")
    String person();

    @Message("Invite somebody new")
    String invite();

    @Message("Name")
    String name();

    @Message("What the person does here carries it; it is not changed later.")
    String nameHint();

    @Message("Role")
    String wanted();

    @Message("Make a link")
    String make();

    @Message("Send this link; it holds for seven days, makes one account, and is not shown again:")
    String link();
}
