package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of an article. */
@MessageBundle("article")
public interface ArticleText {

    @Message("where it was published")
    String address();

    @Message("Marked:")
    String legend();

    @Message("quotation Q")
    String quotation();

    @Message("figure F")
    String figure();

    @Message("fact W")
    String fact();

    @Message("Show names, dates and numbers that are no claims")
    String labels();

    /** @param code what is recognised and is no claim, by its name ({@code PERSON}) */
    @Message("{#switch code}"
            + "{#case 'PERSON'}person{#case 'BODY'}body{#case 'PLACE'}place{#case 'PEOPLE'}people{#case 'NAME'}name"
            + "{#case 'DATE'}date{#case 'TIME'}time{#case 'DURATION'}duration{#case 'SET'}recurring time"
            + "{#case 'CAPTION'}caption{#case 'ORDINAL'}ordinal{#case 'YEAR'}year{#case 'SCORE'}score"
            + "{#else}{code}{/switch}")
    String label(String code);

    @Message("This text of this outlet was in the story already.")
    String known();

    @Message("Claims and marking")
    String beside();

    @Message("Mark words that were missed")
    String markWords();

    @Message("A quotation, a figure, a fact: select the words in the text, or copy them here exactly.")
    String markHint();

    @Message("Mark")
    String mark();

    @Message("Claims")
    String claims();

    @Message("{tag} in the text")
    String inText(String tag);

    @Message("{tag} in the list")
    String inList(String tag);

    @Message("says {name}")
    String says(String name);

    @Message("Marked by hand")
    String byHand();

    @Message("Nothing in this text was recognised as a quotation or a figure.")
    String nothing();

    @Message("house style")
    String house();

    @Message("Version {number}: what changed")
    String version(int number);

    @Message("This is")
    String role();

    @Message(
            "{#switch code}{#case 'OUTLET'}a source’s report{#case 'DRAFT'}our draft{#case 'PRIMARY'}a primary source: transcript, document, recording{#else}{code}{/switch}")
    String roleIs(String code);

    @Message("Set")
    String setRole();

    @Message("The house spells otherwise")
    String deviations();

    @Message("“{written}” stands here{#if places > 1} {places} times{/if}; the house writes “{preferred}”.")
    String deviation(String written, String preferred, int places);

    @Message("{#if count == 1}1 passage left out{#else}{say:number(count)} passages left out{/if}")
    String leftOut(long count);

    @Message("New version of this text")
    String newVersion();

    @Message(
            "Paste the changed text. Claims whose words and sentence stay keep all that was decided; the others are listed.")
    String newVersionHint();

    @Message("Changed text")
    String newText();

    @Message("Take in and compare")
    String compare();
}
