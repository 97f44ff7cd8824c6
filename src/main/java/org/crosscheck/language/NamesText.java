package org.crosscheck.language;

import java.util.List;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of what a copy desk would ask about. */
@MessageBundle("names")
public interface NamesText {

    @Message("Names, titles, places, dates")
    String title();

    @Message("Where the sources differ from each other or from themselves. Which is right is for you to say.")
    String lead();

    @Message("Only the {say:number(most)} sources that came last are looked at.")
    String limited(long most);

    @Message("Nothing differs: every office, name, place and day is told alike wherever it is told twice.")
    String nothing();

    @Message("There are no sources yet.")
    String empty();

    /** @param code what differs ({@code OFFICE}) */
    @Message("{#switch code}"
            + "{#case 'OFFICE'}Titles"
            + "{#case 'NAME'}Names of people"
            + "{#case 'PLACE'}Places"
            + "{#case 'DATE'}Dates"
            + "{#else}{code}{/switch}")
    String kind(String code);

    @Message("{#if number == 1}1 more source{#else}{say:number(number)} more sources{/if}")
    String more(long number);

    /**
     * A ground of a flag in words.
     *
     * @param code its name ({@code OFFICES_DIFFER})
     * @param values its values, in order
     */
    @Message("{#switch code}"
            + "{#case 'OFFICES_DIFFER'}{values.get(0)} has two offices here."
            + "{#case 'PERHAPS_A_SLIP'}The words differ by one letter, perhaps by a slip."
            + "{#case 'SPELLED'}One name in several spellings."
            + "{#case 'WITHIN_ONE_ARTICLE'}One source spells it both ways."
            + "{#case 'DAYS_DIFFER'}The same is dated differently."
            + "{#case 'MAY_HAVE_CHANGED'}The sources are {values.get(0)} days apart: it may have changed between."
            + "{#else}{code}{/switch}")
    String reason(String code, List<String> values);
}
