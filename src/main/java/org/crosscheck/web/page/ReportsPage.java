package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * A story's frozen reports, the last first.
 *
 * @param id the story's
 * @param formats endings of the files
 * @param draft whether the desk's own draft can be had with its decisions in the margin
 * @param blockers how many proposed conflicts and disputes nobody has decided
 */
public record ReportsPage(Frame frame, long id, List<String> formats, boolean draft, long blockers, List<Line> lines)
        implements TemplateInstance {

    /**
     * A compilation in both editions.
     *
     * @param who asked for it
     * @param claims how many it holds
     */
    public record Line(long number, Instant at, String who, long claims, long blockers, List<Edition> editions) {}

    /** @param word as in its address: {@code internal} or {@code redacted} */
    public record Edition(String word, String sha256) {}
}
