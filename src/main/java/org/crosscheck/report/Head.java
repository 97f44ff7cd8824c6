package org.crosscheck.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands over a report.
 *
 * @param format which record this is, and its version: {@link Report#FORMAT}
 * @param number 1 for a story's first report, 2 for the next; both editions of one compilation share it
 * @param compiledAt of all it says, to the microsecond
 * @param compiledBy who asked for it; null where withheld or the product itself
 * @param product which version of Crosscheck
 * @param historyHead the hash of the last row of history at that time, in hexadecimal; null where there was none
 * @param previous the same edition of the story's report before this one, or null
 * @param signOff who closed the story; null while it is open
 * @param withheld how many claims of confidential sources the redacted edition leaves out
 * @param people everybody whose verdict or decision the report holds, by name
 */
public record Head(
        String format,
        Edition edition,
        int number,
        Story story,
        Instant compiledAt,
        String compiledBy,
        String product,
        String historyHead,
        Previous previous,
        SignOff signOff,
        int withheld,
        List<Person> people) {

    public Head {
        people = List.copyOf(people);
    }

    /**
     * What is checked.
     *
     * @param id in the workbench that compiled the report
     * @param blind whether two people decide without seeing each other's decision
     * @param createdAt when it was begun
     * @param dueAt when it has to be done, or null
     */
    public record Story(long id, String title, boolean blind, Instant createdAt, Instant dueAt) {}

    /** An earlier report, by its hash. */
    public record Previous(int number, Instant compiledAt, String sha256) {}

    /**
     * Who closed the story.
     *
     * @param note empty when nothing was written
     */
    public record SignOff(String who, Instant at, String note) {}

    /**
     * Somebody who decided.
     *
     * @param verdicts how often on how sources stand to each other
     * @param decisions how often on what is to be printed
     * @param settled how many of both settled what two others saw differently
     */
    public record Person(String name, int verdicts, int decisions, int settled) {}

    /** The people in one line. */
    public String names() {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
