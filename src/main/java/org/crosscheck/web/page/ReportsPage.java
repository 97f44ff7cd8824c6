package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * A story's frozen reports, the last first.
 *
 * @param id the story's
 * @param draft whether the desk's own draft can be had with its decisions in the margin
 * @param blockers how many proposed conflicts and disputes nobody has decided
 * @param compiling how far the one that is compiled in the background is, or null
 */
public record ReportsPage(Frame frame, long id, boolean draft, long blockers, Compiling compiling, List<Line> lines)
        implements TemplateInstance {

    /**
     * A report that is not there yet.
     *
     * @param step the name of what is done
     * @param total how much there is to do; 0 where that is not known
     * @param failed whether it was given up
     */
    public record Compiling(String step, int done, int total, boolean failed) {}

    /**
     * A compilation in both editions.
     *
     * @param who asked for it
     * @param claims how many it holds
     * @param files in which each edition can be had
     */
    public record Line(
            long number,
            Instant at,
            String who,
            long claims,
            long blockers,
            List<FileOffer> files,
            List<Edition> editions) {
        public boolean isLong() {
            return files.stream().anyMatch(FileOffer::waits);
        }
    }

    /** @param word as in its address: {@code internal} or {@code redacted} */
    public record Edition(String word, String sha256) {}
}
