package org.crosscheck.workflow;

import java.util.List;

/**
 * What became of a folder's files.
 *
 * @param imported how many are new articles
 * @param unchanged how many were there already
 * @param failures the files that could not be taken
 * @param notices what a reader must know about files that were taken, a sentence each, with the file's name
 */
public record FolderReport(int imported, int unchanged, List<Failure> failures, List<String> notices) {

    public FolderReport {
        failures = List.copyOf(failures);
        notices = List.copyOf(notices);
    }

    /** A file that could not be taken, and why, in words for the user. */
    public record Failure(String file, String reason) {}
}
