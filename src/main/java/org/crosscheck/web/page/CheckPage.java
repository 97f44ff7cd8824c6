package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * What two people decided differently, how it was settled, and how far they agree.
 *
 * @param blind whether two people decide in this story
 * @param open what nobody has settled yet
 * @param settled what a third person settled
 */
public record CheckPage(
        Frame frame, long id, boolean blind, Some<Split> open, Some<Split> settled, List<Figure> figures, Typed typed)
        implements TemplateInstance {

    /**
     * Something that two people see differently: a group's relation, or a claim's fate in print.
     *
     * @param form the name of the form that settles it
     * @param action where that form goes
     * @param publication whether it is about print
     * @param title the group's title or the claim's words
     * @param outlet of a claim, or null
     * @param seen what stands before the reader's eyes, for the form
     * @param choices every verdict or decision, by name
     * @param outcome how it was settled, or null
     * @param mine whether the reader was overruled
     */
    public record Split(
            String form,
            String action,
            boolean publication,
            String title,
            String outlet,
            String href,
            String seen,
            List<Side> sides,
            List<Choice> choices,
            Side outcome,
            boolean mine) {}

    /** What one person decided, and why. */
    public record Side(String code, String wording, String who, Instant at, String note) {}

    /**
     * How far people agree.
     *
     * @param kind of claim, by name
     * @param kappa null where it is not defined, as the others
     */
    public record Figure(boolean publication, String kind, long n, Double alike, Double kappa, Double alpha) {}
}
