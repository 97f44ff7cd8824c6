package org.crosscheck.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An article in the register of sources.
 *
 * @param id in the workbench that compiled the report
 * @param role what it is to the story
 * @param outlet "Confidential source 1" where withheld, and then all but role and language is null or empty
 * @param published the day where the outlet is
 * @param language a BCP 47 tag
 * @param hold why it must not be published ("embargoed until …")
 * @param agencies whose reporting it says it carries, as read by the machine
 * @param confidential whether its name does not leave the desk
 * @param versions its texts, the first one first; never empty
 */
public record Source(
        long id,
        Role role,
        String outlet,
        String title,
        String byline,
        String credit,
        String address,
        LocalDate published,
        LocalDate modified,
        String language,
        String hold,
        List<String> agencies,
        boolean confidential,
        List<Version> versions) {

    public Source {
        agencies = List.copyOf(agencies);
        versions = List.copyOf(versions);
    }

    /** What an article is to its story. */
    public enum Role {
        /** Somebody's report. */
        OUTLET,
        /** The desk's own text, which is verified. */
        DRAFT,
        /** What the reports are about. */
        PRIMARY
    }

    /**
     * An article's text at one time.
     *
     * @param number from 1
     * @param sha256 of the text's UTF-8 bytes, in hexadecimal; null where withheld, as it would confirm a guess
     * @param takenIn when it was accessed: read into the workbench
     * @param notices what a reader must know about its reading, a sentence each
     */
    public record Version(int number, String sha256, Instant takenIn, List<String> notices) {

        public Version {
            notices = List.copyOf(notices);
        }
    }

    /** The version that claims stand in. */
    public Version version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Its last text. */
    public Version newest() {
        return versions.get(versions.size() - 1);
    }
}
