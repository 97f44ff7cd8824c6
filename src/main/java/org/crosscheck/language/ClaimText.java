package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of a claim, and the form that says what words are. */
@MessageBundle("claim")
public interface ClaimText {

    @Message("Check what was read")
    String title();

    @Message(
            "{#switch code}{#case 'FOUND'}as the machine read it{#case 'ACCEPTED'}accepted{#case 'CORRECTED'}corrected by hand{#case 'MARKED'}marked by hand{#else}{code}{/switch}")
    String curation(String code);

    @Message("its place in the article")
    String inArticle();

    @Message("its group")
    String inGroup();

    @Message("This claim no longer stands: it was rejected, or a new version of the article does not hold its words.")
    String retired();

    @Message("How its words changed")
    String changes();

    @Message("Version {from} to version {to}")
    String change(int from, int to);

    @Message("The whole article, to select other words")
    String wholeArticle();

    @Message("Accept, reject, correct")
    String beside();

    @Message("Read rightly")
    String accept();

    @Message("No claim")
    String reject();

    @Message("Somebody changed this claim while this page was open.")
    String changedMeanwhile();

    @Message(
            "Yours is not saved yet. What stands now is above, what you typed is below; save again to put yours in its place.")
    String notSaved();

    @Message("Correct it")
    String correct();

    @Message(
            "What you say here stays: a later version of the article keeps it as long as its words and their sentence are the same.")
    String correctHint();

    @Message("Exact words")
    String words();

    @Message("Which place")
    String occurrence();

    @Message("1 is the first")
    String occurrenceHint();

    @Message("Kind")
    String kind();

    @Message("Who says it")
    String speaker();

    @Message("empty where unknown, or the outlet itself")
    String speakerHint();

    @Message("Figure")
    String figure();

    @Message("only for figures; empty fields stay as the machine reads them")
    String figureHint();

    @Message("Value")
    String value();

    @Message("How exact")
    String sign();

    @Message("as read")
    String asRead();

    @Message(
            "{#switch code}{#case '='}exactly{#case '~'}about{#case '>='}at least{#case '<='}at most{#case '>'}more than{#case '<'}less than{#case 'range'}from … to{#else}{code}{/switch}")
    String exactness(String code);

    @Message("Unit")
    String unit();

    @Message("What is counted")
    String noun();

    @Message("True on")
    String asOf();

    @Message("until")
    String until();

    @Message("Says the same as")
    String joins();

    @Message("nothing marked so far")
    String joinsNothing();

    @Message("Save")
    String save();

    @Message("Move to another group")
    String move();

    @Message("Your word binds: no later import puts it back.")
    String moveHint();

    @Message("Group")
    String target();

    @Message("a group of its own")
    String alone();

    @Message("Why")
    String reason();

    @Message("Move")
    String moveIt();

    @Message("What was done to it")
    String acts();

    @Message(
            "{#switch code}{#case 'corrected'}corrected{#case 'accepted'}accepted{#case 'retired'}rejected{#case 'marked'}marked{#else}{code}{/switch}")
    String act(String code);

    @Message("Take back")
    String undo();
}
