package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a claim was found, and the sums that a text's figures invite. */
@MessageBundle("explain")
public interface ExplainText {

    @Message("Why this is a claim")
    String title();

    @Message("Why?")
    String why();

    @Message("No rule found this claim: a person marked or changed it, or today’s rules would not find it again.")
    String none();

    @Message(
            "Of a hundred claims found like this one, {say:number(percent)} were right on the texts it was measured on.")
    String confidence(long percent);

    @Message("Who else might have said it")
    String candidates();

    /** What the rule that found a claim looks for, as the engine says it. */
    @Message("{rule.text}")
    String rule(Saying rule);

    /** Why somebody is the speaker, or is not, as the engine says it. */
    @Message("{reason.text}")
    String reason(Saying reason);

    /** @param code a part of what a claim rests on, by its name ({@code CUE}) */
    @Message("{#switch code}{#case 'MARKS'}Quotation marks{#case 'KIND'}Given as{#case 'CUE'}Words of saying"
            + "{#case 'SPEAKER'}Speaker, as written{#case 'SPEAKER_NAME'}That is{#case 'ROLE'}Role"
            + "{#case 'RELAYED'}Passed on by{#case 'STANDING'}Said how{#case 'UNIT'}Unit{#case 'BOUND'}What bounds it{#case 'UNIT_FROM'}Unit read from"
            + "{#case 'NOUN'}What is counted{#case 'PREDICATE'}What happened{#case 'PLACE'}Where"
            + "{#case 'PART_OF'}Part of{#case 'RESTATES'}Converts{#case 'AS_OF'}As of"
            + "{#case 'AS_OF_FROM'}Date taken from{#case 'ATTRIBUTED'}Who claims it{#case 'STATUS'}Stated how"
            + "{#else}{code}{/switch}")
    String part(String code);

    /** What stands in that part. */
    @Message("{#switch rest.code}{#case 'MARKS'}{explain:named(rest.text)}"
            + "{#case 'KIND'}{explain:named(rest.text)}{#case 'STANDING'}{explain:named(rest.text)}"
            + "{#case 'AS_OF_FROM'}{explain:named(rest.text)}{#case 'STATUS'}{explain:named(rest.text)}"
            + "{#else}{rest.text}{/switch}")
    String value(Saying rest);

    /** @param code a way of giving words or figures by its name ({@code DIRECT}) */
    @Message("{#switch code}{#case 'PAIRED'}in pairs{#case 'OPEN_ONLY'}opened and not closed"
            + "{#case 'LOST'}lost: probably verbatim{#case 'NONE'}none{#case 'DIRECT'}word for word"
            + "{#case 'MIXED'}reported, with quoted words{#case 'INDIRECT'}reported{#case 'STATED'}stated"
            + "{#case 'NEGATED'}denied{#case 'SUPPOSED'}supposed{#case 'FORECAST'}forecast"
            + "{#case 'DEMAND'}demanded{#case 'TEXT'}the text{#case 'DATELINE'}the dateline"
            + "{#case 'PUBLICATION'}the day of publication{#case 'UNKNOWN'}nowhere: unknown"
            + "{#else}{code}{/switch}")
    String named(String code);

    @Message("Sums an editor would do")
    String sums();

    @Message("Sums that do not come out")
    String wrongSums();

    @Message("Comes out")
    String holds();

    @Message("Does not come out")
    String fails();

    /** The sum, as the engine says it. */
    @Message("{sum.text}")
    String sum(Saying sum);
}
