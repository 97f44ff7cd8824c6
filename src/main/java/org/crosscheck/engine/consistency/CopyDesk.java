package org.crosscheck.engine.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.crosscheck.engine.comparison.Link;
import org.crosscheck.engine.name.Entity;

/** Holds the names, offices, places and days of a story's articles against each other. Stateless and thread-safe. */
public final class CopyDesk {
    private CopyDesk() {}

    /**
     * What differs, offices first, then names, places and days.
     *
     * @param articles in the order in which sightings are to be told
     * @param links what comparing the articles' claims gave; ids of their sources are those of the articles
     */
    public static List<Flag> flags(List<Named> articles, Collection<Link> links) {
        List<Flag> flags = new ArrayList<>(OfficeFlags.of(articles));
        flags.addAll(SpellingFlags.of(articles, Entity.Kind.PERSON));
        flags.addAll(SpellingFlags.of(articles, Entity.Kind.PLACE));
        flags.addAll(DateFlags.of(links));
        return flags;
    }
}
