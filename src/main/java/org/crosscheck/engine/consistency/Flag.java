package org.crosscheck.engine.consistency;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Places that ought to say the same and do not.
 *
 * @param about whose office or spelling, or what happened
 * @param sightings one for each form in each article, in the articles' order; at least two different forms
 * @param reasons never empty
 */
public record Flag(Kind kind, String about, List<Sighting> sightings, List<FlagReason> reasons) {

    public Flag {
        sightings = List.copyOf(sightings);
        reasons = List.copyOf(reasons);
    }

    /** What differs, in the order in which a desk looks. */
    public enum Kind {
        /** What somebody is. */
        OFFICE,
        /** How a person's name is spelled. */
        NAME,
        /** How a place's name is spelled. */
        PLACE,
        /** On which day it was. */
        DATE
    }

    /** The different forms, in order of appearance. */
    public List<String> forms() {
        return sightings.stream().map(Sighting::form).distinct().toList();
    }

    /** Why, as one line of words. */
    public String text() {
        return reasons.stream().map(FlagReason::text).collect(Collectors.joining("; "));
    }
}
