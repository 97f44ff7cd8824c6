package org.crosscheck.report;

import java.util.List;

import org.crosscheck.language.Saying;

/**
 * Something that the articles tell in several ways, as the machine saw it.
 *
 * @param kind what differs: {@code OFFICE}, {@code NAME}, {@code PLACE} or {@code DATE}
 * @param about whose name or office, or the words that are dated
 * @param grounds why it takes them for the same
 */
public record Variance(String kind, String about, List<Saying> grounds, List<Form> forms) {

    public Variance {
        grounds = List.copyOf(grounds);
        forms = List.copyOf(forms);
    }

    /** One way in which it is told: an office, a spelling, or a day as in 2024-05-14. */
    public record Form(String words, List<Place> places) {

        public Form {
            places = List.copyOf(places);
        }
    }

    /**
     * Where it is told so.
     *
     * @param source the id of the article
     * @param start in its newest text
     */
    public record Place(long source, int start, int end) {}
}
