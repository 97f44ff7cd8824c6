package org.crosscheck.workflow;

import java.util.Arrays;
import java.util.List;

import org.crosscheck.model.Outlet;
import org.crosscheck.model.WatchedFeed;

/**
 * A feed as typed into a form.
 *
 * @param outlet whose articles they are; blank for what the feed calls itself
 * @param phrases an entry has to tell of one of these, parted by commas; blank for all
 * @param every minutes: 15, 60 or 1440
 * @param from the hour from which it is looked at, in UTC; blank for the whole day
 * @param until the hour until which it is
 */
public record TypedFeed(String address, String outlet, String phrases, String every, String from, String until) {
    /** What can be chosen as {@code every}, in minutes. */
    public static final List<Integer> RHYTHMS = List.of(15, 60, 24 * 60);

    private static final int LAST_HOUR = 23;

    /** @throws RefusedException when it is missing, too long or no address */
    String webAddress() {
        String typed = Field.required("address of the feed", address, WatchedFeed.ADDRESS_LENGTH);
        return typed.contains(":") ? typed : "https://" + typed;
    }

    /** Null where it is left to the feed. */
    String outletName() {
        return Field.optional("outlet", outlet, Outlet.NAME_LENGTH);
    }

    /** @throws RefusedException when a choice is none of the form's */
    Rhythm rhythm() {
        int minutes = number(every);
        int first = blank(from) || blank(until) ? 0 : number(from);
        int last = blank(from) || blank(until) ? 0 : number(until);
        if (!RHYTHMS.contains(minutes) || first < 0 || last < 0 || first > LAST_HOUR || last > LAST_HOUR) {
            throw new RefusedException("Please choose one from the list.");
        }
        return new Rhythm(minutes, first, last);
    }

    /** Null for all. */
    String wanted() {
        return Field.optional("words", phrases, WatchedFeed.PHRASES_LENGTH);
    }

    /** The phrases of a list that is parted by commas; none for null. */
    static List<String> phrases(String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(phrase -> !phrase.isEmpty())
                        .toList();
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        } catch (NumberFormatException e) {
            throw new RefusedException("Please choose one from the list.");
        }
    }
}
