package org.crosscheck.language;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What several pages say: kinds, relations, counts, days and figures. */
@MessageBundle("words")
public interface WordsText {

    /** The tag of the language that the texts are in. */
    @Message("en")
    String language();

    /** @param code a kind of claim by its name ({@code QUOTATION}) */
    @Message(
            "{#switch code}{#case 'QUOTATION'}Quotation{#case 'QUANTITY'}Figure{#case 'FACT'}Fact{#else}{code}{/switch}")
    String kind(String code);

    /** @param code how claims stand to each other, as proposed, by its name ({@code CONFLICT}) */
    @Message("{#switch code}"
            + "{#case 'CONFLICT'}Conflict"
            + "{#case 'DISPUTED'}Disputed"
            + "{#case 'UPDATE'}Update"
            + "{#case 'UNCLEAR'}Unclear"
            + "{#case 'COMPATIBLE'}Compatible"
            + "{#case 'AGREE'}Agreement"
            + "{#case 'DIFFERENT'}Different things"
            + "{#case 'ONE_ORIGIN'}One origin only"
            + "{#case 'ONE_SOURCE_ONLY'}One source only"
            + "{#case 'UNDECIDED'}Undecided"
            + "{#else}{code}{/switch}")
    String relation(String code);

    /** @param code a verdict by its name ({@code AGREE}), as a reviewer chooses it */
    @Message("{#switch code}"
            + "{#case 'AGREE'}Agree"
            + "{#case 'COMPATIBLE'}Compatible"
            + "{#case 'DISPUTED'}Disputed"
            + "{#case 'ONE_ORIGIN'}One origin only"
            + "{#case 'CONFLICT'}Conflict"
            + "{#case 'UPDATE'}Update"
            + "{#case 'DIFFERENT'}Different things"
            + "{#case 'UNDECIDED'}Undecided"
            + "{#else}{code}{/switch}")
    String verdict(String code);

    /** @param code what is to happen to a claim in print, by its name ({@code CUT}) */
    @Message("{#switch code}"
            + "{#case 'UNCHECKED'}Unchecked"
            + "{#case 'CONFIRMED'}Confirmed"
            + "{#case 'QUALIFIED'}Confirmed with qualification"
            + "{#case 'CORRECT'}Correct to …"
            + "{#case 'UNVERIFIED'}Not independently verified"
            + "{#case 'CUT'}Cut"
            + "{#case 'RECHECK'}Needs recheck"
            + "{#else}{code}{/switch}")
    String clearance(String code);

    /** @param code what somebody did, as history keeps it ({@code reviewed}) */
    @Message("{#switch code}"
            + "{#case 'created'}created"
            + "{#case 'imported'}took in"
            + "{#case 'archived'}archived"
            + "{#case 'reopened'}fetched from the archive"
            + "{#case 'marked'}marked a fact"
            + "{#case 'reviewed'}gave a verdict"
            + "{#case 'adjudicated'}settled a disagreement"
            + "{#case 'decided'}decided for publication"
            + "{#case 'settled'}settled a decision"
            + "{#case 'undid'}took back"
            + "{#case 'attached'}attached evidence"
            + "{#case 'asked'}asked for a reply"
            + "{#case 'noted'}noted a reply"
            + "{#case 'gave'}assigned to"
            + "{#case 'took away'}took an assignment away"
            + "{#case 'commented'}commented"
            + "{#case 'resolved'}settled a thread"
            + "{#case 'signed off'}signed off"
            + "{#case 'opened again'}opened again"
            + "{#case 'set due'}set the due time"
            + "{#case 'set checking'}set how many decide"
            + "{#case 'made confidential'}made a source confidential"
            + "{#case 'made public'}made a source public"
            + "{#case 'assigned'}gave a role"
            + "{#case 'changed'}took in a new version"
            + "{#case 'put back'}put a passage back"
            + "{#case 'left out'}left a passage out"
            + "{#case 'corrected details'}corrected a source’s details"
            + "{#case 'kept house'}set a house style"
            + "{#case 'left'}left the group"
            + "{#case 'retired'}retired"
            + "{#case 'corrected'}corrected"
            + "{#case 'merged'}merged"
            + "{#case 'split'}split"
            + "{#case 'moved'}moved"
            + "{#case 'watched feed'}watches a feed"
            + "{#case 'set feed'}changed how a feed is watched"
            + "{#case 'paused feed'}paused a feed"
            + "{#case 'resumed feed'}resumed a feed"
            + "{#case 'removed feed'}removed a feed"
            + "{#else}{code}{/switch}")
    String action(String code);

    /** @param code what a draft's author left at a claim, by its name ({@code FOOTNOTE}) */
    @Message("{#switch code}{#case 'COMMENT'}Comment{#case 'FOOTNOTE'}Footnote{#else}{code}{/switch}")
    String note(String code);

    /** What two articles have in common; the other one's name follows. */
    @Message(
            "Carries the same {#if passages == 1}passage{#else}{say:number(passages)} passages{/if} ({say:number(words)} words) as")
    String copied(int passages, int words);

    @Message("The same words stand in {say:number(others)} more {#if others == 1}source{#else}sources{/if}.")
    String copiesMore(int others);

    @Message("They count as one origin.")
    String oneOrigin();

    @Message("Hold: killed by its sender, do not publish.")
    String killed();

    @Message("Hold: embargo until {say:minute(until)}.")
    String embargoUntil(Instant until);

    @Message("Hold: under embargo.")
    String embargo();

    /** @param mark as it stands on the article */
    @Message("{outlet}: “{mark}”")
    String heldBy(String outlet, String mark);

    /** @param code how far people are with deciding, by its name ({@code WAITING}) */
    @Message("{#switch code}"
            + "{#case 'OPEN'}Open"
            + "{#case 'WAITING'}Waits for a second person"
            + "{#case 'DISAGREEMENT'}Two people disagree"
            + "{#case 'DECIDED'}Decided"
            + "{#else}{code}{/switch}")
    String stage(String code);

    /** Why two claims stand together or apart, as the engine says it. */
    @Message("{ground.text}")
    String reason(Saying ground);

    /** @param text why something was refused, or how a text was read, in English */
    @Message("{text}")
    String refusal(String text);

    /** @param name of a unit of measure, or null */
    @Message("{name}")
    String unit(String name);

    @Message("{#if number == 1}1 claim{#else}{say:number(number)} claims{/if}")
    String claims(long number);

    @Message("{#if number == 1}1 article{#else}{say:number(number)} articles{/if}")
    String articles(long number);

    @Message("{#if number == 1}1 group{#else}{say:number(number)} groups{/if}")
    String groups(long number);

    @Message("{#if number == 1}1 source{#else}{say:number(number)} sources{/if}")
    String sources(long number);

    @Message("{#if number == 1}1 origin{#else}{say:number(number)} origins{/if}")
    String origins(long number);

    @Message("{#if number == 1}1 proposed conflict{#else}{say:number(number)} proposed conflicts{/if}")
    String conflicts(long number);

    /** Sources, and origins where they are fewer. */
    @Message("{words:sources(sources)}{#if sources != origins}, {words:origins(origins)}{/if}")
    String counts(long sources, long origins);

    /** @param reviewed of all the groups */
    @Message("{say:number(reviewed)} of {#if total == 1}1 group{#else}{say:number(total)} groups{/if} reviewed")
    String reviewed(long reviewed, long total);

    @Message("Groups reviewed")
    String progress();

    /** @param day or null */
    @Message("{#if day}{say:day(day)}{#else}date unknown{/if}")
    String day(LocalDate day);

    /** Days from one to another, or the one; both may be null. */
    @Message("{words:day(first)}{#if first != last} to {words:day(last)}{/if}")
    String days(LocalDate first, LocalDate last);

    /**
     * A figure as read.
     *
     * @param low null, as {@code high}, where it is too large to keep
     * @param sign how exact it is: {@code = ~ < > <= >= range}
     */
    @Message("{#if !low || !high}too large to compare{#else}{#switch sign}"
            + "{#case '~'}about {words:range(low, high)}"
            + "{#case '<'}less than {words:range(low, high)}"
            + "{#case '>'}more than {words:range(low, high)}"
            + "{#case '<='}at most {words:range(low, high)}"
            + "{#case '>='}at least {words:range(low, high)}"
            + "{#else}{words:range(low, high)}{/switch}{/if}")
    String figure(BigDecimal low, BigDecimal high, String sign);

    @Message("{#if say:same(low, high)}{say:number(low)}{#else}{say:number(low)} to {say:number(high)}{/if}")
    String range(BigDecimal low, BigDecimal high);

    @Message("the outlet itself")
    String outletItself();

    @Message("speaker unknown")
    String speakerUnknown();

    @Message("passed on by {name}")
    String passedOnBy(String name);

    @Message("All")
    String all();

    @Message("Any")
    String any();

    @Message("Still open")
    String stillOpen();

    @Message("Search")
    String search();
}
