package org.crosscheck.language;

import java.time.Instant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Signing in, invitations and a person's account. */
@MessageBundle("account")
public interface AccountText {

    @Message("Sign in")
    String signIn();

    @Message("Name")
    String name();

    @Message("Password")
    String password();

    @Message("The name or the password is wrong.")
    String wrong();

    @Message("Too many wrong passwords. Try again in {#if minutes == 1}a minute{#else}{minutes} minutes{/if}.")
    String tooMany(long minutes);

    @Message("No password? Sign in with the workbench’s link")
    String byLink();

    @Message("You are invited")
    String invited();

    @Message("Choose a password; your account has the name that you were invited under.")
    String choose();

    @Message("Invitation")
    String invitation();

    @Message("What follows the # sign in the link that you were sent")
    String invitationHint();

    @Message("New password")
    String chosen();

    @Message("At least 12 characters; four words do well.")
    String chosenHint();

    @Message("Make my account")
    String accept();

    @Message("Account and sessions")
    String title();

    @Message("Make an account of your own")
    String own();

    @Message(
            "With an account you can invite others, and open the workbench to other machines. Everything you do carries its"
                    + " name.")
    String ownHint();

    @Message("Account name")
    String ownName();

    @Message("Make the account")
    String make();

    @Message("Change the password")
    String change();

    @Message("Every other browser is signed out.")
    String changeHint();

    @Message("Old password")
    String old();

    @Message("Where you are signed in")
    String sessions();

    @Message("this browser")
    String here();

    @Message("an unknown browser")
    String unknown();

    @Message("since {say:minute(since)}, last used {say:minute(seen)}, until {say:minute(until)}")
    String times(Instant since, Instant seen, Instant until);

    @Message("Sign out")
    String end();

    @Message("Backup")
    String backup();

    @Message("Everything that is stored, in one file. The command restore puts it into an empty folder.")
    String backupHint();

    @Message("Download everything")
    String download();

    @Message("Sign in at the newsroom")
    String atNewsroom();

    @Message("Or with a password:")
    String orPassword();

    @Message(
            "{#if kind == 'away'}The newsroom’s sign-in does not answer just now. Please try again in a minute, or sign in with"
                    + " a password.{#else}Signing in at the newsroom did not work: it was given up, took longer than ten minutes, or began"
                    + " in another browser. Nothing was changed; please try again.{/if}")
    String trouble(String kind);

    @Message("The newsroom’s sign-in")
    String newsroom();

    @Message("You go on at the newsroom, and come back here when you are signed in there.")
    String onwardHint();

    @Message("Go on")
    String onward();

    @Message("No password is needed when you sign in at the newsroom.")
    String acceptAtNewsroomHint();

    @Message("Accept by signing in at the newsroom")
    String acceptAtNewsroom();

    @Message("This account signs in at the newsroom.")
    String connected();

    @Message("Connect this account, and you can sign in at the newsroom; a password goes on working.")
    String connectHint();

    @Message("Connect it")
    String connect();

    @Message("Who takes part")
    String people();
}
