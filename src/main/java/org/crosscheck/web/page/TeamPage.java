package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * Who works on a story, by which rule, until when, and who signed it off.
 *
 * @param checkings the rules to choose from, by name
 * @param due as a form takes it, or empty
 * @param dueAt the same as a time, or null
 * @param open groups that are not decided
 * @param disagreements those of them on which two people decided differently
 * @param keepers who looks after what, by person
 * @param things what can be assigned beside groups: speakers and sources
 * @param confidential sources whose name stays on the desk
 * @param people everybody known
 * @param signOffs the last first
 */
public record TeamPage(
        Frame frame,
        long id,
        List<Choice> checkings,
        String due,
        Instant dueAt,
        long open,
        long disagreements,
        List<Keeper> keepers,
        List<Thing> things,
        List<Thing> confidential,
        List<String> people,
        List<SignOff> signOffs,
        Typed typed)
        implements TemplateInstance {

    /**
     * Who looks after what.
     *
     * @param id of the assignment
     * @param kind of the thing, by name
     * @param href where its groups are
     */
    public record Keeper(long id, String who, String kind, String thing, String href) {}

    /**
     * Something that can be assigned.
     *
     * @param value as sent: kind and id
     */
    public record Thing(String value, String kind, String name) {

        /** Whether it is a source. */
        public boolean isSource() {
            return kind.equals("ARTICLE");
        }
    }

    /**
     * That somebody closed the story.
     *
     * @param reopenedBy who opened it again, or null
     */
    public record SignOff(String who, Instant at, String note, String reopenedBy, Instant reopenedAt, String reason) {}
}
